/** A cell's place on its sheet, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: its first cell, counted from 0, and its size. */
export interface Rect extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** A cell of a sheet. */
export interface SheetPosition extends Position {
  readonly sheet: string;
}

/** Cells of a sheet. */
export interface Place extends Rect {
  readonly sheet: string;
}

/** Excel's own size; whole rows and columns are rectangles of this length. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The place of a single cell. */
export function cellPlace(sheet: string, row: number, column: number): Place {
  return { sheet, row, column, rows: 1, columns: 1 };
}

export function contains(rect: Rect, { row, column }: Position): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

/** The cells that both have. */
export function intersection(one: Rect, other: Rect): Rect | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function boundingRect(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}
