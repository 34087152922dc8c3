export { checkPlan, judgePlan, windowLoads } from './check/check';
export type { PlanCheck, PlanInput } from './check/check';
export type { BodyArgument } from './check/arguments';
export { bodyKey, COLUMN_IDS, figureOf, numberIn } from './table/cells';
export type { Column, FigureColumn, PlanCell, PlanCells } from './table/cells';
export { WORDS as PLAN_WORDS } from './table/words';
export type { WordDocument, WordSource } from './table/words';
export { yearWithin } from './table/monthText';
export { severityOf } from './check/finding';
export type { Finding, FindingFacts, Item, Skip } from './check/finding';
export type { CellPosition } from './table/cells';
export type { Area, Surroundings } from './table/planSheet';
export { findTables, mayPlan } from './table/findTables';
export { areaOf } from './table/planTable';
export type { MonthLoad } from './check/judgeWindows';
export { isLack } from './check/judging';
export type { Lack } from './check/judging';
export type { PlanTable } from './table/planTable';
export { readPlanMonth } from './check/planMonth';
export { planOf, readPlan } from './check/readPlan';
export { figureCell } from './check/plan';
export type { Body, Plan, PlanRow } from './check/plan';
export { PARAMETER_IDS, parameterOf, RULE_IDS, ruleOf } from './check/rules';
export type { ParameterId, RuleId, Severity } from './check/rules';
export { PARAMETER_WORDS, RULE_WORDS } from './check/ruleWords';
export { planSettings } from './check/settings';
export type { Settings } from './check/settings';
export type { Unchecked, Verdict } from './check/verdict';
export { columnOf, HEADINGS } from './table/vocabulary';
export { planCost } from './costs/planCost';
export type { Use, YearCost } from './costs/planCost';
export { readCaps } from './costs/readCaps';
export { readCosts } from './costs/readCosts';
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
export type { Obstacle as PlanObstacle } from './fix/monthWays';
export { planFix } from './fix/planFix';
export type { FixedMonth, FixedPlan, PlanChange } from './fix/planFix';
