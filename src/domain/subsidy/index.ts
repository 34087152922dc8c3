export { countedOf, readRate, subsidy } from './subsidy';
export type { Expense } from './subsidy';
export { rational, rationalOf } from './rational';
export type { Rational } from './rational';
