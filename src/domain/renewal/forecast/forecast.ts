import { addMonths, fiscalYearOf, isoOf, monthsBetween, startOfMonth } from '../../calendar';
import type { Day } from '../../calendar';
import { fail } from '../../fault';
import { renewals } from '..';
import type { MonthlyRenewals } from '../renewals';
import type { TermsOn } from '../terms';
import { CENTRAL, issuedByMonth } from './issues';
import type { Ends } from './issues';
import { minorShares } from './minors';
import type { Between, BodyCounts, IssuedMonth, OwnFigure, Statistics } from './types';

/** What is only known as an interval, and how far each alone moves a figure. */
export type Uncertainty = 'held' | keyof Ends;
export const UNCERTAINTIES = [
  'held',
  'lead',
  'firstMonths',
  'minors',
  'part',
] as const satisfies readonly Uncertainty[];

export interface Moves {
  readonly below: number;
  readonly above: number;
}

/** The ends are those of all intervals together, each at the end that moves the figure that way. */
export interface Band extends Between {
  readonly by: Readonly<Record<Uncertainty, Moves>>;
}

export interface ForecastMonth {
  readonly month: Day;
  readonly cards: Band;
  readonly certificates: Band;
  /** Those expected at the window when renewals spread evenly over the time in which each is open; null where that needs months beyond the last. */
  readonly atWindow: { readonly cards: number; readonly certificates: number } | null;
}

export interface ForecastYear {
  readonly year: number;
  /** How many months of it the forecast holds. */
  readonly months: number;
  readonly cards: Band;
  readonly certificates: Band;
}

/** What a reader has to know of this forecast. */
export type ForecastNote =
  /** So few in a month that chance moves them much. */
  | { readonly kind: 'few'; readonly mean: number }
  /** Own figures are given, with months between them that are estimated. */
  | { readonly kind: 'ownGaps'; readonly months: readonly Day[] }
  | { readonly kind: 'noPopulation' };

export interface Forecast {
  readonly issued: readonly IssuedMonth[];
  readonly held: Between;
  readonly months: readonly ForecastMonth[];
  /** The renewals of the months behind the last, which are needed for what comes to the window until then. */
  readonly ahead: readonly MonthlyRenewals[];
  readonly years: readonly ForecastYear[];
  readonly notes: readonly ForecastNote[];
}

export interface ForecastOptions {
  readonly from: Day;
  readonly to: Day;
  readonly own?: readonly OwnFigure[] | undefined;
}

/** Below this mean of renewals a month the note `few` is given: chance alone moves such a figure by a third. */
const FEW = 10;

type Kind = 'cards' | 'certificates';
const ENDS = ['low', 'high'] as const;
const MOVED = ['lead', 'firstMonths', 'minors', 'part'] as const satisfies readonly (keyof Ends)[];

/** Makes forecasts of bodies; what they have in common is calculated once. */
export function forecaster(statistics: Statistics, termsOn: TermsOn) {
  const shares = minorShares(statistics, termsOn);
  const kept = new Map<string, number>();
  const minorShareOf = (month: Day, { lead, minors }: Ends): number => {
    const key = `${month} ${lead} ${minors}`;
    if (!kept.has(key)) kept.set(key, shares(month, lead, minors));
    return kept.get(key)!;
  };
  const { held } = statistics;

  const issuedOf = (body: BodyCounts, ends: Ends, own: readonly OwnFigure[]): IssuedMonth[] => {
    const given = new Map(own.map(({ month, issued }) => [month, issued]));
    const months = issuedByMonth(body, statistics, ends).map((estimate): IssuedMonth => {
      const figure = given.get(estimate.month);
      given.delete(estimate.month);
      const minorShare = minorShareOf(estimate.month, ends);
      if (figure === undefined) return { ...estimate, minorShare };
      return { month: estimate.month, issued: figure, basis: 'own', estimate: estimate.issued, minorShare };
    });
    const later = [...given].map(([month, issued]): IssuedMonth => {
      return { month, issued, basis: 'own', minorShare: minorShareOf(month, ends) };
    });
    return [...months, ...later];
  };

  return (body: BodyCounts, { from, to, own = [] }: ForecastOptions): Forecast => {
    const issued = issuedOf(body, CENTRAL, own);
    const period = periodOf(issued, from, to);
    const renewed = (months: readonly IssuedMonth[], last = period.to): MonthlyRenewals[] =>
      renewals(
        termsOn,
        months.map((month) => ({ ...month, retention: held.central })),
        { from: period.from, to: last },
      );
    const open = openSpread(termsOn(period.from).monthsBeforeExpiry.value);
    const extended = renewed(issued, Math.min(addMonths(period.to, open.length - 1), period.last));
    const central = extended.slice(0, monthsBetween(period.from, period.to) + 1);
    const moved = MOVED.flatMap((by) =>
      ENDS.map((end) => ({ by, months: renewed(issuedOf(body, { ...CENTRAL, [by]: end }, own)) })),
    );
    const band = (kind: Kind, places: readonly number[]): Band => {
      const sum = (months: readonly MonthlyRenewals[]) => places.reduce((total, at) => total + months[at]![kind], 0);
      const others = (by: Uncertainty) => moved.filter((run) => run.by === by).map(({ months }) => sum(months));
      return bandOf(sum(central), held, others);
    };
    const years = [...new Set(central.map(({ month }) => fiscalYearOf(month)))];
    return {
      issued,
      held,
      months: central.map(({ month }, at) => ({
        month,
        cards: band('cards', [at]),
        certificates: band('certificates', [at]),
        atWindow: atWindow(extended, at, open),
      })),
      ahead: extended.slice(central.length),
      years: years.map((year) => {
        const places = central.flatMap(({ month }, at) => (fiscalYearOf(month) === year ? [at] : []));
        return {
          year,
          months: places.length,
          cards: band('cards', places),
          certificates: band('certificates', places),
        };
      }),
      notes: notesOn(body, central, issued, own),
    };
  };
}

