export { checkPlanAt } from './checkPlan';
export type { PlanArgument, PlanFinding, PlanReport, PlanSeverity } from './checkPlan';
export { PLAN_EXAMPLE } from './example';
export { findPlans } from './findPlans';
