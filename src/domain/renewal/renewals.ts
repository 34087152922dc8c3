import { addMonths, isoOf, monthsBetween, startOfMonth } from '../calendar';
import type { Day } from '../calendar';
import { add, divide, fractionOf, multiply, nearest } from '../exact';
import { fail } from '../fault';
import type { DatedRule, TermsOn } from './terms';

/** The cards of one month of issue. Shares are of 1. */
export interface Cohort {
  readonly month: Day;
  readonly issued: number;
  readonly minorShare: number;
  /** The share still held when the term ends. */
  readonly retention: number;
}

export interface MonthlyRenewals {
  readonly month: Day;
  readonly cards: number;
  readonly certificates: number;
}

export interface Period {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

const MONTHS = 12;
/**
 * With the day of issue uniform in its month and the birthday uniform in the year, the next birthday falls with these
 * chances, in twenty-fourths, in the month of issue, the eleven after it, and the same month of the next year.
 */
const TWENTY_FOURTHS = [1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1] as const;

/** Expected renewals of every month of the period; without one, from the first month that gets any to the last. */
export function renewals(termsOn: TermsOn, cohorts: readonly Cohort[], { from, to }: Period = {}): MonthlyRenewals[] {
  const due = cohorts.flatMap((cohort) => dueDates(termsOn, cohort));
  const { first, last } = periodOf(due, from && startOfMonth(from), to && startOfMonth(to));
  if (first === Infinity) return [];
  const length = monthsBetween(first, last) + 1;
  const cards = new Array<number>(length).fill(0);
  const certificates = new Array<number>(length).fill(0);
  for (const { month, kind, count } of due) {
    spread(kind === 'card' ? cards : certificates, monthsBetween(first, month), count);
  }
  return cards.map((count, index) => ({
    month: addMonths(first, index),
    cards: count / 24,
    certificates: certificates[index]! / 24,
  }));
}

/** Where one end is given and lies beyond all that is due, the period is the month of that end. */
function periodOf(due: readonly Due[], from: Day | undefined, to: Day | undefined): { first: Day; last: Day } {
  if (from !== undefined && to !== undefined && from > to) {
    fail('periodReversed', { from: isoOf(from), to: isoOf(to) });
  }
  const first = from ?? due.reduce((least, { month }) => Math.min(least, month), to ?? Infinity);
  const last = to ?? due.reduce((most, entry) => Math.max(most, lastMonth(entry)), first);
  return { first, last };
}

interface Due {
  /** The first month in which the birthday may fall. */
  readonly month: Day;
  readonly kind: 'card' | 'certificate';
  readonly count: number;
}

/** What is in force on the first day of the month of issue counts. */
function dueDates(termsOn: TermsOn, { month, issued, minorShare, retention }: Cohort): Due[] {
  const { adultCardBirthdays, minorCardBirthdays, certificateBirthdays } = termsOn(startOfMonth(month));
  const held = issued * retention;
  const adults = held * (1 - minorShare);
  const due = (kind: Due['kind'], birthdays: DatedRule, count: number): Due[] =>
    count > 0 ? [{ month: addMonths(startOfMonth(month), MONTHS * (birthdays.value - 1)), kind, count }] : [];
  return [
    ...due('card', adultCardBirthdays, adults),
    ...due('card', minorCardBirthdays, held * minorShare),
    // A minor's certificate ends with the card, whose renewal covers it.
    ...due('certificate', certificateBirthdays, adults),
  ];
}

function lastMonth({ month }: Due): Day {
  return addMonths(month, MONTHS);
}

function spread(months: number[], start: number, count: number): void {
  TWENTY_FOURTHS.forEach((weight, offset) => {
    const index = start + offset;
    if (index >= 0 && index < months.length) months[index]! += weight * count;
  });
}

/** Minutes at the window: cards take 15 to 20, certificates 10, as the municipalities were heard to say. */
export const CARD_MINUTES = 17.5;
export const CERTIFICATE_MINUTES = 10;

const AN_HOUR = fractionOf(60);

/** A whole number of half minutes for so many; NaN where it is none, or beyond what a double holds exactly. */
function halfMinutes(count: number, minutes: number): number {
  const each = 2 * minutes;
  const all = count * each;
  return Number.isSafeInteger(count) && Number.isSafeInteger(each) && Number.isSafeInteger(all) ? all : NaN;
}

/** Window hours. */
export function workload(
  cards: number,
  certificates: number,
  cardMinutes = CARD_MINUTES,
  certificateMinutes = CERTIFICATE_MINUTES,
): number {
  const halves = halfMinutes(cards, cardMinutes) + halfMinutes(certificates, certificateMinutes);
  // Of whole numbers the engine's own quotient is the nearest already.
  if (Number.isSafeInteger(halves)) return halves / 120;
  const minutes = add(
    multiply(fractionOf(cards), fractionOf(cardMinutes)),
    multiply(fractionOf(certificates), fractionOf(certificateMinutes)),
  );
  return nearest(divide(minutes, AN_HOUR));
}
