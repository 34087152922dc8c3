import type { Calculation } from '../../engine';
import type { Book, CellEdit } from '../../xlsx';

/** Calculates what has no result in a book, or depends on the edits; says which formulas hold what the file held before. */
export type Calculate = (
  book: Book,
  edits?: readonly CellEdit[],
) => Promise<Pick<Calculation, 'book' | 'kept' | 'unverified'>>;
