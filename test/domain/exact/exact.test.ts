import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { difference, fractionOf, product, ratio, sum } from '../../../src/domain/exact';
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

  test('of sums', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 12 }), (terms) => {
        expect(isNearest(sum(terms), total(terms.map(written)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
