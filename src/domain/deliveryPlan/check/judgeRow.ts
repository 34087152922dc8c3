import { roundToPrecision } from '../../numerals';
import { ceilQuotient, plus } from '../figures/decimals';
import { followUp } from '../figures/progress';
import { WINDOW_KINDS } from './cells';
import type { Column } from './cells';
import type { Finding } from './finding';
import type { PlanRow } from './readPlan';

/** What the judgement of one row needs to know. */
export interface Judging {
  readonly body: string;
  readonly threshold: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly filled: ReadonlySet<Column>;
}

/** A finding, nothing to say, or null where a figure is not known. */
export type Judgement = Finding | undefined | null;

export const times = (a: number, b: number): number => roundToPrecision(a * b);
export const upToWhole = (value: number): number => ceilQuotient(value, 1, 1, 1);

export function placeOf({ body, columns }: Judging, row: PlanRow, column: Column) {
  return { body, month: row.month.first, item: column, cell: { row: row.row, column: columns.get(column)! } };
}

interface Capacity {
  readonly perDay: number;
  readonly days: number;
  readonly cards: number;
}

/** The cards that a month's windows carry. */
function capacityOf({ figures }: PlanRow, filled: Judging['filled']): Capacity | null {
  const days = figures.openDays ?? null;
  let perDay = 0;
  for (const kind of WINDOW_KINDS) {
    if (!filled.has(kind.windows)) continue;
    const windows = figures[kind.windows] ?? null;
    const rate = windows === 0 ? 0 : (figures[kind.rate] ?? null);
    if (windows === null || rate === null) return null;
    perDay = plus(perDay, times(windows, rate));
  }
  return days === null ? null : { perDay, days, cards: times(perDay, days) };
}

/** Cards that the windows do not carry; null where a figure is not known. */
function shortfall(row: PlanRow, { threshold, filled }: Judging): { capacity: Capacity; short: number } | null {
  const capacity = capacityOf(row, filled);
  const planned = row.figures.planned ?? null;
  if (capacity === null || planned === null) return null;
  return { capacity, short: plus(times(planned, threshold), -capacity.cards) };
}

export function judgeWindows(row: PlanRow, judging: Judging): Judgement {
  const found = shortfall(row, judging);
  if (found === null) return null;
  if (found.short <= 0) return undefined;
  const { capacity, short } = found;
  const kind = WINDOW_KINDS.find(({ rate }) => (row.figures[rate] ?? 0) > 0);
  const perDay = kind ? row.figures[kind.rate]! : 0;
  const more = perDay > 0 && capacity.days > 0 ? ceilQuotient(short, 1, perDay, capacity.days) : 0;
  return {
    rule: 'windows',
    ...placeOf(judging, row, 'planned'),
    value: row.figures.planned!,
    limit: capacity.cards,
    facts: {
      short: upToWhole(short),
      kind: kind?.windows ?? null,
      more,
      perDay,
      days: capacity.days,
      offsite: row.figures.offsiteWindows ?? null,
    },
  };
}

export function judgeOffsite(row: PlanRow, judging: Judging): Judgement {
  const found = shortfall(row, judging);
  if (found === null) return null;
  if (found.short <= 0) return undefined;
  const offsite = row.figures.offsiteWindows ?? null;
  if (offsite === null) return null;
  if (offsite > 0) return undefined;
  const place = placeOf(judging, row, 'offsiteWindows');
  return { rule: 'offsite', ...place, value: offsite, limit: 1, facts: { short: upToWhole(found.short) } };
}

export function judgeWeekend(row: PlanRow, judging: Judging): Judgement {
  const days = row.figures.weekendDays ?? null;
  if (days === null) return null;
  const weeks = row.month.weekends;
  const limit = times(weeks, judging.threshold);
  if (days >= limit) return undefined;
  const facts = { short: upToWhole(plus(limit, -days)), weeks };
  return { rule: 'weekend', ...placeOf(judging, row, 'weekendDays'), value: days, limit, facts };
}

export function windowsOf({ figures }: PlanRow, filled: Judging['filled']): number | null {
  let total = 0;
  for (const { windows } of WINDOW_KINDS) {
    if (!filled.has(windows)) continue;
    const count = figures[windows] ?? null;
    if (count === null) return null;
    total = plus(total, count);
  }
  return total;
}

/** Staff or terminals against the windows. */
export function judgePerWindow(rule: 'staff' | 'terminals') {
  return (row: PlanRow, judging: Judging): Judgement => {
    const windows = windowsOf(row, judging.filled);
    const value = row.figures[rule] ?? null;
    if (windows === null || value === null) return null;
    const limit = times(windows, judging.threshold);
    if (value >= limit) return undefined;
    const facts = { short: upToWhole(plus(limit, -value)), windows };
    return { rule, ...placeOf(judging, row, rule), value, limit, facts };
  };
}

export function judgeFollowUp(row: PlanRow, judging: Judging): Judgement {
  const { planned = null, actual = null } = row.figures;
  if (planned === null || actual === null) return null;
  const { difference, rate, progress } = followUp(planned, actual, judging.threshold);
  if (progress === 'onTrack') return undefined;
  const place = placeOf(judging, row, 'actual');
  return { rule: 'followUp', ...place, value: actual, limit: planned, facts: { difference, rate: rate ?? null } };
}
