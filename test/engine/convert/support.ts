import type { Book, BookCell, BookSheet } from '../../../src/xlsx';
import { fromGrid } from '../../../src/engine/convert/fromGrid';
import { finishOpening, toGrid } from '../../../src/engine/convert/toGrid';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';

type Cell = BookCell | string | number | boolean | null;

const EMPTY: Omit<BookSheet, 'name' | 'cells'> = {
  visibility: 'visible',
  merges: [],
  columns: new Map(),
  rows: new Map(),
  frozen: { rows: 0, columns: 0 },
  tables: [],
};

/** A sheet from its rows: a text with `=` is a formula without a result, and null is nothing at all. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], rest: Partial<BookSheet> = {}): BookSheet {
  const cells = rows.map((row, index) => [index, new Map(row.flatMap(entry))] as const);
  return { ...EMPTY, name, cells: new Map(cells.filter(([, inRow]) => inRow.size > 0)), ...rest };
}

function entry(cell: Cell, column: number): [number, BookCell][] {
  if (cell === null) return [];
  if (typeof cell === 'object') return [[column, cell]];
  return [
    [column, typeof cell === 'string' && cell.startsWith('=') ? { value: null, formula: cell } : { value: cell }],
  ];
}

export function bookOf(sheets: readonly BookSheet[], rest: Partial<Book> = {}): Book {
  return { sheets, names: [], active: 0, date1904: false, ...rest };
}

/** Opened in a grid, with every result there. */
export async function opened(book: Book): Promise<HeadlessGrid> {
  const grid = headlessGrid(toGrid(book, '表'));
  finishOpening(grid.book, book);
  await grid.book.settled();
  return grid;
}

/** Opened in a grid, calculated, perhaps changed, and taken out again. */
export async function throughGrid(
  book: Book,
  change: (grid: HeadlessGrid) => void | Promise<void> = () => undefined,
): Promise<Book> {
  const grid = await opened(book);
  await change(grid);
  await grid.book.settled();
  const after = fromGrid(grid.access, grid.book, book);
  grid.univer.dispose();
  return after;
}

export function cellAt(book: Book, sheet: number, row: number, column: number): BookCell | undefined {
  return book.sheets[sheet]?.cells.get(row)?.get(column);
}
