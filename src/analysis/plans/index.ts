export { cellsAt, checkPlanAt, findPlans } from './findPlans';
export { mendPlanAt } from './mendPlan';
export type { MendedFigure, PlanMending } from './mendPlan';
export type { PlanFinding, PlanPlace, PlanReport } from './findPlans';
