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
  const days = new Set<number>();
  gaps.reduce((day, gap) => {
    days.add(day + gap);
    return day + gap;
  }, 0);
  return { from, to, has: (day) => days.has(day) };
}
