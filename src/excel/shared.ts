import { DEFAULT_DATE_FORMAT, LAST_DAY, addDays, addMonths, civilOf, dayOf, eraYearOf, eraYearText, fiscalYearMonths, fiscalYearName, fiscalYearOf, formatDate, isoOf, readDate, startOfMonth, weekdayOf } from '../domain/calendar';
import { abandonmentRate, agentsNeeded, aiSaving, averageWait, callRatio, callShare, callSums, categoryKey, erlangB, erlangC, occupancy, seatsFor, serviceLevel, trafficOf } from '../domain/callCentre';
import { idleCapacity, idleCost, idleTotal, utilization } from '../domain/capacity';
import { compareSum, perCardCost, perCardCostRange, perCardCostVerdict, roundingRange, shares } from '../domain/cost';
import { DomainError, fail } from '../domain/fault';
import { reconcile } from '../domain/inventory';
import { complementOf, normalizeWidth, parseNumeral, printed, roundTo, roundToPrecision } from '../domain/numerals';
import { COLUMN_IDS, HEADINGS, RULE_IDS, RULE_WORDS, TOLERANCE, checkPlan, clearedIn, columnOf, followUp, isYearEnd, monthsToClear, noticeState, openDays, planSettings, planSpread, planTarget, readPlan, requiredRate, ruleOf, runningBacklog, staffFor, terminalsFor, windowsFor } from '../domain/deliveryPlan';
import { bandCosts, chargesFor, cheaperTier, mailClassOf, rateFor, ratesOn, tariffOf, tierOf, totalCost, versionOn } from '../domain/postage';
import { CARD_MINUTES, CERTIFICATE_MINUTES, MAJORITY_AT_18_FROM, cardTerm, certificateTerm, renewFrom, renewals, workload } from '../domain/renewal';
import { countedOf, rational, subsidy } from '../domain/subsidy';
import { ZERO, add, multiply } from '../domain/subsidy/rational';
import { groupDifference, wilsonInterval } from '../domain/survey';
import { AN_HOUR } from '../functions/callCentre/arguments';
import { knownMonths } from '../functions/capacity/months';
import { planMonths } from '../functions/capacity/planMonths';
import { BLANK, cellOf } from '../functions/core/cell';
import { ArgumentError, PassedError } from '../functions/core/faults';
import { readCell } from '../functions/core/readCell';
import { VERDICTS } from '../functions/cost/texts';
import {
  DateCell,
  FAMILIES,
  FUNCTIONS,
  Failure,
  PLANCHECK,
  call,
  describeFailure,
  findingsOf,
  signature,
} from '../functions';
import { countTable, counts, currentPacking, packing, proposedPacking } from '../functions/postage/arguments';
import { pairUp, pairUpTable } from '../functions/postage/bandCounts';
import { builtInTariff, sizeLimits } from '../functions/postage/builtIn';
import { packingFromTable } from '../functions/postage/packingTable';
import { optionsIn, pricesFor } from '../functions/postage/prices';
import { readTableCell } from '../functions/postage/readTableCell';
import { grams, mailClass } from '../functions/postage/readers';
import { titleOf } from '../functions/postage/serviceNames';
import {
  COLUMN_READERS,
  REQUIRED_COLUMNS,
  TARIFF_HEADER,
  needsLimit,
  sameTier,
  tariffColumnOf,
  tariffFromTable,
} from '../functions/postage/tariffTable';
import { date } from '../functions/readers';
import { VERSION } from '../functions/version';
import { dataVersion, findTable, nationalHolidays, postageRates, postalServiceIds, postalSizeLimits, referenceTables } from '../reference';
import { CellError, isErrorCode } from '../sheet/cell';
import { namedCalls } from '../functions/callCentre/callShare';
import { VERSION_TEXT } from '../functions/common/dataVersion';
import { fiscalMonths } from '../functions/common/fyMonths';
import { listedTables } from '../functions/common/refList';
import { columnIndex, tableCells } from '../functions/common/referenceCells';
import { monthCell } from '../functions/core/monthCell';
import { cellsOf } from '../functions/deliveryPlan/findings/cells';
import { PROGRESS_WORDS } from '../functions/deliveryPlan/followUp';
import { listOf, monthlyOf, shapedLike } from '../functions/deliveryPlan/arguments';
import { NOTICE_WORDS } from '../functions/deliveryPlan/noticeCheck';
import { spreadOf, weightsOf } from '../functions/deliveryPlan/planSpread';
import { tariffCells } from '../functions/postage/tariff';
import { cohortsOf } from '../functions/renewal/renewals';

