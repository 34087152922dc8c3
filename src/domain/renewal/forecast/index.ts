export { comingPeriod, forecaster, forecastPeriod, openSpread, UNCERTAINTIES } from './forecast';
export type {
  Band,
  Forecast,
  ForecastMonth,
  ForecastNote,
  ForecastOptions,
  ForecastYear,
  Uncertainty,
} from './forecast';
export { partsOf, partsOfNation } from './issues';
export type { Parts } from './issues';
export { readOwnFigures } from './own';
export type { OwnRow } from './own';
export type { AgeCounts, Basis, Between, BodyCounts, Statistics } from './types';
