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

/** The same months recur in every plan, and their days take long to count. */
const known = new Map<number, PlanMonth>();

export function planMonth(year: number, month: number): PlanMonth {
  const ordinal = year * 12 + month;
  let found = known.get(ordinal);
  if (!found) {
    const first = dayOf({ year, month, day: 1 });
    found = { first, ordinal, weekends: weekendsOf(first) };
    known.set(ordinal, found);
  }
  return found;
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
