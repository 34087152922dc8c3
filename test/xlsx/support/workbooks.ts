import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Book, BookCell, BookSheet } from '../../../src/xlsx';

const FOLDER = join(__dirname, '../../workbooks');

/** Workbooks of several programs; `make` beside them says how they came about. */
export const GOLDEN = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

export function golden(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** The contents of each part of a file. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]));
}

/** Names of parts that are not byte by byte the same in both files. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [partsOf(one), partsOf(other)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort();
}

/** The book with other sheets in the place of some. */
export function withSheet(book: Book, index: number, change: (sheet: BookSheet) => Partial<BookSheet>): Book {
  return { ...book, sheets: book.sheets.map((sheet, at) => (at === index ? { ...sheet, ...change(sheet) } : sheet)) };
}

/** The sheet with one cell changed, or taken out. */
export function withCell(sheet: BookSheet, row: number, column: number, cell: BookCell | null): BookSheet {
  const cells = new Map([...sheet.cells].map(([at, inRow]) => [at, new Map(inRow)]));
  const inRow = cells.get(row) ?? new Map<number, BookCell>();
  if (cell) inRow.set(column, cell);
  else inRow.delete(column);
  if (inRow.size > 0) cells.set(row, inRow);
  else cells.delete(row);
  return { ...sheet, cells };
}

export function mapCells(
  sheet: BookSheet,
  change: (cell: BookCell, row: number, column: number) => BookCell,
): BookSheet {
  const cells = [...sheet.cells].map(
    ([row, inRow]) => [row, new Map([...inRow].map(([column, cell]) => [column, change(cell, row, column)]))] as const,
  );
  return { ...sheet, cells: new Map(cells) };
}

/** What a new file cannot say again: which part a sheet was in, and defaults that are written out. */
export function withoutOrigin(book: Book): unknown {
  return { ...book, defaultStyle: undefined, sheets: book.sheets.map((sheet) => ({ ...sheet, part: undefined })) };
}

export function sheetOf(name: string, rows: readonly (readonly (BookCell | null)[])[]): BookSheet {
  const cells = rows.map(
    (row, at) => [at, new Map(row.flatMap((cell, column) => (cell ? [[column, cell] as const] : [])))] as const,
  );
  return {
    name,
    visibility: 'visible',
    cells: new Map(cells.filter(([, row]) => row.size > 0)),
    merges: [],
    columns: new Map(),
    rows: new Map(),
    frozen: { rows: 0, columns: 0 },
    tables: [],
  };
}

export function bookOf(...sheets: readonly BookSheet[]): Book {
  return { sheets, names: [], active: 0, date1904: false };
}
