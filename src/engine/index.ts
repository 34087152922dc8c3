/** The engine without a screen: it calculates books, and says what it cannot calculate. */
export { calculate } from './calculate/calculate';
export type { BookPlace, Calculation } from './calculate/calculate';
export { unknownFormulas } from './formulas/unknownFormulas';
export type { UnknownFormula, UnknownKind } from './formulas/unknownFormulas';
