/** What plan-functions.js holds anyway and the pane needs too, by name; the pane takes these from there (see shared.ts). */

export {
  CATEGORIES,
  CATEGORY_IDS,
  COLUMN_IDS,
  COST_WORDS,
  HEADINGS,
  RULE_IDS,
  RULE_WORDS,
  areaOf,
  bodyKey,
  checkPlan,
  columnOf,
  figureCell,
  findTables,
  mayPlan,
  planCost,
  planFix,
  planOf,
  planSettings,
  readCaps,
  readPlan,
  ruleOf,
  severityOf,
  yearWithin,
} from '../domain/deliveryPlan';
export {
  ArgumentError,
  BLANK,
  DateCell,
  FAMILIES,
  FUNCTIONS,
  Failure,
  PLANCHECK,
  PassedError,
  VERSION,
  call,
  cellOf,
  describeFailure,
  findingsOf,
  mendingOf,
  readCell,
  signature,
  untoldUnit,
} from '../functions';
export { COST_HEADER, costRow } from '../functions/deliveryPlan/costRows';
export { cellsOf } from '../functions/deliveryPlan/findings/cells';
export { fixedCells } from '../functions/deliveryPlan/fixRows';
