import type { EntryOutcome, Reentry, Repair } from '../../../desk';
import { isStoredError } from '../../../sheet';
import type { Rect, SheetPosition } from '../../../sheet';
import type { GridBook } from '../../book/gridBook';
import { settledAnswer, sheetNamed } from './deskBook';

/** The grid has no protected sheets, and leaves no cell waiting. */
export function gridRepair(book: GridBook): Repair {
  return {
    enter: (cells) => settledAnswer(book, () => cells.map((cell) => enter(book, cell))),
    errors: (cells) => settledAnswer(book, () => cells.map((cell) => errorIn(book, cell))),
    calculate: () => settledAnswer(book, () => book.recalculate()),
  };
}

function enter(book: GridBook, { sheet: name, row, column, found, formula }: Reentry): EntryOutcome {
  const sheet = sheetNamed(book, name)?.id;
  if (sheet === undefined) return 'changed';
  const origin = book.spillOrigin(sheet, row, column);
  if (origin && (origin.row !== row || origin.column !== column)) return 'spilled';
  const rect = oneCell(row, column);
  if (book.formulas(sheet, rect)[0]![0] !== found) return 'changed';
  book.write(sheet, rect, [[{ formula }]]);
  return 'entered';
}

function errorIn(book: GridBook, { sheet: name, row, column }: SheetPosition): string | null {
  const sheet = sheetNamed(book, name)?.id;
  const value = sheet === undefined ? null : book.values(sheet, oneCell(row, column))[0]![0]!;
  return isStoredError(value) ? value.error : null;
}

function oneCell(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}
