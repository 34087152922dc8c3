export { checkPlanAt, findPlans } from './findPlans';
export type { PlanFinding, PlanPlace, PlanReport } from './findPlans';
