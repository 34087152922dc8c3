import { add, divide, fractionOf, multiply, nearest, subtract, ZERO } from './fraction';

/*
 * What people wrote as decimals, added, subtracted, multiplied and divided: each result is the double nearest to that of the
 * decimals, so that 480.5 − 449.2 is 31.3. Of whole numbers the engine's own result is that already.
 */

export function difference(a: number, b: number): number {
  return areWhole(a, b) ? a - b : nearest(subtract(fractionOf(a), fractionOf(b)));
}

export function product(a: number, b: number): number {
  return areWhole(a, b) ? a * b : nearest(multiply(fractionOf(a), fractionOf(b)));
}

/** The divisor must not be 0. */
export function ratio(a: number, b: number): number {
  return areWhole(a, b) ? a / b : nearest(divide(fractionOf(a), fractionOf(b)));
}

export function sum(terms: readonly number[]): number {
  let total = 0;
  for (const term of terms) {
    if (!Number.isSafeInteger(term) || !Number.isSafeInteger((total += term))) return nearest(exactSum(terms));
  }
  return total;
}

function exactSum(terms: readonly number[]) {
  return terms.reduce((total, term) => add(total, fractionOf(term)), ZERO);
}

function areWhole(a: number, b: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b);
}
