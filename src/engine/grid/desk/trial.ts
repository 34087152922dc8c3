import type { TrialBlock, TrialCells, TrialDesk, TrialSheet } from '../../../desk';
import { isStoredError } from '../../../sheet';
import type { Content, Rect } from '../../../sheet';
import type { CellWrite } from '../../access/cells';
import type { GridBook } from '../../book/gridBook';
import { answer, entered, settledAnswer, sheetOf, shown } from './deskBook';
import { addSheet } from './newSheet';

export function gridTrial(book: GridBook): TrialDesk {
  return {
    host: () => null,
    add: (wanted) =>
      answer(() => {
        const { id, name } = addSheet(book, wanted);
        return trialSheet(book, id, name);
      }),
    find: (name) => answer(() => trialSheet(book, sheetOf(book, name).id, name)),
  };
}

function trialSheet(book: GridBook, id: string, name: string): TrialSheet {
  return {
    name,
    write: (blocks) => answer(() => blocks.forEach((block) => write(book, id, block))),
    read: (rect) => settledAnswer(book, () => read(book, id, rect)),
    remove: () =>
      settledAnswer(book, () => {
        if (book.sheets().some((sheet) => sheet.id === id)) book.deleteSheet(id);
      }),
  };
}

function write(book: GridBook, sheet: string, { row, column, cells, numberFormat }: TrialBlock): void {
  const rect = { row, column, rows: cells.length, columns: cells[0]!.length };
  if (numberFormat !== undefined) book.writeFormat(sheet, rect, { numberFormat });
  book.write(
    sheet,
    rect,
    cells.map((line) => line.map(typed)),
  );
}

function typed(content: Content | null): CellWrite {
  if (content === null) return undefined;
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : entered(content);
}

function read(book: GridBook, sheet: string, rect: Rect): TrialCells {
  const values = book.values(sheet, rect);
  return {
    values: values.map((line) => line.map(shown)),
    errors: values.map((line) => line.map(isStoredError)),
    texts: book.texts(sheet, rect),
    formats: book.numberFormats(sheet, rect),
    formulas: book.formulas(sheet, rect).map((line) => line.map((formula) => formula !== null)),
  };
}
