export { checkPlanAt } from './checkPlan';
export type { PlanFinding, PlanReport } from './checkPlan';
export { findPlans } from './findPlans';
