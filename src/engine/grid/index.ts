/** The engine with a screen. Its own door loads nothing of the screen before a grid is made. */
export type { GridBook, GridEvent } from '../book/gridBook';
export type { GridPlace } from '../access/cells';
export type { ChartSeries, SheetChart } from '../book/undrawn';
export { unknownFormulas } from '../formulas/unknownFormulas';
export type { UnknownFormula } from '../formulas/unknownFormulas';
export { createGrid } from './createGrid';
export { gridDesk } from './desk';
export { fittedNumber } from '../patches/fitting';
export type { Grid } from './grid';
export type { SortKind } from './sort';
export type { CellLook, SheetLook } from './sheetLook';
export type { BookState, ShownBook } from './shownBook';
export type { Figure } from './summary';
