import { cardsIn, officeShortage, windowBalance, windowShortage, windowsToAdd } from '../capacity/windows';
import type { MonthOfWindows, Shortage, WindowGroup, WindowTerms } from '../capacity/windows';
import { ceilQuotient, times } from '../figures';
import { WINDOW_KINDS } from '../table/cells';
import type { Column } from '../table/cells';
import { isLack, lack, lackOf, placeOf } from './judging';
import type { Judgement, Judging, Lack } from './judging';
import type { PlanRow } from './plan';

interface KnownMonth extends MonthOfWindows, Days {
  /** Off-site windows that nobody can count the cards of. */
  readonly offsiteLeftOut: number;
  readonly renewalsKnown: boolean;
}

export function judgeWindows(row: PlanRow, judging: Judging): Judgement {
  const month = monthOf(row, judging);
  if (isLack(month)) return month;
  const found = windowShortage(month, termsOf(judging));
  if (found) return windowFinding(row, judging, month, found);
  return month.renewalsKnown ? undefined : lack('certificateRenewals');
}

/** What a month asks of its windows against what they can carry. */
export interface MonthLoad {
  /** In whole cards, a renewal as the part of one that it takes. */
  readonly load: number;
  readonly capacity: number;
  /** The load in thousandths of the capacity, a part of one as one: more than 1,000 is short. Null without capacity. */
  readonly permille: number | null;
  /** False where the shared windows may do some of the renewals already, and all are counted. */
  readonly certain: boolean;
}

/** The load of a month as `judgeWindows` judges it; where it judges nothing, what it lacks. */
export function loadOf(row: PlanRow, judging: Judging): MonthLoad | Lack {
  const month = monthOf(row, judging);
  if (isLack(month)) return month;
  const terms = termsOf(judging);
  const { loadInParts, scale, capacity, shortInParts, certain } = windowBalance(month, terms);
  if (shortInParts <= 0 && !month.renewalsKnown) return lack('certificateRenewals');
  const permille = capacity === 0 ? null : ceilQuotient(times(loadInParts, terms.share), 1000, scale, capacity);
  return { load: cardsIn(loadInParts, scale), capacity, permille, certain };
}

/** Off-site windows are called for by what the windows of the office leave, at the threshold of the windows. */
export function judgeOffsite(row: PlanRow, judging: Judging): Judgement {
  const month = monthOf(row, judging);
  if (isLack(month)) return month;
  const found = officeShortage(month, termsOf(judging));
  if (!found) return month.renewalsKnown ? undefined : lack('certificateRenewals');
  const planned = row.figures.offsiteWindows ?? null;
  if (planned === null) return lack('offsiteWindows');
  if (planned > 0) return undefined;
  const place = placeOf(judging, row, 'offsiteWindows');
  return { rule: 'offsite', ...place, value: planned, limit: 1, facts: { short: found.short } };
}

interface Days {
  readonly days: number;
  /** The weekend days that they were derived with; null where the plan gives the days. */
  readonly derivedFrom: number | null;
}

/** The days on which the windows are open. */
export function daysOf({ month, figures }: PlanRow, { officeDays }: Judging): Days | Lack {
  const given = figures.openDays ?? null;
  if (given !== null) return { days: given, derivedFrom: null };
  const weekendDays = figures.weekendDays ?? null;
  const days = weekendDays === null ? null : officeDays.of(month.first, weekendDays);
  return days === null ? lack('openDays') : { days, derivedFrom: weekendDays };
}

function monthOf(row: PlanRow, judging: Judging): KnownMonth | Lack {
  const { figures } = row;
  const { filled } = judging;
  const planned = figures.planned ?? lack('planned');
  const open = daysOf(row, judging);
  const days = isLack(open) ? 0 : open.days;
  const dedicated = groupOf(WINDOW_KINDS[0], row, filled, days);
  const shared = groupOf(WINDOW_KINDS[1], row, filled, days);
  const none = windowsIn(filled) ? undefined : NO_WINDOWS;
  if (typeof planned !== 'number' || isLack(open) || isLack(dedicated) || isLack(shared) || none) {
    return lackOf(planned, none, dedicated, shared, open)!;
  }
  const renewals = figures.certificateRenewals ?? null;
  const offsite = offsiteOf(figures);
  return {
    planned,
    renewals: renewals ?? 0,
    renewalsKnown: renewals !== null || !filled.has('certificateRenewals'),
    dedicated,
    shared,
    offsite,
    offsiteLeftOut: (figures.offsiteWindows ?? 0) - offsite.windows,
    days,
    derivedFrom: open.derivedFrom,
  };
}

