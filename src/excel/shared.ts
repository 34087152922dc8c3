import { LAST_DAY, addDays, civilOf, eraYearOf, eraYearText, isoOf, readDate } from '../domain/calendar';
import { agentsNeeded, erlangB, erlangC, occupancy, seatsFor, serviceLevel, trafficOf } from '../domain/callCentre';
import { idleCapacity, idleCost, idleTotal, utilization } from '../domain/capacity';
import { compareSum, perCardCost, perCardCostRange, perCardCostVerdict, roundingRange, shares } from '../domain/cost';
import { DomainError, fail } from '../domain/fault';
import { reconcile } from '../domain/inventory';
import { complementOf, normalizeWidth, parseNumeral, printed, roundTo, roundToPrecision } from '../domain/numerals';
import {
  COLUMN_IDS,
  HEADINGS,
  RULE_IDS,
  RULE_WORDS,
  columnOf,
  planTarget,
  ruleOf,
  staffFor,
  terminalsFor,
  windowsFor,
} from '../domain/deliveryPlan';
import {
  bandCosts,
  chargesFor,
  cheaperTier,
  rateFor,
  ratesOn,
  tariffOf,
  tierOf,
  totalCost,
  versionOn,
} from '../domain/postage';
import { MAJORITY_AT_18_FROM, cardTerm, certificateTerm, renewFrom } from '../domain/renewal';
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
import { builtInTariff } from '../functions/postage/builtIn';
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
import { dataVersion, findTable, postageRates, postalServiceIds, referenceTables } from '../reference';
import { CellError, isErrorCode } from '../sheet/cell';

/**
 * What functions.js holds anyway and the pane needs too, by name. The pane stands in the same page, behind it, and takes these
 * from there instead of loading them twice: the build puts this list in the place of the modules that it imports
 * (scripts/webpack/sharedFunctions.js).
 */
export const SHARED = {
  AN_HOUR,
  ArgumentError,
  BLANK,
  COLUMN_IDS,
  COLUMN_READERS,
  CellError,
  DateCell,
  DomainError,
  FAMILIES,
  FUNCTIONS,
  Failure,
  HEADINGS,
  LAST_DAY,
  MAJORITY_AT_18_FROM,
  PLANCHECK,
  PassedError,
  REQUIRED_COLUMNS,
  RULE_IDS,
  RULE_WORDS,
  TARIFF_HEADER,
  VERDICTS,
  VERSION,
  ZERO,
  add,
  addDays,
  agentsNeeded,
  bandCosts,
  builtInTariff,
  call,
  cardTerm,
  cellOf,
  certificateTerm,
  chargesFor,
  cheaperTier,
  civilOf,
  columnOf,
  compareSum,
  complementOf,
  countTable,
  countedOf,
  counts,
  currentPacking,
  dataVersion,
  date,
  describeFailure,
  eraYearOf,
  eraYearText,
  erlangB,
  erlangC,
  fail,
  findTable,
  findingsOf,
  grams,
  groupDifference,
  idleCapacity,
  idleCost,
  idleTotal,
  isErrorCode,
  isoOf,
  knownMonths,
  mailClass,
  multiply,
  needsLimit,
  normalizeWidth,
  occupancy,
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
  planTarget,
  postageRates,
  postalServiceIds,
  pricesFor,
  printed,
  proposedPacking,
  rateFor,
  ratesOn,
  rational,
  readCell,
  readDate,
  readTableCell,
  reconcile,
  referenceTables,
  renewFrom,
  roundTo,
  roundToPrecision,
  roundingRange,
  ruleOf,
  sameTier,
  seatsFor,
  serviceLevel,
  shares,
  signature,
  staffFor,
  subsidy,
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
  wilsonInterval,
  windowsFor,
};
