export { difference, product, ratio, sum } from './decimals';
export { add, compare, divide, fractionOf, multiply, nearest, subtract, ZERO } from './fraction';
export type { Fraction } from './fraction';
