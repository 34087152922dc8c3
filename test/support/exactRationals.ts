/** A judge of exact results that shares nothing with the code under test: fractions of bigints, doubles by their bits. */
export interface Rational {
  readonly above: bigint;
  readonly below: bigint;
}

const rational = (above: bigint, below: bigint): Rational =>
  below < 0n ? { above: -above, below: -below } : { above, below };

/** What the shortest text of a number says. */
export function written(value: number): Rational {
  const [, sign, whole = '', digits = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
    String(value),
  )!;
  const above = BigInt(`${sign}${whole}${digits}`);
  const shift = Number(exponent) - digits.length;
  return shift < 0 ? rational(above, 10n ** BigInt(-shift)) : rational(above * 10n ** BigInt(shift), 1n);
}

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.above * b.below + b.above * a.below, a.below * b.below);
export const minus = (a: Rational, b: Rational): Rational => plus(a, times(b, written(-1)));
export const times = (a: Rational, b: Rational): Rational => rational(a.above * b.above, a.below * b.below);
export const over = (a: Rational, b: Rational): Rational => rational(a.above * b.below, a.below * b.above);
export const total = (terms: readonly Rational[]): Rational => terms.reduce(plus, written(0));
export const isLess = (a: Rational, b: Rational): boolean => a.above * b.below < b.above * a.below;

/** Whether no other double lies nearer, and of two that lie as near the number is the even one. */
export function isNearest(value: number, exact: Rational): boolean {
  const own = distance(value, exact);
  return [neighbour(value, -1n), neighbour(value, 1n)].every((other) => {
    const theirs = distance(other, exact);
    const tied = own.above * theirs.below === theirs.above * own.below;
    return tied ? (bitsOf(value) & 1n) === 0n : isLess(own, theirs);
  });
}

function distance(value: number, exact: Rational): Rational {
  const { above, below } = minus(binary(value), exact);
  return { above: above < 0n ? -above : above, below };
}

const cell = new DataView(new ArrayBuffer(8));

function bitsOf(value: number): bigint {
  cell.setFloat64(0, value);
  return cell.getBigUint64(0);
}

/** The double that follows towards (1) or away from (-1) the infinities. */
function neighbour(value: number, step: 1n | -1n): number {
  if (value === 0) return Number(step) * Number.MIN_VALUE;
  cell.setBigUint64(0, bitsOf(value) + step);
  return cell.getFloat64(0);
}

/** The value of a double itself. */
function binary(value: number): Rational {
  const bits = bitsOf(Math.abs(value));
  const exponent = Number(bits >> 52n) - 1075;
  const digits = (bits & (2n ** 52n - 1n)) + (exponent > -1075 ? 2n ** 52n : 0n);
  const shift = Math.max(exponent, -1074);
  const signed = value < 0 ? -digits : digits;
  return shift < 0 ? rational(signed, 2n ** BigInt(-shift)) : rational(signed * 2n ** BigInt(shift), 1n);
}
