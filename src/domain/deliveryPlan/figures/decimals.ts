import { fail } from '../../fault';

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

/** ⌈a × b ÷ (c × d)⌉ of numbers that are not negative, exactly. */
export function ceilQuotient(a: number, b: number, c: number, d: number): number {
  const dividend = wholeProduct(a, b);
  const divisor = wholeProduct(c, d);
  return divisor > 0 && Number.isSafeInteger(dividend + divisor)
    ? wholeCeiling(dividend, divisor)
    : decimalCeiling(product([a, b]), product([c, d]));
}

/** NaN where a factor is not whole. */
function wholeProduct(a: number, b: number): number {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? a * b : NaN;
}

/** Their sum being exact, so is the product of the divisor and the rounded quotient, which is less. */
function wholeCeiling(dividend: number, divisor: number): number {
  const rounded = Math.round(dividend / divisor);
  return rounded * divisor < dividend ? rounded + 1 : rounded;
}

function decimalCeiling(above: Decimal, below: Decimal): number {
  const shift = above.scale - below.scale;
  const numerator = shift < 0 ? above.digits * 10n ** BigInt(-shift) : above.digits;
  const denominator = shift > 0 ? below.digits * 10n ** BigInt(shift) : below.digits;
  return Number((numerator + denominator - 1n) / denominator);
}

/** Whole numbers in the same proportions. */
export function wholeProportions(values: readonly number[]): bigint[] {
  return commonScale(values.map(decimalOf)).digits;
}

function commonScale(decimals: readonly Decimal[]): { digits: bigint[]; scale: number } {
  const scale = Math.max(...decimals.map((decimal) => decimal.scale));
  return { digits: decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale)), scale };
}
