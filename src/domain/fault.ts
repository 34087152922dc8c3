import type { WhyUnread } from '../sheet';

/**
 * Everything that can be wrong with an input, by name, with what a message needs in order to say it.
 * The domain throws the name and the facts; the wording, in Japanese and English, is in functions: of each topic's faults with
 * the family of functions that has them (faults.ts), of the general ones in core.
 */
export interface FaultDetails
  extends
    GeneralFaults,
    CommonFaults,
    PostageFaults,
    RenewalFaults,
    DeliveryPlanFaults,
    PlanFaults,
    CallCentreFaults,
    SubsidyFaults,
    SurveyFaults {}

export interface GeneralFaults {
  // reading
  /** Whether a zero is an empty cell could not be asked of the sheet. */
  blanksUntold: { address: string; why: WhyUnread };
  missingArgument: Record<never, never>;
  /** Larger than the spreadsheet takes at once; `parts` of it would do. */
  answerTooLarge: { rows: number; columns: number; parts: number };
  /** The function's own script, which is loaded when it is first called. */
  scriptMissing: { file: string; why: 'notLoaded' | 'otherBuild' };
  /** So many cells of the call could have been calculated in due time. */
  tooManyCells: { cells: number };
  /** More texts than that cannot be read, of which `value` is one. */
  tooManyTexts: { texts: number; value: string };
  mixedUnits: { first: string; second: string };
  foreignUnit: { text: string; unit: string; accepted: readonly string[] };
  notANumber: { value: string };
  unknownChoice: { text: string; choices: readonly string[] };
  unreadableText: { value: string };
  unreadableDate: { text: string };
  /** `meant` is the same day in the era that it was in. */
  dayBeforeEra: { text: string; era: string; meant: string };
  wrongWeekday: { text: string; weekday: string; right: string };
  yearsDiffer: { text: string; years: readonly [number, number] };
  unreadableFiscalYear: { text: string };
  unreadableFlag: { text: string };
  unsupportedCell: { type: string };
  blankNotAllowed: Record<never, never>;
  oneCellExpected: { rows: number; columns: number };
  // shapes
  shapesDiffer: { shapes: readonly string[] };
  vectorExpected: { rows: number; columns: number };
  blankInside: { position: number };
  allBlank: Record<never, never>;
  // ranges of values
  belowMinimum: { value: number; minimum: number };
  notPositive: { value: number };
  aboveMaximum: { value: number; maximum: number };
  notWhole: { value: number };
  dateOutOfRange: { value: string };
  fiscalYearOutOfRange: { year: number };
  overflow: Record<never, never>;
  // arithmetic
  divisionByZero: { divisor: 'cards' | 'capacity' | 'total' | 'windowDays' | 'terminalDays' | 'presence' | 'weights' };
  // a fault of the program itself, never of the user
  internal: { message: string };
}

export interface CommonFaults {
  unknownDateFormat: { format: string; token: string };
  unknownTable: { text: string };
  unknownColumn: { text: string; columns: readonly string[] };
}

export interface PostageFaults {
  noTariffOnDay: { service: string | null; day: string | null; since: string | null };
  tariffEnded: { service: string; until: string };
  weightAboveTariff: { service: string; grams: number; limit: number };
  noClassForParcel: { excess: 'heavy' | 'long' | 'bulky' | 'short' | 'narrow'; value: number; limit: number };
  ambiguousService: { text: string; choices: readonly string[] };
  optionNotForClass: { option: string; service: string };
  optionTwice: { option: string };
  optionsExclude: { first: string; second: string };
  optionNeeds: { option: string; needed: string };
  optionsWithUnitPrice: Record<never, never>;
  compensationAbove: { value: number; most: number };
  compensationUnregistered: Record<never, never>;
  noSourcedPrice: { option: string; service: string };
  unreadableBand: { text: string };
  bandReversed: { text: string };
  bandSplit: { band: string; boundary: number };
  bandBelowPacking: { band: string; first: number };
  packingColumns: { columns: number };
  packingOrder: { row: number; from: number };
  tariffColumnMissing: { column: string };
  tariffColumnTwice: { column: string };
  tariffRowTwice: { row: number; service: string };
  alreadyLightest: { service: string; grams: number };
}

export interface RenewalFaults {
  issueBeforeBirth: { issued: string; birth: string };
  applicationOutOfPlace: { applied: string; birth: string; issued: string };
  endBeforeIssue: { issued: string; end: string };
  renewalBeforeIssue: { issued: string; renewed: string };
  noKnownMonth: Record<never, never>;
  periodReversed: { from: string; to: string };
  forecastOutOfReach: { from: string; to: string; first: string; last: string };
}

export interface DeliveryPlanFaults {
  noHolidaysOnRecord: { year: number; from: number; to: number };
  moreDaysThanClosed: { value: number; closed: number };
  missingWith: { missing: readonly string[]; present: string };
  fewerMonths: { given: number; months: number };
  negativeBacklog: { month: number; short: number };
  neverCleared: Record<never, never>;
  notClearedWithin: { months: number };
  /** The first month that is not known. */
  notClearedBeforeBlank: { month: number };
  sentBeforeArrival: { arrived: string; sent: string };
  arrivalAfterAsOf: { arrived: string; asOf: string };
}

/** Those of a plan as a table stand, but for this one, where plans are read, in deliveryPlan/check and beside it. */
export interface PlanFaults {
  bodyTwice: { argument: 'population' | 'delivered'; body: string };
}

export interface CallCentreFaults {
  overloaded: { traffic: number; agents: number; needed: number };
  tooManyAgents: { maximum: number };
  monthsDiffer: { evening: number; daytime: number };
  noDaytimeCalls: { month: number };
  unknownCategory: { text: string };
  shareAboveOne: { value: number };
  levelUnreachable: Record<never, never>;
  everyoneAway: Record<never, never>;
}

export interface SubsidyFaults {
  rateOutOfRange: { text: string };
  unreadableRate: { text: string };
}

export interface SurveyFaults {
  emptyGroup: { group: 'A' | 'B' };
  moreThanGroup: { group: 'A' | 'B'; yes: number; size: number };
}

export type FaultKind = keyof FaultDetails;

export class DomainError<K extends FaultKind = FaultKind> extends Error {
  constructor(
    readonly kind: K,
    readonly details: FaultDetails[K],
  ) {
    super(kind);
  }
}

export function fail<K extends FaultKind>(kind: K, details: FaultDetails[K]): never {
  throw new DomainError(kind, details);
}
