import { columnWidth, freeSheetName } from '../../../desk';
import type { SheetCell } from '../../../desk';
import type { GridBook } from '../../book/gridBook';

/** Adds a sheet under a name that is free. Its id and its name. */
export function addSheet(book: GridBook, wanted: string): { readonly id: string; readonly name: string } {
  const name = freeSheetName(
    wanted,
    book.sheets().map((sheet) => sheet.name),
  );
  return { id: book.addSheet(name), name };
}

/** Gives each column the width at which its cells can be read. */
export function fitColumns(
  book: GridBook,
  sheet: string,
  rows: readonly (readonly SheetCell[])[],
  count: number,
): void {
  for (let column = 0; column < count; column += 1) {
    const width = columnWidth(rows.map((row) => row[column] ?? null));
    book.setColumnWidth(sheet, column, 1, width);
  }
}
