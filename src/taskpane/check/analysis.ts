/** What looks through the cells; loaded when somebody first asks for it. */
export { addressOf, auditBook, CellGrid } from '../../analysis/audit';
export { checkPlanAt, findPlans } from '../../analysis/planSheets';
