import type { Book, BookCell, BookSheet, BookStyle } from '../../../../src/xlsx';
import { saveBook } from '../../../../src/xlsx';

export type Value = string | number | boolean | null | BookCell;
export type Rows = readonly (readonly Value[])[];

const MONTH: BookStyle = { numberFormat: 'yyyy"年"m"月"' };

/** A sheet from A1 on; numbers that are months of our time are shown as such. */
export function sheetOf(name: string, rows: Rows, more: Partial<BookSheet> = {}): BookSheet {
  const cells = rows.map(
    (row) => new Map(row.flatMap((value, column) => (value === null ? [] : [[column, cellOf(value)]]))),
  );
  return {
    name,
    visibility: 'visible',
    cells: new Map(cells.map((row, index): [number, Map<number, BookCell>] => [index, row as Map<number, BookCell>])),
    merges: [],
    columns: new Map(),
    rows: new Map(),
    frozen: { rows: 0, columns: 0 },
    tables: [],
    ...more,
  };
}

function cellOf(value: Exclude<Value, null>): BookCell {
  if (typeof value === 'object') return value;
  return typeof value === 'number' && value > 43_000 && value < 50_000 ? { value, style: MONTH } : { value };
}

export function bookOf(sheets: Readonly<Record<string, Rows>>, more: Partial<Book> = {}): Book {
  const made = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
  return { sheets: made, names: [], active: 0, date1904: false, ...more };
}

export function xlsxOf(sheets: Readonly<Record<string, Rows>>, more: Partial<Book> = {}): Uint8Array {
  return saveBook(bookOf(sheets, more));
}

/** The values of a sheet, row by row. */
export function valuesOf(book: Book, name: string): unknown[][] {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}, but ${book.sheets.map((other) => other.name).join(', ')}`);
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => {
      const last = Math.max(...row.keys());
      return Array.from({ length: last + 1 }, (_, column) => row.get(column)?.value ?? null);
    });
}
