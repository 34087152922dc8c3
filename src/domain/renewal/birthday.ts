import { civilOf, dayOf, daysInMonth } from '../calendar';
import type { Civil, Day } from '../calendar';

/** The birthday in a year; that of 29 February is 28 February in common years. */
export function birthdayIn(year: number, birth: Civil): Day {
  return dayOf({ year, month: birth.month, day: Math.min(birth.day, daysInMonth(year, birth.month)) });
}

/** The n-th birthday strictly after a day: one on that very day is not counted. */
export function nthBirthdayAfter(day: Day, birth: Day, n: number): Day {
  const born = civilOf(birth);
  const { year } = civilOf(day);
  const first = birthdayIn(year, born) > day ? year : year + 1;
  return birthdayIn(first + n - 1, born);
}

/** The age in whole years, counted by birthdays. */
export function ageOn(day: Day, birth: Day): number {
  const born = civilOf(birth);
  const { year } = civilOf(day);
  return year - born.year - (birthdayIn(year, born) > day ? 1 : 0);
}
