export { forecaster, forecastPeriod, openSpread, UNCERTAINTIES } from './forecast';
export type {
  Band,
  Forecast,
  ForecastMonth,
  ForecastNote,
  ForecastOptions,
  ForecastYear,
  Moves,
  Uncertainty,
} from './forecast';
export { partsOf, partsOfNation } from './issues';
export type { Parts } from './issues';
export { readOwnFigures } from './own';
export type { OwnFault, OwnFigures, OwnRow } from './own';
export type { AgeCounts, Basis, Between, BodyCounts, End, IssuedMonth, OwnFigure, Point, Statistics } from './types';
