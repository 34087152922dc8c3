import type { Rect, StoredValue } from '../../sheet';
import type { Book, BookCell, BookSheet } from '../../xlsx';

export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: StoredValue;
}

/** The book with these cells in it; formats stay. */
export function editBook(book: Book, edits: readonly CellEdit[]): Book {
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

/** Whether a cell's value is what a formula gives, its own or one that fills it. */
export function isCalculated(sheet: BookSheet, row: number, column: number): boolean {
  const isFilled = (rect: Rect): boolean =>
    row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
  return sheet.cells.get(row)?.get(column)?.formula !== undefined || filledRects(sheet).some(isFilled);
}

const rects = new WeakMap<BookSheet, readonly Rect[]>();

function filledRects(sheet: BookSheet): readonly Rect[] {
  const known = rects.get(sheet);
  if (known) return known;
  const found = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { fills }]) => (fills ? [{ row, column, ...fills }] : [])),
  );
  rects.set(sheet, found);
  return found;
}

export function hasFormulas({ sheets }: Book): boolean {
  return sheets.some(({ cells }) => [...cells.values()].some((row) => [...row.values()].some(isFormula)));
}

function isFormula({ formula }: BookCell): boolean {
  return formula !== undefined;
}

export function valueIn(book: Book, sheet: string, row: number, column: number): StoredValue {
  return (
    book.sheets
      .find(({ name }) => name === sheet)
      ?.cells.get(row)
      ?.get(column)?.value ?? null
  );
}
