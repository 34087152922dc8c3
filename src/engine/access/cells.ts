import type { Position, Rect, StoredValue } from '../../sheet';

/** Cells of the grid; `sheet` is an id, so that a sheet with another name keeps its charts. */
export interface GridPlace {
  readonly sheet: string;
  readonly rect: Rect;
}

/** A cell of the grid, whose sheet is named by id. */
export interface GridCell extends Position {
  readonly sheet: string;
}

/** A formula as typed, in English names with `=` in front. */
export interface CellFormula {
  readonly formula: string;
}

/** What to put into a cell: `undefined` leaves it alone, `null` empties it (its format stays), text is text even if it looks like a number. */
export type CellWrite = undefined | StoredValue | CellFormula;

export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';

/** Colours are `#RRGGBB`; a fill of `''` is no fill. Sizes are points. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fill: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly numberFormat: string;
}

/** The format of a rectangle; `null` where its cells differ. */
export type SharedFormat = { readonly [K in keyof CellFormat]: CellFormat[K] | null };

export function isCellFormula(value: unknown): value is CellFormula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}
