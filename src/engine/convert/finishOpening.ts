import type { Book } from '../../xlsx/book';
import type { GridBook } from '../book/gridBook';
import { sheetId } from './sheetIds';

/** What a workbook of `toGrid` still lacks once the grid has it: its tables, the sheet in front, and results. */
export function finishOpening(grid: GridBook, book: Book): void {
  book.sheets.forEach(({ tables }, index) => {
    for (const { name, rect, hasHeaders, style } of tables) {
      const looks = { style, showFilterButton: hasHeaders, showBandedRows: true };
      grid.addTable({ name, sheet: sheetId(index), rect, hasHeaders, ...looks });
    }
  });
  grid.activateSheet(sheetId(book.active));
  grid.recalculate();
}
