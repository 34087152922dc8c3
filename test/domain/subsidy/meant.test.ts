import { describe, expect, test } from '@jest/globals';
import { simplest } from '../../../src/domain/exact';
import { subsidy, WHOLE } from '../../../src/domain/subsidy';
import { meantBy } from '../../../src/domain/subsidy/meant';
import { complaintOf } from '../support/complaintOf';

describe('the number that a cell was meant to hold', () => {
  test.each([
    ['a whole number', 1830, 1830n, 1n],
    ['the largest whole number that is exact', Number.MAX_SAFE_INTEGER, 9_007_199_254_740_991n, 1n],
    ['more than that, as its 15 digits', 1e21, 10n ** 21n, 1n],
    ['with a few digits', 1.5e21, 15n * 10n ** 20n, 1n],
    ['a decimal', 0.07, 7n, 100n],
    ['a small decimal', 1e-7, 1n, 10_000_000n],
    ['a small decimal with digits', 1.25e-7, 1n, 8_000_000n],
    ['a negative decimal', -0.5, -1n, 2n],
    ['a third', 1 / 3, 1n, 3n],
    ['22 sevenths', 22 / 7, 22n, 7n],
    ['the smallest fraction that is tried', 1 / 9999, 1n, 9999n],
    ['a sum of binary fractions', 0.1 + 0.2, 3n, 10n],
    ['a product of them', 1.1 * 1.1, 121n, 100n],
  ])('%s: %d', (_, value, above, below) => {
    expect(simplest(meantBy(value))).toEqual({ above, below });
  });

  test.each([Infinity, -Infinity, NaN])('%d is no amount', (value) => {
    expect(complaintOf(() => meantBy(value))).toEqual(['overflow', {}]);
  });
});

test.each([
  // 補助率10/10、1,000円未満切捨て
  ['just under the thousand', 1_999, 1000, 1000],
  ['exactly the thousand', 2_000, 1000, 2000],
  ['just over it', 2_001, 1000, 2000],
  ['less than one unit', 999, 1000, 0],
  ['in yen', 999, 1, 999],
])('%s: %d in units of %d gives %d', (_, amount, unit, yen) => {
  expect(subsidy([{ amount, cap: undefined }], WHOLE, unit)).toBe(yen);
});

test.each([
  ['below the cap', 2999, 2999],
  ['at the cap', 3000, 3000],
  ['above the cap', 3001, 3000],
])('%s: %d counts as %d', (_, amount, counted) => {
  expect(subsidy([{ amount, cap: 3000 }], WHOLE, 1)).toBe(counted);
});
