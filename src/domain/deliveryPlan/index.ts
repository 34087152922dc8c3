export { checkPlan } from './check/check';
export type { PlanCheck, PlanInput } from './check/check';
export type { BodyArgument } from './check/arguments';
export { bodyKey, COLUMN_IDS, numberIn } from './check/cells';
export type { Column } from './check/cells';
export { severityOf } from './check/finding';
export type { CellPosition, Finding, FindingFacts, Item, Skip } from './check/finding';
export { readPlanMonth } from './check/planMonth';
export { readPlan } from './check/readPlan';
export type { Body, Plan } from './check/readPlan';
export { PARAMETER_IDS, parameterOf, RULE_IDS, ruleOf } from './check/rules';
export type { ParameterId, RuleId, Severity } from './check/rules';
export { PARAMETER_WORDS, RULE_WORDS } from './check/ruleWords';
export { planSettings } from './check/settings';
export type { Settings } from './check/settings';
export type { Unchecked, Verdict } from './check/verdict';
export { columnOf, HEADINGS } from './check/vocabulary';
export { planCost } from './costs/planCost';
export type { Use, YearCost } from './costs/planCost';
export { readCaps } from './costs/readCaps';
export { CATEGORIES, CATEGORY_IDS, COST_WORDS, PRICE_IDS } from './costs/words';
export type { PriceId } from './costs/words';
export type { Holidays } from './figures';
export {
  clearedIn,
  followUp,
  isYearEnd,
  monthsToClear,
  noticeState,
  openDays,
  planSpread,
  planTarget,
  requiredRate,
  runningBacklog,
  staffFor,
  terminalsFor,
  windowsFor,
} from './figures';
