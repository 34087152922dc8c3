import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  apportion,
  ceiling,
  compare,
  difference,
  divide,
  floor,
  fractionOf,
  multiply,
  nearest,
  product,
  ratio,
  simplest,
  subtract,
  sum,
} from '../../../src/domain/exact';
import type { Fraction } from '../../../src/domain/exact';
import { isNearest, minus, over, times, total, written } from '../../support/exactRationals';
import { decimals, pairs } from '../support/decimals';
import { complaintOf } from '../support/complaintOf';

describe('decimals as they were written', () => {
  test.each([
    ['480.5 − 449.2', () => difference(480.5, 449.2), 31.3],
    ['0.3 − 0.1 − 0.1', () => sum([0.3, -0.1, -0.1]), 0.1],
    ['0.1 + 0.2', () => sum([0.1, 0.2]), 0.3],
    ['70.9 × 0.01', () => product(70.9, 0.01), 0.709],
    ['8.604 × 10^15', () => product(8.604, 1e15), 8.604e15],
    ['1.4 ÷ 10', () => ratio(1.4, 10), 0.14],
    ['0.3 ÷ 0.1', () => ratio(0.3, 0.1), 3],
    ['−0.3 ÷ −0.1', () => ratio(-0.3, -0.1), 3],
    ['0 ÷ −0.1', () => ratio(0, -0.1), 0],
    ['10^20 + 1', () => sum([1e20, 1]), 1e20],
    ['10^−20 × 10^20', () => product(1e-20, 1e20), 1],
    ['the sum of nothing', () => sum([]), 0],
    ['10^−300 ÷ 4·10^5', () => ratio(1e-300, 4e5), 2.5e-306],
    ['5·10^−324 × 1000', () => product(5e-324, 1000), 5e-321],
    ['10^300 × 1.5·10^7', () => product(1e300, 1.5e7), 1.5e307],
    ['0.1 + 0.2 as a cell holds it', () => difference(0.1 + 0.2, 0.3), 4e-17],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected);
  });

  test.each([Infinity, -Infinity, NaN])('%d is no decimal', (value) => {
    expect(complaintOf(() => fractionOf(value))).toEqual(['overflow', {}]);
  });
});

describe('the double nearest to the exact result', () => {
  test.each([
    ['a − b', difference, minus],
    ['a × b', product, times],
    ['a ÷ b', ratio, over],
  ] as const)('%s', (_, found, exact) => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        fc.pre(found !== ratio || b !== 0);
        expect(isNearest(found(a, b), exact(written(a), written(b)))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('down to the least doubles that have all their digits', () => {
    const tiny = fc.double({ min: 1e-305, max: 1e-290, noNaN: true });
    fc.assert(
      fc.property(tiny, fc.integer({ min: 1, max: 99 }), (value, factor) => {
        expect(isNearest(product(value, factor), times(written(value), written(factor)))).toBe(true);
        expect(isNearest(ratio(value, factor), over(written(value), written(factor)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('of sums', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 12 }), (terms) => {
        expect(isNearest(sum(terms), total(terms.map(written)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fractions', () => {
  const of = (above: number, below: number): Fraction => ({ above, below });

  test.each([
    ['6/4', () => of(6, 4), 3n, 2n],
    ['-6/4', () => of(-6, 4), -3n, 2n],
    ['0/7', () => of(0, 7), 0n, 1n],
    ['1/3 + 1/6', () => add(of(1, 3), of(1, 6)), 1n, 2n],
    ['1/3 + 1/3', () => add(of(1, 3), of(1, 3)), 2n, 3n],
    ['1/3 - 1/2', () => subtract(of(1, 3), of(1, 2)), -1n, 6n],
    ['1/3 of 3/5', () => multiply(of(1, 3), of(3, 5)), 1n, 5n],
    ['1/3 ÷ -2/3', () => divide(of(1, 3), of(-2, 3)), -1n, 2n],
    ['the whole below 7/2', () => floor(of(7, 2)), 3n, 1n],
    ['the whole below -7/2', () => floor(of(-7, 2)), -4n, 1n],
    ['the whole above 7/2', () => ceiling(of(7, 2)), 4n, 1n],
    ['the whole above 6/2', () => ceiling(of(6, 2)), 3n, 1n],
    ['the whole above 10^20 + 1/10', () => ceiling(add(fractionOf(1e20), of(1, 10))), 10n ** 20n + 1n, 1n],
    ['the whole below −10^20 − 1/10', () => floor(subtract(fractionOf(-1e20), of(1, 10))), -(10n ** 20n) - 1n, 1n],
  ])('%s', (_, found, above, below) => {
    expect(simplest(found())).toEqual({ above, below });
  });

  test.each([
    [of(1, 3), of(1, 2), -1],
    [of(1, 2), of(1, 3), 1],
    [of(1, 2), of(2, 4), 0],
    [of(3, 4), of(4, 5), -1],
    [of(7, 5), of(4, 3), 1],
    [fractionOf(1e20), of(1, 3), 1],
  ])('%j against %j: %d', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });

  test.each([
    ['one bit below the half of a unit in the last place', (2n << 60n) * 2n + (1n << 8n) - 1n, 2 ** 62],
    ['the half itself, to the even one', (2n << 60n) * 2n + (1n << 8n), 2 ** 62],
    ['one bit above it', (2n << 60n) * 2n + (1n << 9n) + 1n, 2 ** 62 + 2 ** 10],
  ])('of large ones the nearest double: %s', (_, above, expected) => {
    expect([nearest({ above, below: 1n }), nearest({ above: -above, below: 1n })]).toEqual([expected, -expected]);
  });
});

describe('whole parts that add up', () => {
  test.each([
    [1000, [1, 1, 1], [334, 333, 333]],
    [1000, [1, 4, 1], [167, 667, 166]],
    [1000, [0.1, 0.4, 0.1], [167, 667, 166]],
    [10, [0.5, 0.25, 0.25], [5, 3, 2]],
    [1e12, [1e300, 1e300], [5e11, 5e11]],
    [7, [0, 1], [0, 7]],
  ])('%d in the proportions %j: %j', (total, weights, parts) => {
    expect(apportion(total, weights)).toEqual(parts);
  });

  test('nothing can be divided among weights that are all 0', () => {
    expect(apportion(10, [0, 0])).toBeUndefined();
  });
});
