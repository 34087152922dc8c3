import type { IRange } from '@univerjs/core';
import type { Rect } from '../../sheet';

export function rangeOf({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function rectOf({ startRow, endRow, startColumn, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function rangeContains(
  { startRow, endRow, startColumn, endColumn }: IRange,
  row: number,
  column: number,
): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

/** The rectangle's shape, filled cell by cell. */
export function matrixOf<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => at(rect.row + row, rect.column + column)),
  );
}

/** Grows around the cells it is shown. */
export class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  reach(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  /** null where it was shown none. */
  get rect(): Rect | null {
    if (this.bottom < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }
}
