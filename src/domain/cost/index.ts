export { perCardCost } from './perCardCost';
export { perCardCostRange, roundingRange } from './perCardCostRange';
export { shares } from './shares';
export { compareSum, perCardCostVerdict, sumVerdict } from './verdict';
export type { Verdict } from './verdict';
