import { WorkbookError } from '../../../desk';
import { absoluteAddress, isStoredError, MAX_COLUMNS, MAX_ROWS, placeAddress, readAddress } from '../../../sheet';
import type { Matrix, Rect, StoredValue } from '../../../sheet';
import type { CellWrite, GridPlace } from '../../access/cells';
import type { GridBook, GridSheet, GridTable } from '../../book/gridBook';

/** Excel and the grid take names that differ only in the case of their letters for the same. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function sheetNamed(book: GridBook, name: string): GridSheet | undefined {
  return book.sheets().find((sheet) => sameName(sheet.name, name));
}

/** Rejects where the sheet went away in between. */
export function sheetOf(book: GridBook, name: string): GridSheet {
  const found = sheetNamed(book, name);
  if (!found) throw new WorkbookError('changed', name);
  return found;
}

export function sheetName(book: GridBook, id: string): string {
  return book.sheets().find((sheet) => sheet.id === id)?.name ?? '';
}

/** Cells with their sheet, as formulas write them. */
export function addressOf(book: GridBook, { sheet, rect }: GridPlace): string {
  return placeAddress({ sheet: sheetName(book, sheet), ...rect });
}

/** What a name stands for that means these cells. */
export function nameFormula(book: GridBook, { sheet, rect }: GridPlace): string {
  return `=${absoluteAddress({ sheet: sheetName(book, sheet), ...rect })}`;
}

/** The cells that an address names; without a sheet in it, on the one of this id. */
export function placeOf(book: GridBook, address: string, home: string): GridPlace | undefined {
  const read = readAddress(address);
  if (!read) return undefined;
  const sheet = read.sheet === null ? home : sheetNamed(book, read.sheet)?.id;
  return sheet === undefined ? undefined : { sheet, rect: read.rect };
}

/** The rows under a table's header; an empty table has one. */
export function bodyOf({ rect, hasHeaders }: GridTable): Rect {
  return hasHeaders ? { ...rect, row: rect.row + 1, rows: Math.max(1, rect.rows - 1) } : rect;
}

/** Whole rows or columns, which are not read or written cell by cell. */
export function isUnbounded({ rows, columns }: Rect): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

export type Shown = string | number | boolean;

/** As a cell shows itself to add-ins: empty text for a blank, an error by its text. */
export function shown(value: StoredValue): Shown {
  return isStoredError(value) ? value.error : (value ?? '');
}

export function shownValues(book: GridBook, { sheet, rect }: GridPlace): Shown[][] {
  return book.values(sheet, rect).map((row) => row.map(shown));
}

/** The formula where there is one, else the value. */
export function contents(book: GridBook, { sheet, rect }: GridPlace): Shown[][] {
  const formulas = book.formulas(sheet, rect);
  return shownValues(book, { sheet, rect }).map((row, i) => row.map((value, j) => formulas[i]![j] ?? value));
}

/** What is written into a cell; a text that starts with = is a formula. */
export function entered(content: Shown | null): CellWrite {
  if (content === null || content === '') return null;
  return typeof content === 'string' && /^=./s.test(content) ? { formula: content } : content;
}

export function isEmpty(values: Matrix<StoredValue>): boolean {
  return values.every((row) => row.every((value) => value === null));
}

/** Answers once no formula waits for its result. What goes wrong comes as a WorkbookError. */
export async function settledAnswer<T>(book: GridBook, work: () => T | Promise<T>): Promise<T> {
  await book.settled();
  return answer(work);
}

/** Answers at once. What goes wrong comes as a WorkbookError. */
export async function answer<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('unexpected', error instanceof Error ? error.message : String(error));
  }
}
