import { in1900, in1904 } from '../../xlsx';
import type { Book, BookName } from '../../xlsx';
import type { GridAccess } from '../access/gridAccess';
import type { GridBook, GridName } from '../book/gridBook';
import { bookCharts } from './charts';
import { FilterOf } from './filters';
import { answered, asInFile } from '../formulas/nativeCalls';
import { sheetIndex } from './toGrid';
import { SheetReader } from './sheetReader';
import { StyleReader } from './styles';

/**
 * The grid's workbook as a book for a file: contents, results, styles, sizes, tables and names. `before` is the book of the file that
 * was opened: what is unchanged comes from it as it was, and so does what the grid cannot hold.
 */
export function fromGrid(access: GridAccess, grid: GridBook, before?: Book): Book {
  if (!before) return bookOf(access, grid);
  const plain = answered(before);
  const book = before.date1904 ? in1904(bookOf(access, grid, in1900(plain)), plain) : bookOf(access, grid, plain);
  return asInFile(book, before);
}

/** With its days counted from 1900. */
function bookOf(access: GridAccess, grid: GridBook, before?: Book): Book {
  const styles = new StyleReader(access, before);
  const filters = new FilterOf(access, grid);
  const sheets = grid.sheets();
  return {
    sheets: sheets.map((sheet) => {
      const index = sheetIndex(sheet.id);
      const old = index === undefined ? undefined : before?.sheets[index];
      const read = new SheetReader(access, grid, styles, sheet, old, filters).read();
      const charts = bookCharts(grid, sheet.id, read);
      return charts.length === 0 ? read : { ...read, charts };
    }),
    names: namesOf(grid, before),
    active: Math.max(
      0,
      sheets.findIndex(({ id }) => id === grid.activeSheet()),
    ),
    date1904: false,
  };
}

function namesOf(grid: GridBook, before: Book | undefined): readonly BookName[] {
  const sheetNames = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  return grid.names().map((name) => {
    const read = bookName(name, sheetNames);
    const old = before?.names.find((candidate) => sameName(candidate, read));
    return old ?? read;
  });
}

function bookName({ name, sheet, formula, comment, visible }: GridName, sheets: ReadonlyMap<string, string>): BookName {
  const scope = sheet === null ? null : (sheets.get(sheet) ?? null);
  return { name, sheet: scope, formula, hidden: !visible, ...(comment !== '' && { comment }) };
}

function sameName(one: BookName, other: BookName): boolean {
  return (['name', 'sheet', 'formula', 'hidden'] as const).every((key) => one[key] === other[key]);
}
