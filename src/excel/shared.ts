/**
 * What functions.js holds anyway and the pane needs too, by name. The pane stands in the same page, behind it, and takes these
 * from there instead of loading them twice: the build puts this list in the place of the modules that it names
 * (scripts/webpack/sharedFunctions.js).
 */

export {
  DEFAULT_DATE_FORMAT,
  LAST_DAY,
  addDays,
  addMonths,
  civilOf,
  dayOf,
  eraYearOf,
  eraYearText,
  fiscalYearMonths,
  fiscalYearName,
  fiscalYearOf,
  formatDate,
  isoOf,
  readDate,
  startOfMonth,
  weekdayOf,
} from '../domain/calendar';
export {
  abandonmentRate,
  agentsNeeded,
  aiSaving,
  averageWait,
  callRatio,
  callShare,
  callSums,
  categoryKey,
  erlangB,
  erlangC,
  occupancy,
  seatsFor,
  serviceLevel,
  trafficOf,
} from '../domain/callCentre';
export { idleCapacity, idleCost, idleTotal, utilization } from '../domain/capacity';
export {
  compareSum,
  partsOf,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  roundingRange,
  shares,
} from '../domain/cost';
export { DomainError, fail } from '../domain';
export { compare, difference, fractionOf, multiply, nearest, product, ratio, simplest, sum } from '../domain/exact';
export { reconcile } from '../domain/inventory';
export { complementOf, normalizeWidth, parseNumeral, printed, roundTo, roundToPrecision } from '../domain/numerals';
export {
  COLUMN_IDS,
  HEADINGS,
  RULE_IDS,
  RULE_WORDS,
  TOLERANCE,
  areaOf,
  bodyKey,
  checkPlan,
  clearedIn,
  columnOf,
  figureCell,
  findTables,
  followUp,
  isYearEnd,
  mayPlan,
  monthsToClear,
  noticeState,
  openDays,
  planOf,
  planSettings,
  planSpread,
  planTarget,
  readPlan,
  requiredRate,
  ruleOf,
  runningBacklog,
  severityOf,
  staffFor,
  terminalsFor,
  windowsFor,
  yearWithin,
} from '../domain/deliveryPlan';
export {
  COMPENSATION,
  MAIL_CLASSES,
  bandCosts,
  chargesFor,
  cheaperTier,
  compensationCharge,
  compensationSteps,
  costIncrease,
  isUnweighed,
  mailClassOf,
  priceOf,
  rateFor,
  ratesOn,
  tariffOf,
  tierOf,
  totalCost,
  versionOn,
} from '../domain/postage';
export {
  CARD_MINUTES,
  CERTIFICATE_MINUTES,
  cardTerm,
  certificateTerm,
  renewFrom,
  renewals,
  workload,
} from '../domain/renewal';
export { WHOLE, countedOf, eligibleOf, subsidy } from '../domain/subsidy';
export { groupDifference, wilsonInterval } from '../domain/survey';
export { AN_HOUR } from '../functions/callCentre/arguments';
export { knownMonths } from '../functions/capacity/idle';
export { planMonths } from '../functions/capacity/capacityPlan';
export { BLANK, cellOf, monthCell } from '../functions/core/cell';
export { ArgumentError, PassedError } from '../functions/core/faults';
export { readCell } from '../functions/core/readCell';
export { VERDICTS } from '../functions/cost/texts';
export {
  DateCell,
  FAMILIES,
  FUNCTIONS,
  Failure,
  PLANCHECK,
  call,
  describeFailure,
  findingsOf,
  signature,
  untoldUnit,
} from '../functions';
export { countTable, counts, currentPacking, packing, proposedPacking } from '../functions/postage/arguments';
export { pairUp, pairUpTable } from '../functions/postage/mailCost';
export { builtInTariff, optionsIn, pricesFor, sizeLimits, tariffIn } from '../functions/postage/prices';
export { packingFromTable } from '../functions/postage/packingTable';
export { mailClass, readTableCell, readWeightCell } from '../functions/postage/readers';
export { titleOf } from '../functions/postage/serviceNames';
export { COLUMN_READERS, REQUIRED_COLUMNS, needsLimit, sameTier, tariffColumnOf } from '../functions/postage';
export { TARIFF_HEADER, tariffFromTable } from '../functions/postage/tariffTable';
export { date } from '../functions/readers';
export { VERSION } from '../functions/core/version';
export {
  announcedRules,
  dataVersion,
  findTable,
  nationalHolidays,
  postageRates,
  postalServiceIds,
  postalServiceTitles,
  postalSizeLimits,
  referenceTables,
} from '../reference';
export { CellError, isErrorCode, isStoredError } from '../sheet/cell';
export { namedCalls } from '../functions/callCentre/callShare';
export { columnIndex, listedTables, tableCells, VERSION_TEXT } from '../functions/common/reference';
export { fiscalMonths } from '../functions/common/calendar';
export { cellsOf } from '../functions/deliveryPlan/findings/cells';
export { PROGRESS_WORDS } from '../functions/deliveryPlan/followUp';
export { listOf, monthlyOf, shapedLike } from '../functions/deliveryPlan/arguments';
export { NOTICE_WORDS } from '../functions/deliveryPlan/noticeCheck';
export { spreadOf, weightsOf } from '../functions/deliveryPlan/planSpread';
export { tariffCells } from '../functions/postage/tariff';
export { cohortsOf } from '../functions/renewal/renewals';
export { termsOn } from '../functions/renewal/rules';
export { expensesOf, knownIn } from '../functions/subsidy/subsidy';
