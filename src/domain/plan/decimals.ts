import { fail } from '../fault';

/**
 * Numbers as people typed them: the decimal of at most 15 digits that Excel shows, so that 0.3 ÷ 0.1 is 3 and not
 * a little more.
 */
interface Decimal {
  readonly digits: bigint;
  /** Digits behind the point; negative for trailing zeros. */
  readonly scale: number;
}

function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) fail('overflow', {});
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

function product(factors: readonly number[]): Decimal {
  return factors
    .map(decimalOf)
    .reduce((total, factor) => ({ digits: total.digits * factor.digits, scale: total.scale + factor.scale }), {
      digits: 1n,
      scale: 0,
    });
}

/**
 * The sum of numbers, exactly: of cards in tenths, what is left must be nothing and not a little more or less. Rounding
 * the sum to 15 digits would not do, since the digits that subtraction leaves are those that are not exact.
 */
export function plus(...terms: readonly number[]): number {
  const sum = terms.reduce((total, term) => total + term, 0);
  if (!Number.isFinite(sum) || terms.every(Number.isSafeInteger)) return sum;
  const { digits, scale } = commonScale(terms.map(decimalOf));
  return Number(`${digits.reduce((total, term) => total + term, 0n)}e${-scale}`);
}

/** ⌈Π dividends ÷ Π divisors⌉ of numbers that are not negative, exactly. */
export function ceilQuotient(dividends: readonly number[], divisors: readonly number[]): number {
  const [dividend, divisor] = [plainProduct(dividends), plainProduct(divisors)];
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor) && divisor > 0)
    return wholeCeiling(dividend, divisor);
  const above = product(dividends);
  const below = product(divisors);
  const shift = above.scale - below.scale;
  const numerator = shift < 0 ? above.digits * 10n ** BigInt(-shift) : above.digits;
  const denominator = shift > 0 ? below.digits * 10n ** BigInt(shift) : below.digits;
  return Number((numerator + denominator - 1n) / denominator);
}

function plainProduct(factors: readonly number[]): number {
  return factors.every(Number.isSafeInteger) ? factors.reduce((total, factor) => total * factor, 1) : NaN;
}

function wholeCeiling(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (rest > 0 ? 1 : 0);
}

/** Whole numbers in the same proportions. */
export function wholeProportions(values: readonly number[]): bigint[] {
  return commonScale(values.map(decimalOf)).digits;
}

function commonScale(decimals: readonly Decimal[]): { digits: bigint[]; scale: number } {
  const scale = Math.max(...decimals.map((decimal) => decimal.scale));
  return { digits: decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale)), scale };
}
