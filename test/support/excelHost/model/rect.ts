import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/sheet';
import type { Rect } from '../../../../src/sheet';
import { invalidArgument } from '../protocol/richError';

/** Excel refuses a rectangle that leaves the sheet or has no cells. */
export function checkedRect(row: number, column: number, rows: number, columns: number): Rect {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) {
    throw invalidArgument(`no cells at row ${row}, column ${column}, ${rows} × ${columns}`);
  }
  return { row, column, rows, columns };
}

/** Whole rows or columns: Excel neither reads nor takes cell by cell what they hold. */
export function isUnbounded(rect: Rect): boolean {
  return rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;
}
