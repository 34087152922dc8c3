import { BooleanNumber, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData, Worksheet } from '@univerjs/core';
import type { BookStyle } from '../../xlsx';
import type { Rect } from '../../sheet';
import { rectOf } from '../access/ranges';
import { bookStyle } from '../convert/gridStyles';

/** What a cell looks like in the grid, with what tables and conditional formats lay over it. */
export interface CellLook extends BookStyle {
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly justified?: true;
  /** A text that is too long is cut off. */
  readonly clips?: true;
}

/** How a sheet is drawn. Sizes are pixels. */
export class SheetLook {
  constructor(private readonly model: Worksheet) {}

  get merges(): readonly Rect[] {
    return this.model.getMergeData().map(rectOf);
  }

  isRowVisible(row: number): boolean {
    return this.model.getRowVisible(row);
  }

  isColumnVisible(column: number): boolean {
    return this.model.getColVisible(column);
  }

  rowHeight(row: number): number {
    return this.model.getRowHeight(row);
  }

  columnWidth(column: number): number {
    return this.model.getColumnWidth(column);
  }

  cell(row: number, column: number): CellLook {
    const style = this.model.getComposedCellStyle(row, column);
    return { ...bookStyle(style), ...furtherLook(style) };
  }
}

/** What files are not asked to hold. */
function furtherLook({ ul, st, ht, tb }: IStyleData): CellLook {
  return {
    ...(ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(ht === HorizontalAlign.JUSTIFIED ? { justified: true } : {}),
    ...(tb === WrapStrategy.CLIP ? { clips: true } : {}),
  };
}
