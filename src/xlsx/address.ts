import type { BookRect } from './book';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 0. */
export function columnNumber(name: string): number {
  let number = 0;
  for (let at = 0; at < name.length; at += 1) number = number * 26 + (name.charCodeAt(at) & 31);
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

const CELL = /^\$?([A-Z]+)\$?(\d+)$/i;

export function parseCell(name: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(name);
  return match ? { row: Number(match[2]) - 1, column: columnNumber(match[1]!) } : null;
}

export function rectName({ row, column, rows, columns }: BookRect): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** `A1:B3` or `A1`. */
export function parseRect(name: string): BookRect | null {
  const [from = '', to = from] = name.split(':');
  const start = parseCell(from);
  const end = parseCell(to);
  if (!start || !end) return null;
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}
