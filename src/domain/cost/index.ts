export {
  compareSum,
  partsOf,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  roundingRange,
  sumVerdict,
} from './perCardCost';
export type { Verdict } from './perCardCost';
export { shares } from './shares';
