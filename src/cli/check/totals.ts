import { addMonths } from '../../domain/calendar';
import { FIGURES, FLOWS } from './result';
import type { Figure } from './result';

export type Sums = Partial<Record<Figure, number>>;

/** What adds up, and of how many parts of it the figure is not known: a sum with a blank in it is not the whole. */
export interface Totals {
  readonly sums: Readonly<Sums>;
  readonly lacking: Readonly<Sums>;
}

/** Of a month, also how many municipalities have the figure: what a sum is the sum of. */
export interface MonthTotals extends Totals {
  readonly known: Readonly<Sums>;
}

/** The figures of a municipality by the serial number of their month. */
export type BodyMonths = ReadonlyMap<number, Readonly<Sums>>;

/** The windows that stand in for each other: who has one kind alone has none of the other. */
const OTHER_KIND: Readonly<Partial<Record<Figure, Figure>>> = {
  dedicatedWindows: 'sharedWindows',
  sharedWindows: 'dedicatedWindows',
};

/** A municipality over its months. What was delivered and applied for is not yet known of the months to come. */
export function overMonths(months: BodyMonths): Totals {
  const all = monthsOf(months);
  const sums: Sums = {};
  const lacking: Sums = {};
  for (const figure of FLOWS) {
    const unknown = all.map((month) => valueIn(months, month, figure) === undefined);
    const known = unknown.lastIndexOf(false);
    const parts = figure === 'planned' ? unknown : unknown.slice(0, known + 1);
    if (known >= 0) sums[figure] = sumOf(all.map((month) => valueIn(months, month, figure)));
    count(lacking, figure, parts.filter(Boolean).length);
  }
  return { sums, lacking };
}

/** Each month over the municipalities whose plans hold it, or leave it out between two others. */
export function overBodies(bodies: readonly BodyMonths[], months: readonly number[]): MonthTotals[] {
  const plans = bodies.map((of) => ({
    of,
    ...spanOf(of),
    none: new Set(FIGURES.filter((figure) => hasNone(of, figure))),
  }));
  return months.map((month) => {
    const planning = plans.filter(({ first, last }) => first <= month && month <= last);
    const sums: Sums = {};
    const lacking: Sums = {};
    const known: Sums = {};
    for (const figure of FIGURES) {
      const values = planning
        .filter(({ none }) => figure === 'planned' || !none.has(figure))
        .map(({ of }) => valueIn(of, month, figure));
      count(known, figure, values.filter((value) => value !== undefined).length);
      const isKnown = known[figure] !== undefined;
      if (isKnown) sums[figure] = sumOf(values);
      if (isKnown || figure === 'planned') {
        count(lacking, figure, values.filter((value) => value === undefined).length);
      }
    }
    return { sums, lacking, known };
  });
}

/** The prefecture over its months. */
export function overAll(months: readonly (Totals & { readonly bodies: number })[]): Totals {
  const sums: Sums = {};
  const lacking: Sums = {};
  for (const figure of FLOWS) {
    const last = months.map((row) => row.sums[figure] !== undefined).lastIndexOf(true);
    const parts = figure === 'planned' ? months : months.slice(0, last + 1);
    if (last >= 0) sums[figure] = sumOf(months.map((row) => row.sums[figure]));
    const missing = parts.map((row) => row.lacking[figure] ?? (row.sums[figure] === undefined ? row.bodies : 0));
    count(lacking, figure, sumOf(missing));
  }
  return { sums, lacking };
}

/** From the first month to the last, those left out as well. */
function monthsOf(months: BodyMonths): number[] {
  const { first, last } = spanOf(months);
  const all: number[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) all.push(month);
  return all;
}

/** From no month to none where there are none. */
function spanOf(months: BodyMonths): { readonly first: number; readonly last: number } {
  return { first: Math.min(...months.keys()), last: Math.max(...months.keys()) };
}

function hasNone(months: BodyMonths, figure: Figure): boolean {
  const other = OTHER_KIND[figure];
  const gives = (asked: Figure): boolean => [...months.values()].some((figures) => figures[asked] !== undefined);
  return other !== undefined && !gives(figure) && gives(other);
}

function valueIn(months: BodyMonths, month: number, figure: Figure): number | undefined {
  return months.get(month)?.[figure];
}

function sumOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function count(counts: Sums, figure: Figure, parts: number): void {
  if (parts > 0) counts[figure] = parts;
}
