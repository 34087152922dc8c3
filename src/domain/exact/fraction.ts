import { fail } from '../fault';

/**
 * An exact fraction of whole numbers, the lower one above 0. Both are numbers while both are safe integers, so that
 * everyday figures cost no bigints; from there on both are bigints.
 */
export type Fraction = SafeFraction | LargeFraction;

interface SafeFraction {
  readonly above: number;
  readonly below: number;
}

interface LargeFraction {
  readonly above: bigint;
  readonly below: bigint;
}

export const ZERO: Fraction = { above: 0, below: 1 };
export const HALF: Fraction = { above: 1, below: 2 };

/** Decimals of fewer digits than this has are one double each. */
const FIFTEEN_DIGITS = 1e15;

/** The shortest decimal that reads back as the number: what was typed, where a person typed it. */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { above: value, below: 1 };
  const below = scaleOf(value);
  return below === undefined ? largeFractionOf(value) : { above: Math.round(value * below), below };
}

/** The same with 1 for whole numbers, which are their own last digits. */
export function digitsScaleOf(value: number): number | undefined {
  return Number.isSafeInteger(value) ? 1 : scaleOf(value);
}

/** The power of ten by which a decimal of at most fifteen digits becomes whole; none for a number of more digits. */
export function scaleOf(value: number): number | undefined {
  for (let scale = 10; scale <= FIFTEEN_DIGITS; scale *= 10) {
    const whole = Math.round(value * scale);
    if (!(Math.abs(whole) < FIFTEEN_DIGITS)) return undefined;
    // A whole number divided by a power of ten gives the double nearest to that decimal.
    if (whole / scale === value) return scale;
  }
  return undefined;
}

function largeFractionOf(value: number): LargeFraction {
  if (!Number.isFinite(value)) return fail('overflow', {});
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const shift = Number(exponent) - (mantissa.split('.')[1]?.length ?? 0);
  const digits = BigInt(mantissa.replace('.', ''));
  return shift >= 0
    ? { above: digits * 10n ** BigInt(shift), below: 1n }
    : { above: digits, below: 10n ** BigInt(-shift) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return (isSafe(a) && isSafe(b) && safeSum(a, b)) || largeSum(largeOf(a), largeOf(b));
}

/** Decimals have powers of ten below, of which the larger is a multiple of the smaller. */
function safeSum(a: SafeFraction, b: SafeFraction): SafeFraction | undefined {
  const below = Math.max(a.below, b.below);
  if (below % a.below !== 0 || below % b.below !== 0) return undefined;
  const [x, y] = [a.above * (below / a.below), b.above * (below / b.below)];
  return Number.isSafeInteger(x) && Number.isSafeInteger(y) ? safely(x + y, below) : undefined;
}

function largeSum(a: LargeFraction, b: LargeFraction): LargeFraction {
  const [fine, coarse] = a.below < b.below ? [b, a] : [a, b];
  if (fine.below % coarse.below === 0n) {
    return { above: fine.above + coarse.above * (fine.below / coarse.below), below: fine.below };
  }
  return reduced(a.above * b.below + b.above * a.below, a.below * b.below);
}

/** Sums of other fractions would else grow longer with each term. */
function reduced(above: bigint, below: bigint): LargeFraction {
  const divisor = greatestCommonDivisor(below, above < 0n ? -above : above);
  return { above: above / divisor, below: below / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, isSafe(b) ? { above: -b.above, below: b.below } : { above: -b.above, below: b.below });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  const product = isSafe(a) && isSafe(b) ? safely(a.above * b.above, a.below * b.below) : undefined;
  if (product) return product;
  const [x, y] = [largeOf(a), largeOf(b)];
  return { above: x.above * y.above, below: x.below * y.below };
}

/** What a divisor of 0 means, each function says itself; here it must not come. */
export function divide(a: Fraction, b: Fraction): Fraction {
  const quotient = isSafe(a) && isSafe(b) ? safely(a.above * b.below, a.below * b.above) : undefined;
  if (quotient) return quotient;
  const [x, y] = [largeOf(a), largeOf(b)];
  const [above, below] = [x.above * y.below, x.below * y.above];
  return below < 0n ? { above: -above, below: -below } : { above, below };
}

/** Below 0 where a is less than b, above 0 where it is more. */
export function compare(a: Fraction, b: Fraction): number {
  const { above } = subtract(a, b);
  return above < 0 ? -1 : above > 0 ? 1 : 0;
}

/** The greatest whole number that is not above the fraction. */
export function floor(fraction: Fraction): Fraction {
  if (isSafe(fraction)) {
    const rest = fraction.above % fraction.below;
    return { above: (fraction.above - rest) / fraction.below - (rest < 0 ? 1 : 0), below: 1 };
  }
  const { above, below } = fraction;
  const whole = above / below;
  return { above: above < whole * below ? whole - 1n : whole, below: 1n };
}

/** The least whole number that is not below the fraction. */
export function ceiling(fraction: Fraction): Fraction {
  return subtract(ZERO, floor(subtract(ZERO, fraction)));
}

/** To a multiple of the step, halves away from zero, as printed figures are. */
export function toStep(value: Fraction, step: Fraction): Fraction {
  const steps = divide(value, step);
  return multiply(compare(steps, ZERO) < 0 ? ceiling(subtract(steps, HALF)) : floor(add(steps, HALF)), step);
}

/** The same fraction in its lowest terms. */
export function simplest(fraction: Fraction): LargeFraction {
  const { above, below } = largeOf(fraction);
  return reduced(above, below);
}

/** Whole numbers in the proportions of these numbers. */
export function proportions(values: readonly number[]): bigint[] {
  const fractions = values.map((value) => largeOf(fractionOf(value)));
  // Powers of ten, all of them: the largest is a multiple of each.
  const below = fractions.reduce((largest, fraction) => (fraction.below > largest ? fraction.below : largest), 1n);
  return fractions.map((fraction) => fraction.above * (below / fraction.below));
}

/** The double nearest to the fraction, the even one of two. */
export function nearest(fraction: Fraction): number {
  // Adding 0 makes a 0 of minus zero.
  if (isSafe(fraction)) return fraction.above / fraction.below + 0;
  const { above, below } = fraction;
  return above < 0n ? -nearestOf(-above, below) : nearestOf(above, below);
}

/** More than a double holds, so that what is cut off beyond them can be told by one bit that is set. */
const ENOUGH_BITS = 60;

function nearestOf(above: bigint, below: bigint): number {
  if (above === 0n) return 0;
  const shift = ENOUGH_BITS + bitsOf(below) - bitsOf(above);
  const [dividend, divisor] = shift < 0 ? [above, below << BigInt(-shift)] : [above << BigInt(shift), below];
  const quotient = dividend / divisor;
  const rounded = Number(quotient * divisor === dividend ? quotient : quotient | 1n);
  // In two steps: of a result near the least double, the power alone would be none.
  const half = Math.trunc(shift / 2);
  return rounded * 2 ** -half * 2 ** (half - shift);
}

/** Of at most three bits too many. */
function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}

function isSafe(fraction: Fraction): fraction is SafeFraction {
  return typeof fraction.above === 'number';
}

/** Products and sums of safe integers are exact where they are safe integers too. */
function safely(above: number, below: number): SafeFraction | undefined {
  if (!Number.isSafeInteger(above) || !Number.isSafeInteger(below)) return undefined;
  return below < 0 ? { above: -above, below: -below } : { above, below };
}

function largeOf(fraction: Fraction): LargeFraction {
  return isSafe(fraction) ? { above: BigInt(fraction.above), below: BigInt(fraction.below) } : fraction;
}
