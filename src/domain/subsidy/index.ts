export { countedOf, eligibleOf, readRate, subsidy, WHOLE } from './subsidy';
export type { Expense } from './subsidy';
