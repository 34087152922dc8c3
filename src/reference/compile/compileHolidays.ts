import { readDate } from '../../domain/calendar';
import type { CompiledHolidays } from '../compiled';
import type { IsoDay } from '../types';

/** The years whose holidays the program knows: from the first applications for the card on. */
const HOLIDAY_YEARS = { from: 2015, to: 2035 } as const;

/** Packs the holidays of the known years; a year without any means that the list does not reach it. */
export function compileHolidays(days: readonly IsoDay[]): CompiledHolidays {
  const { from, to } = HOLIDAY_YEARS;
  const known = days.filter((day) => Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to).sort();
  for (let year = from; year <= to; year++) {
    if (!known.some((day) => day.startsWith(`${year}-`))) throw new Error(`${year}年の国民の祝日がありません。`);
  }
  const serials = known.map(readDate);
  return { from, to, gaps: serials.map((day, index) => day - (serials[index - 1] ?? 0)) };
}