function windowsIn(filled: Judging['filled']): boolean {
  return filled.has('dedicatedWindows') || filled.has('sharedWindows');
}

/** A kind of which the plan says nothing has no windows; one of which it says half would count as nothing. */
function groupOf(
  { windows, rate }: (typeof WINDOW_KINDS)[number],
  { figures }: PlanRow,
  filled: Judging['filled'],
  days: number,
): WindowGroup | Lack {
  const count = figures[windows] ?? null;
  if (count === null) return filled.has(windows) || filled.has(rate) ? lack(windows) : NO_WINDOW;
  if (count === 0) return NO_WINDOW;
  const perDay = figures[rate] ?? null;
  return perDay === null ? lack(rate) : { windows: count, perDay, days };
}

/** Off-site windows hand over as many cards a day as dedicated ones, unless the plan says how many. */
function offsiteOf(figures: PlanRow['figures']): WindowGroup {
  const windows = figures.offsiteWindows ?? 0;
  if (windows === 0) return NO_WINDOW;
  const perDay = figures.offsiteRate ?? figures.dedicatedRate ?? null;
  const days = figures.offsiteDays ?? null;
  return perDay === null || days === null ? NO_WINDOW : { windows, perDay, days };
}

const NO_WINDOWS: Lack = { lacks: ['dedicatedWindows', 'dedicatedRate'] };
const NO_WINDOW: WindowGroup = { windows: 0, perDay: 0, days: 0 };

/** What the windows have to carry, with the cards a day of those too that are not there yet. */
export function knownLoadOf(row: PlanRow, judging: Judging): { month: MonthOfWindows; terms: WindowTerms } | Lack {
  const month = monthOf(row, judging);
  if (isLack(month)) return month;
  const { dedicatedRate, sharedRate, offsiteRate, offsiteDays } = row.figures;
  const dedicated = { ...month.dedicated, perDay: dedicatedRate ?? 0 };
  const shared = { ...month.shared, perDay: sharedRate ?? 0 };
  const offsite = { ...month.offsite, perDay: offsiteRate ?? dedicatedRate ?? 0, days: offsiteDays ?? 0 };
  return { month: { ...month, dedicated, shared, offsite }, terms: termsOf(judging) };
}

function termsOf({ threshold, parameters }: Judging): WindowTerms {
  const { cardMinutes, renewalMinutes, baseRenewals } = parameters;
  return { share: threshold, cardMinutes: cardMinutes!, renewalMinutes: renewalMinutes!, baseRenewals };
}

function windowFinding(row: PlanRow, judging: Judging, month: KnownMonth, found: Shortage): Judgement {
  const kind = WINDOW_KINDS.find(({ rate }) => (row.figures[rate] ?? 0) > 0);
  const perDay = kind ? row.figures[kind.rate]! : 0;
  const { days, derivedFrom, offsite, offsiteLeftOut, shared } = month;
  const unsure = shared.windows > 0 && judging.parameters.baseRenewals === undefined ? month.renewals : 0;
  const item: Column | 'load' = found.renewals > 0 ? 'load' : 'planned';
  return {
    rule: 'windows',
    ...placeOf(judging, row, 'planned'),
    item,
    value: found.load,
    limit: found.capacity,
    facts: {
      short: found.short,
      kind: kind?.windows ?? null,
      more: windowsToAdd(found, perDay, days),
      perDay,
      days,
      derivedFrom,
      offsite: offsite.windows,
      offsiteLeftOut,
      renewals: found.renewals,
      unsure,
      certain: found.certain,
    },
  };
}
