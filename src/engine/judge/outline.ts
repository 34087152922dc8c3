import type { GridBook } from '../book/gridBook';
import { shapeOf } from '../formulas/fileArrays';
import type { FormulaOutline } from './formulaReads';

/** The names of sheets by their ids. */
export function namesOf(book: GridBook): ReadonlyMap<string, string> {
  return new Map(book.sheets().map(({ id, name }) => [id, name]));
}

/** As much of the workbook as tells what formulas read. */
export function outlineOf(book: GridBook): Omit<FormulaOutline, 'date1904'> {
  const sheets = book.sheets();
  const tables = book.tables();
  const nameOf = namesOf(book);
  return {
    sheets: sheets.map(({ id, name }) => ({
      name,
      tables: tables
        .filter(({ sheet }) => sheet === id)
        .map((table) => ({
          ...{ name: table.name, rect: table.rect },
          columns: book.texts(id, { ...table.rect, rows: 1 })[0]!,
        })),
    })),
    names: book.names().map(({ name, sheet, formula }) => ({
      ...{ name, formula },
      sheet: sheet === null ? null : (nameOf.get(sheet) ?? null),
    })),
  };
}

/** What moves in a formula along with cells, and the sheet that the grid leaves out where it is the formula's own. */
const MOVING =
  /(?:'(?:[^']|''){1,300}'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|(?:\$|(?<!\d))\d+:\$?\d+/giu;

/** Whether a formula is another one with other references alone. */
export function isOfShape(formula: string, before: string): boolean {
  const shape = (text: string): string => shapeOf(text).replace(MOVING, '');
  return shape(formula) === shape(before);
}
