import { fail } from '../fault';

type Hours = readonly (readonly (number | null)[])[];

/** Least and greatest that an evening hour was, over the months, of a daytime hour of the same month. A month is a column. */
export function callRatio(evening: Hours, daytime: Hours): { low: number; high: number } | undefined {
  const months = columnCount(evening);
  if (months !== columnCount(daytime)) fail('monthsDiffer', { evening: months, daytime: columnCount(daytime) });
  const ranges = Array.from({ length: months }, (_, month) =>
    rangeOfMonth(known(evening, month), known(daytime, month), month + 1),
  ).filter((range) => range !== undefined);
  if (ranges.length === 0) return undefined;
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

function rangeOfMonth(evening: readonly number[], daytime: readonly number[], month: number) {
  if (evening.length === 0 || daytime.length === 0) return undefined;
  const quietest = Math.min(...daytime);
  if (quietest === 0) fail('noDaytimeCalls', { month });
  return { low: Math.min(...evening) / Math.max(...daytime), high: Math.max(...evening) / quietest };
}

function known(hours: Hours, month: number): number[] {
  return hours.map((row) => row[month] ?? null).filter((calls) => calls !== null);
}

function columnCount(hours: Hours): number {
  return hours[0]?.length ?? 0;
}
