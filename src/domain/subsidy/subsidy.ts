import { add, floorTo, isLess, multiply, rationalOf, ZERO } from './rational';
import type { Rational } from './rational';

export interface Expense {
  readonly amount: number;
  /** The most of it that counts; no limit where left out. */
  readonly cap: number | undefined;
}

/** The subsidy in yen: what counts of every expense, summed exactly, times the rate, floored once to whole units of yen. */
export function subsidy(expenses: readonly Expense[], rate: Rational, unit: number): number {
  const eligible = expenses.map(countedOf).reduce(add, ZERO);
  return Number(floorTo(multiply(eligible, rate), BigInt(unit)));
}

/** What counts of an expense: all of it, or its cap. */
export function countedOf({ amount, cap }: Expense): Rational {
  const expense = rationalOf(amount);
  if (cap === undefined) return expense;
  const limit = rationalOf(cap);
  return isLess(limit, expense) ? limit : expense;
}
