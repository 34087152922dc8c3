export { checkPlanAt } from './checkPlan';
export type { PlanArgument, PlanFinding, PlanReport, PlanSeverity } from './checkPlan';
export { findPlans } from './findPlans';
