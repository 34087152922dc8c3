export { readRate } from './rate';
export { rational, rationalOf } from './rational';
export type { Rational } from './rational';
export { countedOf, subsidy } from './subsidy';
export type { Expense } from './subsidy';
