/**
 * A file's book and the grid. To open: `createGrid(…, toGrid(book, name))`, then `finishOpening(univerBook, book)`; to save:
 * `fromGrid(access, univerBook, book)` once the book has settled. `unknownFormulas` lists beforehand what the grid's engine cannot
 * calculate; such formulas stay, and go on showing the result that the file holds.
 */
export { finishOpening } from './finishOpening';
export { fromGrid } from './fromGrid';
export { toGrid } from './toGrid';
export { unknownFormulas } from './unknownFormulas';
export type { UnknownFormula } from './unknownFormulas';
export type { UnknownKind, UnknownPart } from './unknownParts';
