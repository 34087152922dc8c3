export { countedOf, readRate, subsidy } from './subsidy';
export type { Expense } from './subsidy';
export { add, multiply, rational, rationalOf, ZERO } from './rational';
export type { Rational } from './rational';
