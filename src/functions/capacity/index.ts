import type { Declaration } from '../core/declaration';
import { CAPACITYPLAN } from './capacityPlan';
import { CAPACITYPLANCOST } from './capacityPlanCost';
import { IDLECAPACITY } from './idleCapacity';
import { IDLECOST } from './idleCost';
import { IDLETOTAL } from './idleTotal';
import { UTILIZATION } from './utilization';

export const CAPACITY_FUNCTIONS: readonly Declaration[] = [
  IDLECAPACITY,
  IDLETOTAL,
  UTILIZATION,
  IDLECOST,
  CAPACITYPLAN,
  CAPACITYPLANCOST,
];
