import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupDifference } from '../../../src/domain/survey';
import type { Groups } from '../../../src/domain/survey';

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

function difference(yesA: number, sizeA: number, yesB: number, sizeB: number) {
  return groupDifference({ yesA, sizeA, yesB, sizeB });
}

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** Every table with the same margins, in whole numbers. */
function exactP({ yesA, sizeA, yesB, sizeB }: Groups): number {
  const yes = yesA + yesB;
  const weights = new Map<number, bigint>();
  for (let count = Math.max(0, yes - sizeB); count <= Math.min(yes, sizeA); count++) {
    weights.set(count, choose(sizeA, count) * choose(sizeB, yes - count));
  }
  const unlikely = [...weights.values()].filter((weight) => weight <= weights.get(yesA)!);
  const sum = unlikely.reduce((total, weight) => total + weight, 0n);
  return Number((sum * 10n ** 18n) / choose(sizeA + sizeB, yes)) / 1e18;
}

describe('p', () => {
  // R's documentation of fisher.test: the Convictions example (0.0005367) and the tea taster, two-sided (0.4857).
  test.each([
    [2, 17, 10, 13, 0.0005367],
    [3, 4, 1, 4, 0.4857],
  ])('%d/%d against %d/%d, as R prints it', (yesA, sizeA, yesB, sizeB, printed) => {
    expect(relative(difference(yesA, sizeA, yesB, sizeB).p, printed)).toBeLessThan(1e-4);
  });

  // The tests of the Python package fisher: fisher.test of R 3.2.2, printed with 16 decimals.
  test.each([
    [100, 102, 1000, 1005, 0.1300759363430016],
    [2, 9, 8, 10, 0.0230141375652212],
    [5, 6, 10, 20, 0.1973244147157191],
    [5, 20, 20, 40, 0.0958044001247763],
    [5, 21, 20, 45, 0.1725864953812995],
    [10, 15, 10, 11, 0.1973244147157192],
    [10, 15, 10, 10, 0.0612648221343874],
    [5, 5, 1, 5, 0.0476190476190476],
    [0, 5, 1, 5, 1],
    [0, 1, 3, 5, 1],
  ])('%d/%d against %d/%d, as R computes it', (yesA, sizeA, yesB, sizeB, p) => {
    expect(Math.abs(difference(yesA, sizeA, yesB, sizeB).p - p)).toBeLessThan(1e-13);
  });

  // The tests of scipy.stats.fisher_exact.
  test.each([
    [6, 43, 108, 308, 0.005092697748126],
    [22, 22, 0, 102, 7.175066786244549e-25],
    [94, 142, 3577, 20565, 2.069356340993818e-37],
  ])('%d/%d against %d/%d, as scipy expects it', (yesA, sizeA, yesB, sizeB, p) => {
    expect(relative(difference(yesA, sizeA, yesB, sizeB).p, p)).toBeLessThan(1e-9);
  });

  // Summed with 60 digits (mpmath 1.3).
  test.each([
    [50321, 100000, 49876, 100000, 0.0470739059070171],
    [1200, 100000, 1000, 100000, 1.96395068022966e-5],
  ])('%d/%d against %d/%d', (yesA, sizeA, yesB, sizeB, p) => {
    expect(relative(difference(yesA, sizeA, yesB, sizeB).p, p)).toBeLessThan(1e-11);
  });

  test('is the exact sum for every small table', () => {
    for (let sizeA = 1; sizeA <= 9; sizeA++) {
      for (let sizeB = 1; sizeB <= 9; sizeB++) {
        for (let yesA = 0; yesA <= sizeA; yesA++) {
          for (let yesB = 0; yesB <= sizeB; yesB++) {
            const groups = { yesA, sizeA, yesB, sizeB };
            expect(Math.abs(groupDifference(groups).p - exactP(groups))).toBeLessThan(1e-13);
          }
        }
      }
    }
  });

  test('is 0 where it is too small to hold', () => {
    expect(difference(100_000, 100_000, 0, 100_000).p).toBe(0);
  });
});

describe('the interval', () => {
  // Newcombe (1998), table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d less %d/%d', (yesA, sizeA, yesB, sizeB, low, high) => {
    const found = difference(yesA, sizeA, yesB, sizeB);
    expect(Math.abs(found.low - low)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(found.high - high)).toBeLessThanOrEqual(0.00005);
  });
});

describe('properties', () => {
  const size = fc.integer({ min: 1, max: 3000 });
  const groups = fc
    .tuple(size, size, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([sizeA, sizeB, a, b]) => ({ sizeA, sizeB, yesA: Math.round(a * sizeA), yesB: Math.round(b * sizeB) }));

  test('the other way round, the difference changes its sign and p stays', () => {
    fc.assert(
      fc.property(groups, (here) => {
        const found = groupDifference(here);
        const other = groupDifference({ yesA: here.yesB, sizeA: here.sizeB, yesB: here.yesA, sizeB: here.sizeA });
        expect(other.difference).toBeCloseTo(-found.difference, 12);
        expect(Math.abs(other.p - found.p)).toBeLessThan(1e-9);
        expect(other.low).toBeCloseTo(-found.high, 12);
        expect(other.high).toBeCloseTo(-found.low, 12);
      }),
    );
  });

  test('those who say no differ as much as those who say yes', () => {
    fc.assert(
      fc.property(groups, (here) => {
        const found = groupDifference(here);
        const no = groupDifference({ ...here, yesA: here.sizeA - here.yesA, yesB: here.sizeB - here.yesB });
        expect(no.difference).toBeCloseTo(-found.difference, 12);
        expect(Math.abs(no.p - found.p)).toBeLessThan(1e-9);
        expect(no.low).toBeCloseTo(-found.high, 12);
      }),
    );
  });

  test('p is a probability, and the interval holds the difference within −1 and 1', () => {
    fc.assert(
      fc.property(groups, (here) => {
        const { p, low, high, difference: apart } = groupDifference(here);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(apart);
        expect(high).toBeGreaterThanOrEqual(apart);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('the same rates do not differ', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), (count, rate) => {
        const yes = Math.round(rate * count);
        expect(difference(yes, count, yes, count).p).toBeCloseTo(1, 9);
      }),
    );
  });
});
