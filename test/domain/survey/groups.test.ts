import { describe, expect, test } from '@jest/globals';
import { groupDifference, wilsonInterval } from '../../../src/domain/survey';
import { complaintOf } from '../support/complaintOf';

describe('groups', () => {
  test.each([
    ['nobody in A', [0, 0, 1, 2], 'emptyGroup', { group: 'A' }],
    ['nobody in B', [1, 2, 0, 0], 'emptyGroup', { group: 'B' }],
    ['more than all of A', [3, 2, 1, 2], 'moreThanGroup', { group: 'A', yes: 3, size: 2 }],
    ['more than all of B', [1, 2, 4, 3], 'moreThanGroup', { group: 'B', yes: 4, size: 3 }],
  ] as const)('%s', (_, [yesA, sizeA, yesB, sizeB], kind, details) => {
    expect(complaintOf(() => groupDifference({ yesA, sizeA, yesB, sizeB }))).toEqual([kind, details]);
  });

  test('all and none of a group are not too many', () => {
    const { rateA, rateB, difference } = groupDifference({ yesA: 2, sizeA: 2, yesB: 0, sizeB: 4 });
    expect([rateA, rateB, difference]).toEqual([1, 0, 1]);
  });

  test('rates and their difference', () => {
    const { rateA, rateB, difference } = groupDifference({ yesA: 3, sizeA: 4, yesB: 2, sizeB: 8 });
    expect([rateA, rateB, difference]).toEqual([0.75, 0.25, 0.5]);
  });
});

// Newcombe (1998), two-sided confidence intervals for the single proportion, table I, method 3 (score).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's interval of %d of %d: %d to %d", (yes, size, low, high) => {
  const found = wilsonInterval(yes, size);
  expect(Math.abs(found.low - low)).toBeLessThanOrEqual(0.00005);
  expect(Math.abs(found.high - high)).toBeLessThanOrEqual(0.00005);
});

describe('p where tables are equally likely, or all but impossible', () => {
  test.each([
    ['mirror tables count together', [1, 4, 3, 4], 0.4857142857142857],
    ['the likeliest table', [2, 4, 2, 4], 1],
    ['one table only', [0, 5, 0, 3], 1],
    ['every table is extreme', [5, 5, 3, 3], 1],
    ['one of each', [1, 1, 0, 1], 1],
  ] as const)('%s: %j', (_, [yesA, sizeA, yesB, sizeB], p) => {
    expect(groupDifference({ yesA, sizeA, yesB, sizeB }).p).toBeCloseTo(p, 13);
  });

  test('a share that no double holds is 0, the smallest that it holds is not', () => {
    expect(groupDifference({ yesA: 2000, sizeA: 2000, yesB: 0, sizeB: 2000 }).p).toBe(0);
    // 2 ÷ C(960, 480)
    const { p } = groupDifference({ yesA: 480, sizeA: 480, yesB: 0, sizeB: 480 });
    expect(p / (2 / 2.50892e287)).toBeCloseTo(1, 3);
  });

  test('a thousand million on either side are judged at once', () => {
    const [all, half] = [10 ** 9, 5 * 10 ** 8];
    expect(groupDifference({ yesA: all, sizeA: all, yesB: 0, sizeB: all }).p).toBe(0);
    expect(groupDifference({ yesA: 0, sizeA: all, yesB: all, sizeB: all }).p).toBe(0);
    expect(groupDifference({ yesA: half, sizeA: all, yesB: half, sizeB: all }).p).toBe(1);
  });
});
