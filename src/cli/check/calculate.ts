import type { Book } from '../../xlsx';

/** Calculates the formulas of a book; says which it does not know. */
export type Calculate = (book: Book) => Promise<{
  readonly book: Book;
  readonly unknown: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}>;
