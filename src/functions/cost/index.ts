import type { Declaration } from '../core/declaration';
import { PERCARDCOST } from './perCardCost';
import { PERCARDCOSTCHECK } from './perCardCostCheck';
import { PERCARDCOSTRANGE } from './perCardCostRange';
import { SHARE } from './share';
import { SUMCHECK } from './sumCheck';

export const COST_FUNCTIONS: readonly Declaration[] = [
  PERCARDCOST,
  PERCARDCOSTRANGE,
  PERCARDCOSTCHECK,
  SUMCHECK,
  SHARE,
];
