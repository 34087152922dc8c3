export { capacityPlan } from './capacityPlan';
export type { CapacityPlan, PlannedMonth } from './capacityPlan';
export { idleCapacity, idleCost, idleShare, idleTotal, partOf, utilization } from './idle';
export type { CapacityMonth } from './idle';
export type { PlanTerms } from './planProblem';
