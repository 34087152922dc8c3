import { addDays, addMonths, civilOf, startOfMonth, weekdayOf } from '../../calendar';
import type { Day } from '../../calendar';
import { fail } from '../../fault';

/** The national holidays on record, and the years they cover. */
export interface Holidays {
  readonly from: number;
  readonly to: number;
  readonly has: (day: Day) => boolean;
}

/**
 * Weekdays without national holidays and the year-end closure, plus the days on which the office opens besides, less
 * the closed ones among the weekdays.
 */
export function openDays(month: Day, holidays: Holidays, extraDays = 0, closed: readonly Day[] = []): number {
  const { year } = civilOf(month);
  if (!isOnRecord(month, holidays)) {
    return fail('noHolidaysOnRecord', { year, from: holidays.from, to: holidays.to });
  }
  const first = startOfMonth(month);
  const next = addMonths(first, 1);
  let ordinary = 0;
  for (let day = first; day < next; day = addDays(day, 1)) {
    if (isOrdinaryDay(day, holidays)) ordinary += 1;
  }
  const otherwiseClosed = next - first - ordinary;
  if (extraDays > otherwiseClosed) fail('moreDaysThanClosed', { value: extraDays, closed: otherwiseClosed });
  const lost = new Set(closed.filter((day) => day >= first && day < next && isOrdinaryDay(day, holidays)));
  return ordinary + extraDays - lost.size;
}

/** Whether the holidays of the day's year are on record. */
export function isOnRecord(day: Day, holidays: Holidays): boolean {
  const { year } = civilOf(day);
  return year >= holidays.from && year <= holidays.to;
}

function isOrdinaryDay(day: Day, holidays: Holidays): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isYearEnd(day) && !holidays.has(day);
}

/** 29 December to 3 January. */
export function isYearEnd(day: Day): boolean {
  const civil = civilOf(day);
  return (civil.month === 12 && civil.day >= 29) || (civil.month === 1 && civil.day <= 3);
}
