import { fractionOf, multiply, nearest } from '../../exact';
import { fail } from '../../fault';
import type { Cost } from './cheapest';

/** What may be added to in a month. */
export const PARTS = [
  'staff',
  'dedicatedWindows',
  'sharedWindows',
  'terminals',
  'weekendDays',
  'offsiteWindows',
] as const;
export type Part = (typeof PARTS)[number];

/** Prices in parts of a yen, as small as the finest of them needs: sums of whole numbers are exact. */
export function wholePrices(prices: ReadonlyMap<Part, number>): ReadonlyMap<Part, number> {
  const exact = [...prices].map(([part, price]) => [part, fractionOf(price)] as const);
  const finest = Math.max(...exact.map(([, { below }]) => Number(below)));
  const whole = exact.map(([part, price]) => [part, nearest(multiply(price, fractionOf(finest)))] as const);
  return whole.every(([, price]) => Number.isSafeInteger(price)) ? new Map(whole) : fail('overflow', {});
}

/** What comes first where nobody gives prices: staff, then windows, weekend days, terminals. */
const RANKS: Readonly<Record<Part, number>> = {
  staff: 0,
  dedicatedWindows: 1,
  sharedWindows: 1,
  offsiteWindows: 1,
  weekendDays: 2,
  terminals: 3,
};
const UNPRICED = 4;

/**
 * What changes cost in one month: yen, or where nobody gives prices, how many; then how many cells change, then how late.
 * Prices stand as whole numbers of a fraction of a yen: their sums are exact.
 */
export class Pricing {
  readonly nothing: Cost;

  constructor(
    private readonly prices: ReadonlyMap<Part, number> | null,
    /** The place of the month in the plan. */
    private readonly place: number,
    /** Whether the plan gives the open days, which grow with those at weekends. */
    private readonly givesDays: boolean,
  ) {
    this.nothing = Array<number>((prices ? 1 : UNPRICED) + 2).fill(0);
  }

  of(...added: readonly (readonly [part: Part, count: number])[]): Cost {
    const cost = [...this.nothing];
    for (const [part, count] of added) this.put(cost, part, count);
    return cost;
  }

  private put(cost: number[], part: Part, added: number): void {
    if (added === 0) return;
    const cells = part === 'weekendDays' && this.givesDays ? 2 : 1;
    if (this.prices) cost[0]! += (this.prices.get(part) ?? 0) * added;
    else cost[RANKS[part]]! += added;
    cost[cost.length - 2]! += cells;
    cost[cost.length - 1]! += cells * this.place;
  }
}
