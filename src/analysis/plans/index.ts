export { checkPlanAt, findPlans } from './findPlans';
export type { PlanFinding, PlanReport } from './findPlans';
