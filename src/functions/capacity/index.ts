import type { Declaration } from '../core/declaration';
import { CAPACITYPLAN, CAPACITYPLANCOST } from './capacityPlan';
import { IDLECAPACITY, IDLECOST, IDLETOTAL } from './idle';
import { UTILIZATION } from './utilization';

export const CAPACITY_FUNCTIONS: readonly Declaration[] = [
  IDLECAPACITY,
  IDLETOTAL,
  UTILIZATION,
  IDLECOST,
  CAPACITYPLAN,
  CAPACITYPLANCOST,
];
