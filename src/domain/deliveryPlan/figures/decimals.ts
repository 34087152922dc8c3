import { ceiling, divide, fractionOf, multiply, nearest, sum } from '../../exact';
import type { Fraction } from '../../exact';
import { roundToPrecision } from '../../numerals';

/*
 * Where a plan is judged, or cards, windows and months are rounded up to whole ones, a number counts as the decimal of at
 * most 15 digits that Excel shows of it: the residue of a calculation in another cell must not cost a whole window.
 */

/** What a sum leaves: of cards in tenths it must be nothing, and not a little more or less. */
export function plus(...terms: readonly number[]): number {
  return terms.every(Number.isFinite) ? sum(terms.map(roundToPrecision)) : terms.reduce((a, b) => a + b, 0);
}

/** A product as the decimal that Excel shows of it. */
export function times(a: number, b: number): number {
  return roundToPrecision(a * b);
}

/** ⌈a × b ÷ (c × d)⌉ of numbers that are not negative. */
export function ceilQuotient(a: number, b: number, c: number, d: number): number {
  const [above, below] = [a * b, c * d];
  // Between safe integers no quotient that is not whole is rounded to a whole one.
  if (areWhole(a, b, above) && areWhole(c, d, below)) return Math.ceil(above / below);
  return nearest(ceiling(divide(multiply(shown(a), shown(b)), multiply(shown(c), shown(d)))));
}

function areWhole(a: number, b: number, product: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(product);
}

function shown(value: number): Fraction {
  return fractionOf(roundToPrecision(value));
}
