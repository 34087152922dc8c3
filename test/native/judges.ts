import { GridBook } from './gridJudge/gridBook';
import { IronBook } from './ironCalc';
import type { JudgingBook } from './judgingBook';

/** Whose functions calculate the native edition's texts: neither has anything of ours that calculates. */
export const JUDGES: readonly (readonly [name: string, newBook: () => JudgingBook])[] = [
  ['IronCalc', () => new IronBook()],
  ["the functions of the grid's engine", () => new GridBook()],
];
