import { lazily } from '../domain';
import compiledJson from '../../generated/holidays.json';
import type { CompiledHolidays } from './compiled';

/** National holidays with their substitutes and the days between two of them, by Excel's serial. */
export interface NationalHolidays {
  readonly from: number;
  readonly to: number;
  readonly has: (day: number) => boolean;
}

const { from, to, gaps }: CompiledHolidays = compiledJson;

const days = lazily(() => {
  let day = 0;
  return new Set(gaps.map((gap) => (day += gap)));
});

export const nationalHolidays: NationalHolidays = { from, to, has: (day) => days().has(day) };

/** All of them in order of time. */
export function holidayDays(): readonly number[] {
  return [...days()];
}
