import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareSum,
  partsOf,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  shares,
} from '../../../src/domain/cost';
import { printed } from '../../../src/domain/numerals';
import { decimals, notNegative, typed } from '../support/decimals';

const millions = fc.integer({ min: 1, max: 99_999 });
/** What it gives, or what it throws. */
function resultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}
const figure = (value: number, resolution = 1) => ({ value, resolution, spoken: false });

describe('per-card cost', () => {
  test('cost and cards in other units: ten times the cost is ten times the price, ten times the cards a tenth', () => {
    fc.assert(
      fc.property(millions, millions, fc.integer({ min: 1, max: 1000 }), (cost, cards, times) => {
        expect(perCardCost(cost * times, cards)).toBeCloseTo(perCardCost(cost, cards) * times, 6);
        expect(perCardCost(cost * times, cards * times)).toBeCloseTo(perCardCost(cost, cards), 9);
      }),
    );
  });

  test('what the inputs give lies within their range, and a coarser rounding never narrows it', () => {
    fc.assert(
      fc.property(millions, fc.integer({ min: 11, max: 9999 }), (cost, cards) => {
        const fine = perCardCostRange(figure(cost), figure(cards));
        const coarse = perCardCostRange(figure(cost, 10), figure(cards, 10));
        expect(fine.low).toBeLessThan(perCardCost(cost, cards));
        expect(fine.high).toBeGreaterThan(perCardCost(cost, cards));
        expect(coarse.low).toBeLessThan(fine.low);
        expect(coarse.high).toBeGreaterThan(fine.high);
      }),
    );
  });

  test('of bare whole numbers it is what it is of the same figures printed, refusals too', () => {
    const cost = fc.oneof(fc.constantFrom(0, 2 ** 52, -(2 ** 52)), fc.maxSafeInteger());
    const cards = fc.oneof(fc.integer({ min: -2, max: 9999 }), fc.maxSafeInteger());
    fc.assert(
      fc.property(cost, cards, (yen, count) => {
        const bare = resultOf(() => perCardCostRange(yen, count));
        expect(bare).toEqual(resultOf(() => perCardCostRange(figure(yen), figure(count))));
      }),
      { numRuns: 2000 },
    );
  });

  test('the verdict on bare whole numbers is that on the same figures printed, refusals too', () => {
    const small = fc.integer({ min: -20, max: 20 });
    const large = fc.oneof(fc.constantFrom(2 ** 51, -(2 ** 52)), fc.maxSafeInteger());
    const cards = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 9999 }), fc.maxSafeNat());
    const figures = fc.oneof(
      fc.tuple(small, small, cards),
      // Close to what the cost and the cards give.
      fc
        .tuple(fc.oneof(fc.integer(), large), cards, small)
        .map(([cost, count, off]) => [Math.round(cost / Math.max(count, 1)) + off, cost, count] as const),
      fc.tuple(large, large, cards),
    );
    fc.assert(
      fc.property(figures, ([published, cost, count]) => {
        const bare = resultOf(() => perCardCostVerdict(published, cost, count));
        expect(bare).toBe(resultOf(() => perCardCostVerdict(figure(published), figure(cost), figure(count))));
      }),
      { numRuns: 5000 },
    );
  });

  test('of bare decimals the range is that of the same figures printed, refusals too', () => {
    fc.assert(
      fc.property(decimals, fc.oneof(decimals, notNegative, typed.map(Math.abs)), (yen, count) => {
        const bare = resultOf(() => perCardCostRange(yen, count));
        expect(bare).toEqual(resultOf(() => perCardCostRange(printed(yen), printed(count))));
      }),
      { numRuns: 5000 },
    );
  });

  test('the verdict on bare decimals is that on the same figures printed, refusals too', () => {
    const close = fc
      .tuple(typed, typed.map(Math.abs), fc.nat({ max: 4 }), fc.integer({ min: -4, max: 4 }))
      // Published with so many decimals, and some last digits, or half of one, beside what the cost and the cards give.
      .map(([cost, cards, places, off]) => {
        const quotient = cards === 0 ? 0 : cost / cards;
        return [Number((quotient + off / 2 / 10 ** places).toFixed(places)), cost, cards] as const;
      });
    // A quotient that lies in the middle of two last digits, told as either.
    const tied = fc
      .tuple(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(1, 10, 100),
        fc.boolean(),
      )
      .map(([told, cards, scale, up]) => {
        const published = told / scale;
        const cost = Number((((2 * told + (up ? 1 : -1)) * cards) / (2 * scale)).toPrecision(15));
        return [published, cost, cards] as const;
      });
    // What the cost and the cards leave open ends just where what the published figure leaves open begins.
    const touching = fc
      .tuple(fc.nat({ max: 9999 }), fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 10), fc.constantFrom(1, -1))
      .map(([told, cards, scale, side]) => {
        const cost = (5 * (2 * cards + side) * (2 * told + side) + side) / 2;
        return [told / scale, cost / (10 * scale), cards] as const;
      });
    fc.assert(
      fc.property(
        fc.oneof(close, tied, touching, fc.tuple(decimals, decimals, notNegative)),
        ([published, cost, cards]) => {
          const bare = resultOf(() => perCardCostVerdict(published, cost, cards));
          expect(bare).toBe(resultOf(() => perCardCostVerdict(printed(published), printed(cost), printed(cards))));
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('whatever figures a publisher rounded, the verdict is never a mismatch', () => {
    const exact = fc.double({ min: 100, max: 99_999, noNaN: true });
    fc.assert(
      fc.property(exact, exact, fc.constantFrom(1, 10), (cost, cards, unit) => {
        const rounded = (value: number) => figure(Math.round(value / unit) * unit, unit);
        const published = figure(Math.round((cost / cards) * 10) / 10, 0.1);
        expect(perCardCostVerdict(published, rounded(cost), rounded(cards))).not.toBe('mismatch');
      }),
    );
  });
});

describe('totals', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 24 });

  test('equal to the sum of their parts match; in any order, with the same room', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -30, max: 30 }), (values, off) => {
        const total = figure(values.reduce((sum, value) => sum + value, 0) + off);
        const found = compareSum(total, partsOf(values.map((value) => figure(value))));
        expect(found.difference).toBe(Math.abs(off));
        expect(found.allowed).toBe((values.length + 1) / 2);
        expect(found.verdict).toBe(
          off === 0 ? 'match' : Math.abs(off) <= found.allowed ? 'withinRounding' : 'mismatch',
        );
        expect(compareSum(total, partsOf([...values].reverse().map((value) => figure(value))))).toEqual(found);
      }),
    );
  });

  test('may have as many parts as a column of a sheet has rows', () => {
    const found = partsOf(new Array(1_048_576).fill(figure(0.1, 0.1)));
    expect(found).toMatchObject({ count: 1_048_576, digit: 0.1 });
    expect(compareSum(figure(104857.6, 0.1), found).verdict).toBe('match');
  });

  test('of parts that were rounded one by one are never a mismatch', () => {
    const exact = fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(exact, (values) => {
        const total = figure(Math.round(values.reduce((sum, value) => sum + value, 0)));
        expect(compareSum(total, partsOf(values.map((value) => figure(Math.round(value))))).verdict).not.toBe(
          'mismatch',
        );
      }),
    );
  });
});

test('shares add up to 100 %, are off by less than a step, and larger amounts never get less', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      amounts.filter((all) => all.some((amount) => amount > 0)),
      fc.integer({ min: 0, max: 4 }),
      (all, digits) => {
        const steps = 10 ** (digits + 2);
        const total = all.reduce((sum, amount) => sum + amount, 0);
        const whole = shares(all, digits).map((share) => Math.round(share * steps));
        expect(whole.reduce((sum, share) => sum + share, 0)).toBe(steps);
        whole.forEach((share, index) => {
          expect(Math.abs(share - (all[index]! / total) * steps)).toBeLessThan(1);
          whole.forEach((other, at) => {
            if (all[index]! > all[at]!) expect(share).toBeGreaterThanOrEqual(other);
          });
        });
      },
    ),
  );
});
