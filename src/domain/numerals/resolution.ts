import { fractionOf, nearest, product, scaleOf, toStep } from '../exact';

/** Number of printed decimals in a run of digits: 2 for `1,234.50`. */
export function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

/** Multiplies as decimals do: 17.2 × 0.01 is 0.172, not 0.17200000000000001. */
export function scaleDecimal(value: number, factor: number): number {
  return product(value, factor);
}

/** The double nearest to the 15 significant digits that Excel keeps. */
export function roundToPrecision(value: number): number {
  return Number.isInteger(value) || scaleOf(value) ? value : Number(value.toPrecision(15));
}

/** What a share leaves of the whole: of 0.92, 0.08 and no less. Both have the same decimals, and a share at most 15. */
export function complementOf(share: number): number {
  const rest = 1 - share;
  return Math.round(rest * 1e15) / 1e15 || rest;
}

/** The worth of the last decimal of a plain number, as Excel would show it with 15 digits: 0.1 for 12.5. Never 0, which nothing is a multiple of. */
export function resolutionOf(value: number): number {
  if (Number.isInteger(value)) return 1;
  const scale = scaleOf(value);
  if (scale) return 1 / scale;
  const [digits = '', exponent = '0'] = value.toPrecision(15).split('e');
  const decimals = decimalsOf(digits.replace(/(?<!0)0+$/, '')) - Number(exponent);
  return decimals > 0 ? Math.max(Number(`1e-${decimals}`), Number.MIN_VALUE) : 1;
}

/** Rounds half away from zero to a multiple of `resolution`, as printed figures are. */
export function roundTo(value: number, resolution: number): number {
  if (resolution === 1 && Number.isInteger(value)) return value;
  return nearest(toStep(fractionOf(value), fractionOf(resolution)));
}
