import type { StoredValue } from '../../sheet';
import { Filled } from '../../xlsx';
import type { Book, BookCell, BookSheet } from '../../xlsx';

/** Whether a cell's value is what a formula gives, its own or one that fills it. */
export function isCalculated(sheet: BookSheet, row: number, column: number): boolean {
  if (sheet.cells.get(row)?.get(column)?.formula !== undefined) return true;
  let filled = known.get(sheet);
  if (!filled) known.set(sheet, (filled = new Filled(sheet)));
  return filled.has(row, column);
}

const known = new WeakMap<BookSheet, Filled>();

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
