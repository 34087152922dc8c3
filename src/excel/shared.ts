/**
 * What functions.js holds anyway and the pane needs too, by name. The pane stands in the same page, behind it, and takes these
 * from there instead of loading them twice: the build puts this list in the place of the modules that it names
 * (scripts/webpack/sharedFunctions.js).
 */

export {
  DEFAULT_DATE_FORMAT,
  ERA_PATTERN,
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
  monthsBetween,
  readDate,
  readFiscalYear,
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
export { lazily } from '../domain';
export { DomainError, fail } from '../domain/fault';
export {
  ZERO,
  add,
  compare,
  difference,
  fractionOf,
  multiply,
  nearest,
  product,
  ratio,
  simplest,
  sum,
} from '../domain/exact';
export { customFunction } from './customFunction';
export { reconcile } from '../domain/inventory';
export {
  complementOf,
  normalizeWidth,
  numeralParts,
  parseNumeral,
  printed,
  roundTo,
  roundToPrecision,
  valueOf,
  withoutEndBracket,
} from '../domain/numerals';
export {
  TOLERANCE,
  ceilQuotient,
  clearedIn,
  followUp,
  isOnRecord,
  isYearEnd,
  monthsToClear,
  noticeState,
  openDays,
  planSpread,
  planTarget,
  plus,
  requiredRate,
  runningBacklog,
  staffFor,
  terminalsFor,
  times,
  windowsFor,
} from '../domain/deliveryPlan/figures';
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
export { BLANK, DateCell, Failure, cellOf, monthCell } from '../functions/core/cell';
export { caller } from '../functions/core/call';
export { declare, signature } from '../functions/core/declaration';
export { ArgumentError, PassedError, describer } from '../functions/core/faults';
export { readCell, readGrid } from '../functions/core/readCell';
export { VERDICTS } from '../functions/cost/texts';
export { START_FAULTS, START_FUNCTIONS } from '../functions/start';
export { countTable, counts, currentPacking, packing, proposedPacking } from '../functions/postage/arguments';
export { pairUp, pairUpTable } from '../functions/postage/mailCost';
export { builtInTariff, optionsIn, pricesFor, sizeLimits, tariffIn } from '../functions/postage/prices';
export { packingFromTable } from '../functions/postage/packingTable';
export { mailClass, readTableCell, readWeightCell } from '../functions/postage/readers';
export { serviceWords, titleOf } from '../functions/postage/serviceNames';
export { COLUMN_READERS, REQUIRED_COLUMNS, needsLimit, sameTier, tariffColumnOf } from '../functions/postage';
export { TARIFF_HEADER, TARIFF_HEADINGS, tariffFromTable } from '../functions/postage/tariffTable';
export { list, number } from '../functions/core/text';
export { one, whole } from '../functions/core/argument';
export { CUT_OFF, SUBSIDY_RATE, date } from '../functions/readers';
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
export { PROGRESS_WORDS } from '../functions/deliveryPlan/followUp';
export { ANY_CELL, listOf, monthlyOf, shapedLike } from '../functions/deliveryPlan/arguments';
export { NOTICE_WORDS } from '../functions/deliveryPlan/noticeCheck';
export { spreadOf, weightsOf } from '../functions/deliveryPlan/planSpread';
export { tariffCells } from '../functions/postage/tariff';
export { cohortsOf } from '../functions/renewal/renewals';
export { termsOn } from '../functions/renewal/rules';
/** Other layers ask the family's door for it. */
export {} from '../functions/renewal';
export { expensesOf, knownIn } from '../functions/subsidy/subsidy';
