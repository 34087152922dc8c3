import { lazily } from '../domain';
import compiledJson from '../../generated/holidays.json';
import type { CompiledHolidays } from './compiled';

/** National holidays with their substitutes and the days between two of them, by Excel's serial. */
export interface NationalHolidays {
  readonly from: number;
  readonly to: number;
  readonly has: (day: number) => boolean;
}

export const nationalHolidays: NationalHolidays = openHolidays(compiledJson);

function openHolidays({ from, to, gaps }: CompiledHolidays): NationalHolidays {
  const days = lazily(() => {
    let day = 0;
    return new Set(gaps.map((gap) => (day += gap)));
  });
  return { from, to, has: (day) => days().has(day) };
}
