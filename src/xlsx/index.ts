import type { Book } from './book';
import type { NotShown } from './notShown';
import { Package } from './package/package';
import { readBook } from './read/readBook';
import { saveBook as save } from './write/saveBook';

export type * from './book';
export { BookFault, type BookFaultData, type BookFaultKind } from './fault';
export type { NotShown, NotShownKind } from './notShown';
export { faultText, notShownText, type XlsxLanguage } from './texts';

export interface OpenedBook {
  readonly book: Book;
  /** What the file holds and the book does not. */
  readonly notShown: readonly NotShown[];
  /** The file as it was opened; give it to `saveBook` so that what the book does not hold is kept. */
  readonly original: Uint8Array;
}

/**
 * The workbook in the bytes of an .xlsx or .xlsm file. Cells that an array formula fills hold their results without a formula.
 * @throws BookFault when they are none, or one that cannot be read.
 */
export function openBook(bytes: Uint8Array): OpenedBook {
  const { book, notShown } = readBook(Package.open(bytes));
  return { book, notShown, original: bytes };
}

/** A new file; with `original`, that file with everything changed that the book has otherwise, and nothing else. */
export function saveBook(book: Book, original?: Uint8Array): Uint8Array {
  return save(book, original);
}
