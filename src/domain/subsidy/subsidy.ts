import { fail } from '../fault';
import { normalizeWidth, parseNumeral } from '../numerals';
import { add, floorTo, isLess, multiply, rational, rationalOf, ZERO } from './rational';
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

const WHOLE: Rational = { numerator: 1n, denominator: 1n };
const SLASHED = /^(\d{1,9})\/(\d{1,9})$/;
const SPOKEN = /^(\d{1,9})分の(\d{1,9})$/;

/** A rate of at most 1: 10/10, 1/2, 10分の10, 50%, 0.5. */
export function readRate(content: number | string): Rational {
  const rate = typeof content === 'number' ? rationalOf(content) : (fractionIn(content) ?? rationalIn(content));
  return rate.numerator < 0n || isLess(WHOLE, rate) ? fail('rateOutOfRange', { text: String(content) }) : rate;
}

function fractionIn(text: string): Rational | undefined {
  const plain = normalizeWidth(text).replace(/\s/g, '');
  const slashed = SLASHED.exec(plain);
  const spoken = SPOKEN.exec(plain);
  if (!slashed && !spoken) return undefined;
  const [numerator, denominator] = slashed ? [slashed[1]!, slashed[2]!] : [spoken![2]!, spoken![1]!];
  return BigInt(denominator) === 0n
    ? fail('unreadableRate', { text })
    : rational(BigInt(numerator), BigInt(denominator));
}

function rationalIn(text: string): Rational {
  const { value, measures } = parseNumeral(text);
  return measures === undefined || measures === 'share' ? rationalOf(value) : fail('unreadableRate', { text });
}
