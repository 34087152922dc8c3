export { perCardCost } from './perCardCost';
export { perCardCostRange } from './perCardCostRange';
export { shares } from './shares';
export { perCardCostVerdict, sumVerdict } from './verdict';
export type { Verdict } from './verdict';
