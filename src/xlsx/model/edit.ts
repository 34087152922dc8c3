import type { SheetPosition, StoredValue } from '../../sheet';
import type { Book, BookSheet } from './book';

/** What is to stand in a cell. */
export interface CellEdit extends SheetPosition {
  readonly value: StoredValue;
}

/** The book with these cells in it; formats stay. */
export function editBook(book: Book, edits: readonly CellEdit[]): Book {
  if (edits.length === 0) return book;
  const sheets = book.sheets.map((sheet) => editSheet(sheet, edits));
  return { ...book, sheets };
}

function editSheet(sheet: BookSheet, edits: readonly CellEdit[]): BookSheet {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const cells = new Map(sheet.cells);
  for (const { row, column, value } of own) {
    const line = new Map(cells.get(row));
    const { style } = line.get(column) ?? {};
    cells.set(row, line.set(column, style ? { value, style } : { value }));
  }
  return { ...sheet, cells };
}

export interface StaleCell extends SheetPosition {
  /** Whether it holds a former result; else whatever it shows is none. */
  readonly hasResult: boolean;
}

/** The book with these formulas marked as out of date. */
export function markStale(book: Book, cells: readonly StaleCell[]): Book {
  if (cells.length === 0) return book;
  const sheets = book.sheets.map((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const marked = new Map(sheet.cells);
    for (const { row, column, hasResult } of own) {
      const line = new Map(marked.get(row));
      const cell = line.get(column);
      if (cell?.formula !== undefined) {
        marked.set(row, line.set(column, { ...cell, stale: true, ...(!hasResult && { value: null }) }));
      }
    }
    return { ...sheet, cells: marked };
  });
  return { ...book, sheets };
}
