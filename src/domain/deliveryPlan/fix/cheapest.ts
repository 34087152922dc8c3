/*
 * The cheapest of all ways to mend a plan. A month by itself may be mended in several ways; staff must be there some months
 * before windows rise, which ties months together. Dynamic programming over the months: of all that leads to the same windows
 * in the months whose staff is still open, only the cheapest goes on.
 */

/** Figures of which the first that differs decides. */
export type Cost = readonly number[];

function together(a: Cost, b: Cost): Cost {
  return a.map((figure, index) => figure + b[index]!);
}

export function isCheaper(a: Cost, b: Cost): boolean {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}

/** One way to mend a month, but for its staff. */
export interface Way {
  /** Dedicated and shared windows together; null where they are not known. */
  readonly windows: number | null;
  readonly cost: Cost;
}

export interface MonthToMend<W extends Way> {
  readonly ways: readonly W[];
  /** What staff costs with so many windows, if a later month asks for so many; null where there may not be so many. */
  readonly staffCost: (windows: number | null, ahead: number) => Cost | null;
  /** The staff that this month asks of an earlier one, after a month with so many windows. */
  readonly ahead: (windowsBefore: number | null, windows: number | null) => number;
  /** The place of the month that it asks, among the months: itself or an earlier one. */
  readonly asks: number | undefined;
}

interface Trail<W> {
  readonly cost: Cost;
  readonly way: W;
  readonly before: Trail<W> | undefined;
  /** The windows of months that a later one will ask, by their place. */
  readonly open: ReadonlyMap<number, number | null>;
}

/** The cheapest way through each month, or the place of the first month to which none leads. */
export function cheapestWays<W extends Way>(
  months: readonly MonthToMend<W>[],
  nothing: Cost,
): readonly W[] | { readonly stuckAt: number } {
  const asked = new Set(months.flatMap(({ asks }) => asks ?? []));
  let trails: (Trail<W> | undefined)[] = [undefined];
  for (const [place, month] of months.entries()) {
    const best = new Map<string, Trail<W>>();
    for (const before of trails) {
      for (const way of month.ways) {
        const trail = onwards(months, place, before, way, asked.has(place), nothing);
        if (!trail) continue;
        const key = `${way.windows};${[...trail.open.values()].join()}`;
        const known = best.get(key);
        if (!known || isCheaper(trail.cost, known.cost)) best.set(key, trail);
      }
    }
    if (best.size === 0) return { stuckAt: place };
    trails = [...best.values()];
  }
  const ends = trails.filter((trail) => trail !== undefined);
  return ends.length === 0
    ? []
    : waysOf(ends.reduce((least, trail) => (isCheaper(trail.cost, least.cost) ? trail : least)));
}

function onwards<W extends Way>(
  months: readonly MonthToMend<W>[],
  place: number,
  before: Trail<W> | undefined,
  way: W,
  isAsked: boolean,
  nothing: Cost,
): Trail<W> | undefined {
  const month = months[place]!;
  const open = new Map(before?.open);
  if (isAsked) open.set(place, way.windows);
  let cost = together(before?.cost ?? nothing, way.cost);
  const settle = (at: number, ahead: number, windows: number | null): boolean => {
    const staff = months[at]!.staffCost(windows, ahead);
    if (staff) cost = together(cost, staff);
    return staff !== null;
  };
  if (month.asks !== undefined) {
    const ahead = before ? month.ahead(before.way.windows, way.windows) : 0;
    if (!settle(month.asks, ahead, open.get(month.asks)!)) return undefined;
    open.delete(month.asks);
  }
  if (!isAsked && !settle(place, 0, way.windows)) return undefined;
  return { cost, way, before, open };
}

function waysOf<W>(last: Trail<W>): readonly W[] {
  const ways: W[] = [];
  for (let trail: Trail<W> | undefined = last; trail; trail = trail.before) ways.unshift(trail.way);
  return ways;
}
