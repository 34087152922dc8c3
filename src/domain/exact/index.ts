export { apportion } from './apportion';
export { difference, product, ratio, sum } from './decimals';
export {
  add,
  ceiling,
  compare,
  divide,
  floor,
  fractionOf,
  multiply,
  nearest,
  simplest,
  subtract,
  ZERO,
} from './fraction';
export type { Fraction } from './fraction';
