import { addDays, addMonths, dayOf, weekdayOf } from '../../calendar';
import type { Day } from '../../calendar';
import { isYearEnd } from '../figures';
import { monthIn } from '../table/monthText';
import type { PlanCell } from '../table/cells';

export interface PlanMonth {
  readonly first: Day;
  /** Months since the year 0: neighbours differ by 1. */
  readonly ordinal: number;
  /** Saturdays or Sundays, whichever are fewer, without the year-end closure. */
  readonly weekends: number;
}

/** The month that a cell says by itself. */
export function readPlanMonth(cell: PlanCell): PlanMonth | undefined {
  const text = monthIn(cell, true);
  return text?.year && !text.year.fiscal ? planMonth(text.year.year, text.month) : undefined;
}

export function planMonth(year: number, month: number): PlanMonth {
  const first = dayOf({ year, month, day: 1 });
  return { first, ordinal: year * 12 + month, weekends: weekendsOf(first) };
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
