import { MAX_COLUMNS, MAX_ROWS } from '../../../engine/book/cells';
import type { CellRect } from '../../../engine/book/cells';

/** A rectangle as text says it; the sheet only where the text names one. */
export interface ParsedAddress {
  readonly sheet: string | undefined;
  readonly rect: CellRect;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d*)$/;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_R1C1 = /^R?\d*C?\d*$/i;

export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `Sheet1`, but `'入力 (2)'`, `'A1'` and `'O''Brien'`: quoted wherever the name could be read as something else. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && !CELL.test(name) && !LIKE_R1C1.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Without the sheet: `A1`, `B2:C9`, `A:C`, `1:5`. */
export function localAddress(rect: CellRect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnName(rect.column);
  const right = mark + columnName(rect.column + rect.columns - 1);
  const top = `${mark}${rect.row + 1}`;
  const bottom = `${mark}${rect.row + rect.rows}`;
  if (rect.rows === MAX_ROWS && rect.columns < MAX_COLUMNS) return `${left}:${right}`;
  if (rect.columns === MAX_COLUMNS && rect.rows < MAX_ROWS) return `${top}:${bottom}`;
  const first = left + top;
  const last = right + bottom;
  return first === last ? first : `${first}:${last}`;
}

export function fullAddress(sheetName: string, rect: CellRect, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${localAddress(rect, absolute)}`;
}

/** Reads what an add-in or a defined name writes; `undefined` if the text is not an address. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const named = SHEET.exec(text);
  const sheet = named ? (named[1]?.replaceAll("''", "'") ?? named[2]) : undefined;
  const rect = parseRect(text.slice(named?.[0].length ?? 0));
  return rect && { sheet, rect };
}

function parseRect(text: string): CellRect | undefined {
  const corners = text.split(':').map(corner);
  const [first] = corners;
  const last = corners.at(-1);
  if (!first || !last || corners.length > 2) return undefined;
  if (kindOf(first) !== kindOf(last) || (corners.length === 1 && kindOf(first) !== 'cell')) return undefined;
  const rows = span(first.row, last.row, MAX_ROWS);
  const columns = span(first.column, last.column, MAX_COLUMNS);
  return rows && columns && { row: rows.start, rows: rows.length, column: columns.start, columns: columns.length };
}

function kindOf({ row, column }: Corner): string {
  if (row === undefined) return 'column';
  return column === undefined ? 'row' : 'cell';
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined)
    return { column: columnIndex(cell[1]), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text)?.[1];
  if (column !== undefined) return { column: columnIndex(column), row: undefined };
  const row = ROW.exec(text)?.[1];
  return row === undefined ? undefined : { column: undefined, row: Number(row) - 1 };
}

function span(
  a: number | undefined,
  b: number | undefined,
  limit: number,
): { start: number; length: number } | undefined {
  if (a === undefined || b === undefined) return { start: 0, length: limit };
  const start = Math.min(a, b);
  const end = Math.max(a, b);
  return end < limit ? { start, length: end - start + 1 } : undefined;
}
