import { fail } from '../fault';
import { roundToPrecision } from '../numerals';

/** An exact fraction with a denominator above 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

export function rational(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * The number that a cell was meant to hold: the decimal of at most 15 digits that Excel would show; or, where it shows
 * more than that, the simple fraction it was divided out of, such as =1/3; or else the decimal after all, as for =0.1+0.2.
 */
export function rationalOf(value: number): Rational {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const shown = Number.isFinite(value) ? roundToPrecision(value) : fail('overflow', {});
  return (shown === value ? undefined : fractionOf(value)) ?? decimalOf(shown);
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function isLess(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

/** The greatest multiple of `unit` that is not above a fraction of at least 0. */
export function floorTo({ numerator, denominator }: Rational, unit: bigint): bigint {
  return (numerator / (denominator * unit)) * unit;
}

function decimalOf(value: number): Rational {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const shift = Number(exponent) - (digits.split('.')[1]?.length ?? 0);
  const whole = BigInt(digits.replace('.', ''));
  return shift >= 0
    ? { numerator: whole * 10n ** BigInt(shift), denominator: 1n }
    : rational(whole, 10n ** BigInt(-shift));
}

const LARGEST_DENOMINATOR = 10_000;

/** The fraction with a small denominator that divides out to exactly this value, by its continued fraction. */
function fractionOf(value: number): Rational | undefined {
  let [before, denominator] = [0, 1];
  for (let rest = value; denominator <= LARGEST_DENOMINATOR;) {
    const numerator = Math.round(value * denominator);
    if (numerator / denominator === value) return rational(BigInt(numerator), BigInt(denominator));
    rest = 1 / (rest - Math.floor(rest));
    [before, denominator] = [denominator, Math.floor(rest) * denominator + before];
  }
  return undefined;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}
