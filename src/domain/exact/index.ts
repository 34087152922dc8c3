export { apportion } from './apportion';
export { difference, product, ratio, sum } from './decimals';
export {
  add,
  ceiling,
  compare,
  digitsScaleOf,
  divide,
  floor,
  fractionOf,
  HALF,
  multiply,
  nearest,
  scaleOf,
  simplest,
  subtract,
  toStep,
  ZERO,
} from './fraction';
export type { Fraction } from './fraction';
