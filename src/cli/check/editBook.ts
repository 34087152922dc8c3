import type { Rect, StoredValue } from '../../sheet';
import type { Book, BookCell, BookSheet } from '../../xlsx';

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
