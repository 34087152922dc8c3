import { addDays, addMonths, civilOf, readDate, startOfMonth, weekdayOf } from '../../calendar';
import type { Day } from '../../calendar';
import { DomainError } from '../../fault';
import { isYearEnd } from '../figures';
import type { PlanCell } from './cells';

export interface PlanMonth {
  readonly first: Day;
  /** Months since the year 0: neighbours differ by 1. */
  readonly ordinal: number;
  /** Saturdays or Sundays, whichever are fewer, without the year-end closure. */
  readonly weekends: number;
}

/** A later serial is a slip such as 202604, not a month to plan for. */
const LAST_YEAR = 2100;

export function readPlanMonth(cell: PlanCell): PlanMonth | undefined {
  if (cell === null) return undefined;
  try {
    return planMonth(startOfMonth(readDate(cell)));
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function planMonth(first: Day): PlanMonth | undefined {
  const { year, month } = civilOf(first);
  return year > LAST_YEAR ? undefined : { first, ordinal: year * 12 + month, weekends: weekendsOf(first) };
}

function weekendsOf(first: Day): number {
  const next = addMonths(first, 1);
  const counts = { 0: 0, 6: 0 };
  for (let day = first; day < next; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    if ((weekday === 0 || weekday === 6) && !isYearEnd(day)) counts[weekday] += 1;
  }
  return Math.min(counts[0], counts[6]);
}
