import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ceilQuotient, plus } from '../../../src/domain/deliveryPlan/figures/decimals';
import { complaintOf } from '../support/complaintOf';

describe('quotients rounded up, as the decimals that people typed', () => {
  test.each([
    [[0.3], [0.1], 3],
    [[0.1 + 0.2], [0.1], 3],
    [[1.1, 3], [3.3], 1],
    [[1], [3], 1],
    [[3], [3], 1],
    [[4], [3], 2],
    [[0], [7], 0],
    [[0], [0.7], 0],
    [[8001], [20, 20], 21],
    [[1e15], [0.5], 2e15],
    [[1e-7], [1e-9], 100],
    [[1.5e20], [1e10], 1.5e10],
    [[1e8, 1e8], [3], 3_333_333_333_333_334],
    [[3], [1e8, 1e8], 1],
    [[12.5, 8], [100], 1],
    [[12.51, 8], [100], 2],
    [[4_503_599_627_370.07, 1001], [1], 4_508_103_226_997_441],
  ])('%j ÷ %j is %d', ([a = 1, b = 1], [c = 1, d = 1], quotient) => {
    expect(ceilQuotient(a, b, c, d)).toBe(quotient);
  });

  test('of whole numbers are those of integers of any length, up to the largest that a number holds', () => {
    const whole = fc.maxSafeNat();
    const small = fc.nat({ max: 99_999_999 });
    const factors = fc.oneof(fc.tuple(whole, fc.constant(1)), fc.tuple(small, small));
    fc.assert(
      fc.property(factors, factors, ([a, b], [c, d]) => {
        fc.pre(c > 0 && d > 0);
        const [above, below] = [BigInt(a) * BigInt(b), BigInt(c) * BigInt(d)];
        expect(ceilQuotient(a, b, c, d)).toBe(Number((above + below - 1n) / below));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [[Infinity], [1]],
    [[1], [NaN]],
    [[-Infinity, 2], [1]],
  ])('%j ÷ %j is too much', ([a = 1, b = 1], [c = 1]) => {
    expect(complaintOf(() => ceilQuotient(a, b, c, 1))).toEqual(['overflow', {}]);
  });
});

describe('sums, as the decimals that people typed', () => {
  test.each([
    [[], 0],
    [[1, 2, 3], 6],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.2, -0.3], 0],
    [[100.1, -100], 0.1],
    [[1e15, 0.5], 1e15 + 0.5],
    [[1e-7, 1e7], 10_000_000.0000001],
    [[-1.5, -2.25], -3.75],
    [[1e20, 1], 1e20],
    [[Infinity, 1], Infinity],
  ])('%j add up to %d', (terms, sum) => {
    expect(plus(...terms)).toBe(sum);
  });
});
