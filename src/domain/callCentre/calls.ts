import { add, compare, divide, fractionOf, multiply, nearest, ratio, subtract, ZERO } from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';
import { normalizeWidth } from '../numerals';

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
  return { low: ratio(Math.min(...evening), Math.max(...daytime)), high: ratio(Math.max(...evening), quietest) };
}

function known(hours: Hours, month: number): number[] {
  return hours.map((row) => row[month] ?? null).filter((calls) => calls !== null);
}

function columnCount(hours: Hours): number {
  return hours[0]?.length ?? 0;
}

export interface Category {
  readonly name: string;
  /** Unknown where blank. */
  readonly calls: number | null;
}

/** Share of the known calls that falls on the selected categories; unknown where none of theirs is known. */
export function callShare(categories: readonly Category[], selected: readonly string[]): number | undefined {
  const sums = exactSums(categories, selected);
  if (!sums) return undefined;
  if (compare(sums.all, ZERO) === 0) return fail('divisionByZero', { divisor: 'total' });
  return nearest(divide(sums.selected, sums.all));
}

/** The known calls of the selected categories, and of all. */
export function callSums(categories: readonly Category[], selected: readonly string[]): Sums<number> | undefined {
  const sums = exactSums(categories, selected);
  return sums && { selected: nearest(sums.selected), all: nearest(sums.all) };
}

interface Sums<T> {
  readonly selected: T;
  readonly all: T;
}

function exactSums(categories: readonly Category[], selected: readonly string[]): Sums<Fraction> | undefined {
  const chosen = new Map(selected.map((name) => [categoryKey(name), name]));
  const keyed = categories.map(({ name, calls }) => ({ key: categoryKey(name), calls }));
  for (const [key, name] of chosen) {
    if (!keyed.some((category) => category.key === key)) fail('unknownCategory', { text: name });
  }
  const own = keyed.filter(({ key }) => chosen.has(key));
  return own.every(({ calls }) => calls === null) ? undefined : { selected: callsOf(own), all: callsOf(keyed) };
}

function callsOf(categories: readonly { readonly calls: number | null }[]): Fraction {
  return categories.reduce((total, { calls }) => add(total, fractionOf(calls ?? 0)), ZERO);
}

/** The name without spaces, in one width and in small letters. Only half-width kana need Unicode's help to become wide. */
export function categoryKey(name: string): string {
  return normalizeWidth(name)
    .replace(/[\uFF61-\uFF9F]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/\s/g, '')
    .toLowerCase();
}

/** Yen saved a year: the routine part of the cost that no longer reaches a person, less what running the system costs. */
export function aiSaving(cost: number, routineShare: number, deflection: number, runningCost: number): number {
  const saved = multiply(multiply(fractionOf(cost), fractionOf(routineShare)), fractionOf(deflection));
  return nearest(subtract(saved, fractionOf(runningCost)));
}