/**
 * What functions.js holds anyway and the pane needs too, by name. The pane stands in the same page, behind it, and takes these
 * from there instead of loading them twice: the build puts this list in the place of the modules that it imports
 * (scripts/webpack/sharedFunctions.js).
 */
export const SHARED = {
  AN_HOUR,
  ArgumentError,
  BLANK,
  CARD_MINUTES,
  CERTIFICATE_MINUTES,
  COLUMN_IDS,
  COLUMN_READERS,
  CellError,
  DEFAULT_DATE_FORMAT,
  DateCell,
  DomainError,
  FAMILIES,
  FUNCTIONS,
  Failure,
  HEADINGS,
  LAST_DAY,
  MAJORITY_AT_18_FROM,
  NOTICE_WORDS,
  PLANCHECK,
  PROGRESS_WORDS,
  PassedError,
  REQUIRED_COLUMNS,
  RULE_IDS,
  RULE_WORDS,
  TARIFF_HEADER,
  TOLERANCE,
  VERDICTS,
  VERSION,
  VERSION_TEXT,
  ZERO,
  abandonmentRate,
  add,
  addDays,
  addMonths,
  agentsNeeded,
  aiSaving,
  averageWait,
  bandCosts,
  builtInTariff,
  call,
  callRatio,
  callShare,
  callSums,
  cardTerm,
  categoryKey,
  cellOf,
  cellsOf,
  certificateTerm,
  chargesFor,
  cheaperTier,
  checkPlan,
  civilOf,
  clearedIn,
  cohortsOf,
  columnIndex,
  columnOf,
  compareSum,
  complementOf,
  countTable,
  countedOf,
  counts,
  currentPacking,
  dataVersion,
  date,
  dayOf,
  describeFailure,
  eraYearOf,
  eraYearText,
  erlangB,
  erlangC,
  fail,
  findTable,
  findingsOf,
  fiscalMonths,
  fiscalYearMonths,
  fiscalYearName,
  fiscalYearOf,
  followUp,
  formatDate,
  grams,
  groupDifference,
  idleCapacity,
  idleCost,
  idleTotal,
  isErrorCode,
  isYearEnd,
  isoOf,
  knownMonths,
  listOf,
  listedTables,
  mailClass,
  mailClassOf,
  monthCell,
  monthlyOf,
  monthsToClear,
  multiply,
  namedCalls,
  nationalHolidays,
  needsLimit,
  normalizeWidth,
  noticeState,
  occupancy,
  openDays,
  optionsIn,
  packing,
  packingFromTable,
  pairUp,
  pairUpTable,
  parseNumeral,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  planMonths,
  planSettings,
  planSpread,
  planTarget,
  postageRates,
  postalServiceIds,
  postalSizeLimits,
  pricesFor,
  printed,
  proposedPacking,
  rateFor,
  ratesOn,
  rational,
  readCell,
  readDate,
  readPlan,
  readTableCell,
  reconcile,
  referenceTables,
  renewFrom,
  renewals,
  requiredRate,
  roundTo,
  roundToPrecision,
  roundingRange,
  ruleOf,
  runningBacklog,
  sameTier,
  seatsFor,
  serviceLevel,
  shapedLike,
  shares,
  signature,
  sizeLimits,
  spreadOf,
  staffFor,
  startOfMonth,
  subsidy,
  tableCells,
  tariffCells,
  tariffColumnOf,
  tariffFromTable,
  tariffOf,
  terminalsFor,
  tierOf,
  titleOf,
  totalCost,
  trafficOf,
  utilization,
  versionOn,
  weekdayOf,
  weightsOf,
  wilsonInterval,
  windowsFor,
  workload,
};
