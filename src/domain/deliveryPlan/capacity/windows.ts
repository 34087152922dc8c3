import { ceilQuotient, plus, times } from '../figures';

/*
 * What a month asks of the windows, and what they can do, as plain figures. The check of plans and the mending of plans
 * judge by this one model.
 */

/** Windows of one kind in a month. */
export interface WindowGroup {
  readonly windows: number;
  /** Cards that each hands over in a day. */
  readonly perDay: number;
  readonly days: number;
}

export interface MonthOfWindows {
  /** Cards to hand over. */
  readonly planned: number;
  /** Electronic certificates to renew. */
  readonly renewals: number;
  readonly dedicated: WindowGroup;
  readonly shared: WindowGroup;
  readonly offsite: WindowGroup;
}

export interface WindowTerms {
  /** The share of the load that the windows must carry. */
  readonly share: number;
  /** What a card and a renewal take at a window. */
  readonly cardMinutes: number;
  readonly renewalMinutes: number;
  /** Renewals of the month in which the shared windows' cards a day were counted; undefined where nobody says. */
  readonly baseRenewals: number | undefined;
}

/** A month's load against what windows can carry, in parts of which `scale` are a card. */
export interface Balance {
  readonly loadInParts: number;
  readonly scale: number;
  /** In cards. */
  readonly capacity: number;
  /** What is left of the rule's share of the load; 0 or less where the windows carry it. */
  readonly shortInParts: number;
  /** Renewals that are part of the load. */
  readonly renewals: number;
  /** False where the windows may do some of those renewals already, and would be short only if they do not. */
  readonly certain: boolean;
}

export interface Shortage {
  /** All in cards, a renewal as the part of one that it takes. */
  readonly load: number;
  readonly capacity: number;
  /** Whole cards that are left. */
  readonly short: number;
  /** What is left, in parts of which `scale` are a card: whole windows are told from this without a rounding before. */
  readonly shortInParts: number;
  readonly scale: number;
  readonly renewals: number;
  readonly certain: boolean;
}

export function cardsOf({ windows, perDay, days }: WindowGroup): number {
  return times(times(windows, perDay), days);
}

/**
 * The renewals that load the windows. A shared window's cards a day are what it hands over beside the renewals of the
 * month in which they were counted, so that only what exceeds those comes on top.
 */
function renewalsOnTop({ renewals, shared }: MonthOfWindows, baseRenewals: number | undefined): number | null {
  if (shared.windows === 0 || renewals === 0) return renewals;
  return baseRenewals === undefined ? null : Math.max(0, plus(renewals, -baseRenewals));
}

/** The load against dedicated, shared and off-site windows together. */
export function windowBalance(month: MonthOfWindows, terms: WindowTerms): Balance {
  return balance(month, terms, plus(cardsOf(month.dedicated), cardsOf(month.shared), cardsOf(month.offsite)));
}

/** Cards and renewals that all these windows do not carry. */
export function windowShortage(month: MonthOfWindows, terms: WindowTerms): Shortage | undefined {
  return shortageOf(windowBalance(month, terms));
}

/** What is left for off-site windows, where that is certain. */
export function officeShortage(month: MonthOfWindows, terms: WindowTerms): Shortage | undefined {
  const found = balance(month, terms, plus(cardsOf(month.dedicated), cardsOf(month.shared)));
  return found.certain ? shortageOf(found) : undefined;
}

/** With the renewals that certainly load the windows, or where these suffice for them, with those too that may. */
function balance(month: MonthOfWindows, terms: WindowTerms, capacity: number): Balance {
  const onTop = renewalsOnTop(month, terms.baseRenewals);
  const least = balanceWith(month.planned, onTop ?? 0, terms, capacity, true);
  return onTop !== null || least.shortInParts > 0
    ? least
    : balanceWith(month.planned, month.renewals, terms, capacity, false);
}

function balanceWith(
  planned: number,
  renewals: number,
  { share, cardMinutes, renewalMinutes }: WindowTerms,
  capacity: number,
  certain: boolean,
): Balance {
  // Minutes of decimals are exact, thirds of a card are not.
  const scale = renewals === 0 ? 1 : cardMinutes;
  const loadInParts = renewals === 0 ? planned : plus(times(planned, cardMinutes), times(renewals, renewalMinutes));
  const shortInParts = plus(times(loadInParts, share), -times(capacity, scale));
  return { loadInParts, scale, capacity, shortInParts, renewals, certain };
}

function shortageOf({ loadInParts, scale, capacity, shortInParts, renewals, certain }: Balance): Shortage | undefined {
  if (shortInParts <= 0) return undefined;
  const load = cardsIn(loadInParts, scale);
  return { load, capacity, short: cardsIn(shortInParts, scale), shortInParts, scale, renewals, certain };
}

/** Whole cards, a part of one as one. */
export function cardsIn(parts: number, scale: number): number {
  return ceilQuotient(parts, 1, scale, 1);
}

/** Windows of a kind that would carry what is left; none where they hand over nothing. */
export function windowsToAdd({ shortInParts, scale }: Shortage, perDay: number, days: number): number {
  return perDay > 0 && days > 0 ? ceilQuotient(shortInParts, 1, times(scale, perDay), days) : 0;
}
