import type { Book, BookCell, BookSheet } from '../../src/xlsx';

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

export function cellAt(book: Book, sheet: number, row: number, column: number): BookCell | undefined {
  return book.sheets[sheet]?.cells.get(row)?.get(column);
}
