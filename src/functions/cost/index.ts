import type { Declaration } from '../core/declaration';
import { PERCARDCOST, PERCARDCOSTCHECK, PERCARDCOSTRANGE } from './perCardCost';
import { SHARE } from './share';
import { SUMCHECK } from './sumCheck';

export const COST_FUNCTIONS: readonly Declaration[] = [
  PERCARDCOST,
  PERCARDCOSTRANGE,
  PERCARDCOSTCHECK,
  SUMCHECK,
  SHARE,
];
