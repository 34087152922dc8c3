export {
  compareSum,
  partsOf,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  roundingRange,
  sumVerdict,
} from './perCardCost';
export type { Parts, Verdict } from './perCardCost';
export { shares } from './shares';
