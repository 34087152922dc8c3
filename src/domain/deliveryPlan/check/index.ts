export { checkPlan } from './check';
export type { PlanCheck, PlanInput } from './check';
export { columnOf, COLUMNS } from './columns';
export type { Column, PlanCell } from './columns';
export type { CellPosition, Finding, FindingFacts, Skip } from './finding';
export { RULE_IDS, ruleOf, RULES } from './rules';
export type { Rule, RuleId, Severity } from './rules';
