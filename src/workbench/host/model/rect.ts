import { MAX_COLUMNS, MAX_ROWS } from '../../../engine/book/cells';
import type { CellRect } from '../../../engine/book/cells';
import { invalidArgument } from '../protocol/richError';

/** Excel refuses a rectangle that leaves the sheet or has no cells. */
export function checkedRect(row: number, column: number, rows: number, columns: number): CellRect {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) {
    throw invalidArgument(`no cells at row ${row}, column ${column}, ${rows} × ${columns}`);
  }
  return { row, column, rows, columns };
}

export function intersection(a: CellRect, b: CellRect): CellRect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingRect(a: CellRect, b: CellRect): CellRect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** Whole rows or columns: Excel neither reads nor takes cell by cell what they hold. */
export function isUnbounded(rect: CellRect): boolean {
  return rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;
}
