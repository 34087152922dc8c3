import { add, compare, divide, floor, fractionOf, multiply, nearest, subtract, ZERO } from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';
import { normalizeWidth, parseNumeral } from '../numerals';
import { meantBy } from './meant';

export interface Expense {
  readonly amount: number;
  /** The most of it that counts; no limit where left out. */
  readonly cap: number | undefined;
}

/** The subsidy in yen: what is eligible, summed exactly, times the rate, floored once to whole units of yen. */
export function subsidy(
  expenses: readonly Expense[],
  rate: Fraction,
  unit: number,
  deductions: readonly number[] = [],
): number {
  const step = fractionOf(unit);
  return nearest(multiply(floor(divide(multiply(eligibleOf(expenses, deductions).eligible, rate), step)), step));
}

export interface Eligible {
  /** What counts of all expenses together. */
  readonly counted: Fraction;
  /** All expenses less all deductions. */
  readonly net: Fraction;
  /** The lesser of the two, and never below 0. */
  readonly eligible: Fraction;
}

/** Fees and other income come off all that was spent, not off what counts of it. */
export function eligibleOf(expenses: readonly Expense[], deductions: readonly number[] = []): Eligible {
  const counted = expenses.map(countedOf).reduce(add, ZERO);
  const spent = expenses.map(({ amount }) => meantBy(amount)).reduce(add, ZERO);
  const net = subtract(spent, deductions.map(meantBy).reduce(add, ZERO));
  const lesser = compare(net, counted) < 0 ? net : counted;
  return { counted, net, eligible: compare(lesser, ZERO) < 0 ? ZERO : lesser };
}

/** What counts of an expense: all of it, or its cap. */
export function countedOf({ amount, cap }: Expense): Fraction {
  const expense = meantBy(amount);
  if (cap === undefined) return expense;
  const limit = meantBy(cap);
  return compare(limit, expense) < 0 ? limit : expense;
}

export const WHOLE: Fraction = { above: 1, below: 1 };
const SLASHED = /^(\d+)\/(\d+)$/;
const SPOKEN = /^(\d+)分の(\d+)$/;
/** More digits than any rate has. */
const TOO_LARGE = 1e9;

/** A rate of at most 1: 10/10, 1/2, 10分の10, 50%, 0.5. */
export function readRate(content: number | string): Fraction {
  const rate = typeof content === 'number' ? meantBy(content) : (fractionIn(content) ?? decimalIn(content));
  return compare(rate, ZERO) < 0 || compare(rate, WHOLE) > 0 ? fail('rateOutOfRange', { text: String(content) }) : rate;
}

function fractionIn(text: string): Fraction | undefined {
  const plain = normalizeWidth(text).replace(/\s/g, '');
  const slashed = SLASHED.exec(plain);
  const spoken = SPOKEN.exec(plain);
  if (!slashed && !spoken) return undefined;
  const [above, below] = slashed ? [slashed[1]!, slashed[2]!] : [spoken![2]!, spoken![1]!];
  const fraction = { above: Number(above), below: Number(below) };
  const usual = fraction.below > 0 && Math.max(fraction.above, fraction.below) < TOO_LARGE;
  return usual ? fraction : fail('unreadableRate', { text });
}

function decimalIn(text: string): Fraction {
  const { value, measures } = parseNumeral(text);
  return measures === undefined || measures === 'share' ? meantBy(value) : fail('unreadableRate', { text });
}
