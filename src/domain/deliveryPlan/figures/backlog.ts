import { addMonths, startOfMonth } from '../../calendar';
import type { Day } from '../../calendar';
import { add, fractionOf, nearest, subtract } from '../../exact';
import type { Fraction } from '../../exact';
import { fail } from '../../fault';
import { ceilQuotient, plus } from './decimals';

/** Cards a month: the same every month, or a list, null where it is not yet known. */
export type Monthly = number | readonly (number | null)[];

/**
 * The backlog at the end of each month; null from the first month on that is not yet known. What was never applied for
 * cannot have been delivered: where the backlog turns negative, that of the opening was larger.
 */
export function runningBacklog(
  applied: readonly (number | null)[],
  delivered: readonly (number | null)[],
  opening = 0,
): (number | null)[] {
  let total: Fraction | null = fractionOf(opening);
  const backlogs = applied.map((count, index) => {
    const out = delivered[index] ?? null;
    const change = count === null || out === null ? null : subtract(fractionOf(count), fractionOf(out));
    total = total && change && add(total, change);
    return total && nearest(total);
  });
  const least = backlogs.reduce<number>((lowest, known) => Math.min(lowest, known ?? 0), 0);
  return least < 0 ? fail('negativeBacklog', { month: backlogs.indexOf(least) + 1, short: -least }) : backlogs;
}

/** The number of the month at whose end nothing is left. */
export function monthsToClear(backlog: number, applied: Monthly, capacity: Monthly): number {
  if (typeof applied === 'number' && typeof capacity === 'number') return steadily(backlog, plus(capacity, -applied));
  const months = knownMonths(applied, capacity);
  let left = backlog;
  for (let month = 1; month <= months; month++) {
    left = plus(left, at(applied, month), -at(capacity, month));
    if (left <= 0) return month;
  }
  const isKnown = [applied, capacity].every(
    (list) => typeof list === 'number' || months === list.length || list[months] !== null,
  );
  return isKnown ? fail('notClearedWithin', { months }) : fail('notClearedBeforeBlank', { month: months + 1 });
}

export function clearedIn(start: Day, months: number): Day {
  return addMonths(startOfMonth(start), months - 1);
}

/**
 * Whole deliveries a month, the same every month, after which nothing is left at the end of the last month. Cards that
 * come late cannot be delivered early: the last k months must by themselves suffice for what is applied for in them.
 */
export function requiredRate(backlog: number, applied: Monthly, months: number): number {
  const known = knownMonths(applied);
  if (known < months) fail('fewerMonths', { given: known, months });
  let sum = 0;
  let rate = 0;
  for (let last = 1; last <= months; last++) {
    sum = plus(sum, at(applied, months - last + 1));
    rate = Math.max(rate, ceilQuotient(last === months ? plus(sum, backlog) : sum, 1, last, 1));
  }
  return rate;
}

function steadily(backlog: number, surplus: number): number {
  if (surplus < 0 || (surplus === 0 && backlog > 0)) return fail('neverCleared', {});
  return backlog === 0 ? 1 : ceilQuotient(backlog, 1, surplus, 1);
}

/** Months up to the first that is not known; a single number is known for ever. */
function knownMonths(...lists: readonly Monthly[]): number {
  const lengths = lists.flatMap((list) => {
    if (typeof list === 'number') return [];
    const blank = list.indexOf(null);
    return [blank < 0 ? list.length : blank];
  });
  return Math.min(...lengths);
}

function at(list: Monthly, month: number): number {
  return typeof list === 'number' ? list : list[month - 1]!;
}
