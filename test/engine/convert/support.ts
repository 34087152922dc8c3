import type { Book } from '../../../src/xlsx';
import { fromGrid } from '../../../src/engine/convert/fromGrid';
import { finishOpening, toGrid } from '../../../src/engine/convert/toGrid';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';

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