/** The first birthdays that count come after so many months; so far the figures on record tell all that comes due. */
const FIRST_DUE = 48;

/** From the first month of issue to the last month to which no later card can add. */
export function forecastPeriod(issued: readonly { readonly month: Day }[]): {
  readonly first: Day;
  readonly last: Day;
} {
  return { first: issued[0]!.month, last: addMonths(issued.at(-1)!.month, FIRST_DUE) };
}

/** What is still to come: from the month behind the last on record. Own figures of later months let it reach further. */
export function comingPeriod(
  issues: readonly { readonly month: Day }[],
  own: readonly OwnFigure[] = [],
): { readonly from: Day; readonly to: Day } {
  const last = issues.at(-1)!.month;
  const later = own.filter(({ month }) => month > last);
  return { from: addMonths(last, 1), to: forecastPeriod([...issues, ...later]).last };
}

function periodOf(issued: readonly IssuedMonth[], fromDay: Day, toDay: Day) {
  const [from, to] = [startOfMonth(fromDay), startOfMonth(toDay)];
  const { first, last } = forecastPeriod(issued);
  const [fromText, toText] = [monthText(from), monthText(to)];
  if (from > to) fail('periodReversed', { from: fromText, to: toText });
  if (from < first || to > last) {
    fail('forecastOutOfReach', { from: fromText, to: toText, first: monthText(first), last: monthText(last) });
  }
  return { from, to, last };
}

/** `2026-04` */
function monthText(month: Day): string {
  return isoOf(month).slice(0, 7);
}

function bandOf(central: number, held: Between, others: (by: Uncertainty) => readonly number[]): Band {
  const moves = (by: Uncertainty): Moves => {
    const values = by === 'held' ? ENDS.map((end) => (central * held[end]) / held.central) : others(by);
    return { below: Math.max(0, central - Math.min(...values)), above: Math.max(0, Math.max(...values) - central) };
  };
  const by = Object.fromEntries(UNCERTAINTIES.map((name) => [name, moves(name)])) as Record<Uncertainty, Moves>;
  const all = (end: keyof Moves) => UNCERTAINTIES.reduce((sum, name) => sum + by[name][end], 0);
  return { low: Math.max(0, central - all('below')), central, high: central + all('above'), by };
}

/**
 * Renewal is open for so many months before the end. Spread evenly over them, and ends evenly over their month, renewals of a month come in it
 * and in each month before it with these shares: for three months 1/6, 1/3, 1/3, 1/6.
 */
export function openSpread(months: number): number[] {
  return Array.from({ length: months + 1 }, (_, ahead) => (ahead === 0 || ahead === months ? 0.5 : 1) / months);
}

function atWindow(months: readonly MonthlyRenewals[], at: number, open: readonly number[]): ForecastMonth['atWindow'] {
  if (at + open.length > months.length) return null;
  const sum = (kind: Kind) => open.reduce((total, share, ahead) => total + share * months[at + ahead]![kind], 0);
  return { cards: sum('cards'), certificates: sum('certificates') };
}

function notesOn(
  { population }: BodyCounts,
  months: readonly MonthlyRenewals[],
  issued: readonly IssuedMonth[],
  own: readonly OwnFigure[],
): ForecastNote[] {
  const mean = months.reduce((sum, { cards, certificates }) => sum + cards + certificates, 0) / months.length;
  const ownMonths = own.map(({ month }) => month);
  const [first, last] = [Math.min(...ownMonths), Math.max(...ownMonths)];
  const gaps = issued.filter(({ month, basis }) => basis !== 'own' && month > first && month < last);
  return [
    ...(mean < FEW ? [{ kind: 'few', mean } as const] : []),
    ...(gaps.length > 0 ? [{ kind: 'ownGaps', months: gaps.map(({ month }) => month) } as const] : []),
    ...(population === null ? [{ kind: 'noPopulation' } as const] : []),
  ];
}
