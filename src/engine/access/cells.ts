/** A rectangle of cells, zero-based. It may reach beyond the cells a grid holds: reading finds them empty, writing makes them. */
export interface CellRect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error in a cell, by the text Excel shows: `#N/A`, `#VALUE!`, `#DIV/0!`, `#NUM!`, `#NAME?`, `#REF!`, `#SPILL!`, `#CALC!`, `#BUSY!` … */
export interface CellError {
  readonly error: string;
}

/** A formula as typed, in English names with `=` in front. */
export interface CellFormula {
  readonly formula: string;
}

/** What a cell holds. `null` is an empty cell, which neither 0 nor the text "" is. */
export type CellValue = null | string | number | boolean | CellError;

/** What to put into a cell: `undefined` leaves it alone, `null` empties it (its format stays), text is text even if it looks like a number. */
export type CellWrite = undefined | CellValue | CellFormula;

export type Matrix<T> = readonly (readonly T[])[];

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

/** Excel's own size; whole rows and columns are rectangles of this length. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isCellFormula(value: unknown): value is CellFormula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}
