/** The engine without a screen: it calculates books, and says what it cannot calculate. */
export { calculate } from './calculate/calculate';
export type { Calculation, KeptFormula } from './calculate/calculate';
export type { CalculationTimes } from './calculate/engine';
export { whyText } from './judge';
