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
export { isWithoutFigures, readOwnFigures } from './own';
export type { OwnFault, OwnRow } from './own';
export type { AgeCounts, Basis, Between, BodyCounts, IssuedMonth, OwnFigure, Statistics } from './types';
