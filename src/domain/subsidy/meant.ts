import { fractionOf } from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';
import { roundToPrecision } from '../numerals';

/**
 * The number that a cell was meant to hold: the decimal of at most 15 digits that Excel would show; or, where it shows
 * more than that, the simple fraction it was divided out of, such as =1/3; or else the decimal after all, as for =0.1+0.2.
 * A subsidy is cut off to thousands of yen: the residue of a calculation must not cost a thousand.
 */
export function meantBy(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { above: value, below: 1 };
  const shown = Number.isFinite(value) ? roundToPrecision(value) : fail('overflow', {});
  return (shown === value ? undefined : simpleFraction(value)) ?? fractionOf(shown);
}

const LARGEST_DENOMINATOR = 10_000;

/** The fraction with a small denominator that divides out to exactly this value, by its continued fraction. */
function simpleFraction(value: number): Fraction | undefined {
  let [before, below] = [0, 1];
  for (let rest = value; below <= LARGEST_DENOMINATOR;) {
    const above = Math.round(value * below);
    if (above / below === value) return { above, below };
    rest = 1 / (rest - Math.floor(rest));
    [before, below] = [below, Math.floor(rest) * below + before];
  }
  return undefined;
}
