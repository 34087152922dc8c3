import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, daysInMonth, civilOf, readDate as day } from '../../../src/domain/calendar';
import {
  followUp,
  monthsToClear,
  noticeState,
  openDays,
  planSpread,
  planTarget,
  requiredRate,
  runningBacklog,
  staffFor,
  terminalsFor,
  windowsFor,
} from '../../../src/domain/deliveryPlan';
import { plus } from '../../../src/domain/deliveryPlan/figures/decimals';
import { product } from '../../../src/domain/exact';
import { isLess, isNearest, minus, over, times, written } from '../../support/exactRationals';
import { notNegative, typed } from '../support/decimals';

const cards = fc.integer({ min: 0, max: 100_000 });
const tenths = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 10);

test('a sum of decimals is that of their digits, in any order, and what is added can be taken away again', () => {
  const digits = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.array(digits, { maxLength: 12 }), fc.constantFrom(1, 10, 1000), digits, (all, factor, more) => {
      const terms = all.map((value) => value / factor);
      const sum = plus(...terms);
      expect(sum).toBe(all.reduce((total, value) => total + value, 0) / factor);
      expect(plus(...terms.reverse())).toBe(sum);
      expect(plus(plus(sum, more / factor), -more / factor)).toBe(sum);
    }),
  );
});

test('cards are conserved: the opening and what came is what went and what is left', () => {
  const month = fc.record({ came: tenths, share: fc.integer({ min: 0, max: 10 }) });
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 12 }), tenths, (months, opening) => {
      let left = opening;
      const went = months.map(({ came, share }) => {
        const there = plus(left, came);
        const out = Math.floor((there * share) / 10);
        left = plus(there, -out);
        return out;
      });
      const came = months.map((one) => one.came);
      const backlogs = runningBacklog(came, went, opening);
      expect(backlogs.at(-1)).toBe(plus(opening, ...came, ...went.map((out) => -out)));
    }),
  );
});

test('a backlog runs over as many rows as a column of a sheet may have', () => {
  const many = new Array<number>(1_048_576).fill(0.1);
  expect(runningBacklog(many, many, 0.3).at(-1)).toBe(0.3);
});

test('at the required rate the backlog is gone in time, and at one card less it is not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      cards,
      fc.integer({ min: 1, max: 24 }),
      (backlog, coming, months) => {
        const rate = requiredRate(backlog, coming, months);
        expect(monthsToClear(backlog, coming, rate)).toBeLessThanOrEqual(months);
        if (rate - 1 > coming) expect(monthsToClear(backlog, coming, rate - 1)).toBeGreaterThan(months);
        expect(requiredRate(backlog, coming, months + 1)).toBeLessThanOrEqual(rate);
        expect(requiredRate(backlog + 1, coming, months)).toBeGreaterThanOrEqual(rate);
      },
    ),
  );
});

test('month by month is as steadily, and a higher capacity never takes longer', () => {
  fc.assert(
    fc.property(tenths, tenths, fc.integer({ min: 1, max: 9999 }), (backlog, coming, more) => {
      const capacity = plus(coming, more / 10);
      const months = monthsToClear(backlog, coming, capacity);
      fc.pre(months <= 500);
      const lists = [coming, capacity].map((amount) => new Array<number>(months).fill(amount));
      expect(monthsToClear(backlog, lists[0]!, lists[1]!)).toBe(months);
      expect(monthsToClear(backlog, coming, plus(capacity, 1))).toBeLessThanOrEqual(months);
    }),
  );
});

test('a spread adds up to its total; twice the total gives nobody less; the months of a weight get as much, but for one card', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e7 }),
      weights.filter((all) => all.some((weight) => weight > 0)),
      (total, all) => {
        const spread = planSpread(total, all);
        expect(spread.reduce((sum, count) => sum + count, 0)).toBe(total);
        planSpread(total * 2, all).forEach((count, month) => expect(count).toBeGreaterThanOrEqual(spread[month]!));
        all.forEach((weight, month) => {
          const [least, most] = [Math.min, Math.max].map((of) =>
            of(...spread.filter((_, other) => all[other] === weight)),
          );
          expect(most! - least!).toBeLessThanOrEqual(1);
          if (weight === 0) expect(spread[month]).toBe(0);
        });
      },
    ),
  );
});

test('a target and what is delivered reach the share, and a higher share never asks for less', () => {
  fc.assert(
    fc.property(cards, cards, fc.integer({ min: 0, max: 99 }), (population, delivered, percent) => {
      const target = planTarget(population, delivered, percent / 100);
      expect((target + delivered) * 100).toBeGreaterThanOrEqual(population * percent);
      if (target > 0) expect((target - 1 + delivered) * 100).toBeLessThan(population * percent);
      expect(planTarget(population, delivered, (percent + 1) / 100)).toBeGreaterThanOrEqual(target);
    }),
  );
});

test('staff and terminals are never fewer than windows, more days never need more windows', () => {
  const count = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      count,
      count,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 9999 }),
      (windows, rate, days, away) => {
        const staff = staffFor(windows, 1, away / 10_000);
        expect(staff * (10_000 - away)).toBeGreaterThanOrEqual(windows * 10_000);
        expect((staff - 1) * (10_000 - away)).toBeLessThan(windows * 10_000);
        const presetting = { cards: windows * 100, perTerminalPerDay: rate, days };
        expect(terminalsFor(windows, presetting)).toBe(windows + windowsFor(windows * 100, rate, days));
        expect(windowsFor(windows, rate, days + 1)).toBeLessThanOrEqual(windowsFor(windows, rate, days));
        expect(windowsFor(windows, rate + 1, days)).toBeLessThanOrEqual(windowsFor(windows, rate, days));
        expect(windowsFor(windows * 10, rate * 10, days)).toBe(windowsFor(windows, rate, days));
      },
    ),
  );
});

test('open and closed days are the month, holidays or not', () => {
  const none = { from: 1900, to: 9999, has: () => false };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.nat({ max: 30 }), (months, holiday) => {
      const month = addMonths(day('2015-01-01'), months);
      const { year, month: number } = civilOf(month);
      const open = openDays(month, none);
      const closed = daysInMonth(year, number) - open;
      expect(openDays(month, none, closed)).toBe(open + closed);
      expect(() => openDays(month, none, closed + 1)).toThrow('moreDaysThanClosed');
      const off = openDays(month, { ...none, has: (date) => date === month + holiday });
      expect(off).toBe(openDays(month, none, 0, [month + holiday]));
    }),
  );
});

test('plan and actual in other units are as far apart; a wider tolerance never finds more', () => {
  fc.assert(
    fc.property(cards, cards, fc.integer({ min: 0, max: 50 }), (plan, actual, percent) => {
      const { difference, progress } = followUp(plan, actual, percent / 100);
      expect(followUp(plan * 1000, actual * 1000, percent / 100)).toMatchObject({
        difference: difference * 1000,
        progress,
      });
      if (progress === 'onTrack') expect(followUp(plan, actual, (percent + 1) / 100).progress).toBe('onTrack');
      else expect(progress).toBe(difference > 0 ? 'ahead' : 'behind');
    }),
  );
});

test('plan and actual are compared as exact fractions are, at the very edge of what is allowed too', () => {
  const atTheEdge = fc
    .tuple(
      typed.map(Math.abs),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(-1, 1),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([plan, permille, sign, off]) => {
      const edge = plus(plan, product(plan, (sign * permille) / 1000));
      return [plan, Math.max(0, plus(edge, off * 1e-9)), permille / 1000] as const;
    });
  const any = fc.tuple(notNegative, notNegative, fc.oneof(fc.constant(0.1), notNegative));
  fc.assert(
    fc.property(fc.oneof(atTheEdge, any), ([plan, actual, tolerance]) => {
      const found = followUp(plan, actual, tolerance);
      const off = minus(written(actual), written(plan));
      const allowed = times(written(plan), written(tolerance));
      expect(isNearest(found.difference, off)).toBe(true);
      if (plan === 0) expect(found.rate).toBeUndefined();
      else expect(isNearest(found.rate!, over(written(actual), written(plan)))).toBe(true);
      const behind = isLess(off, minus(written(0), allowed));
      expect(found.progress).toBe(isLess(allowed, off) ? 'ahead' : behind ? 'behind' : 'onTrack');
    }),
    { numRuns: 5000 },
  );
});

test('a notice sent later is never sooner', () => {
  const order = ['withinOneWeek', 'withinTwoWeeks', 'late'];
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 50_000 }), fc.nat({ max: 40 }), (arrived, after) => {
      const [state, later] = [after, after + 1].map((days) => noticeState(arrived, arrived + days));
      expect(order.indexOf(later!)).toBeGreaterThanOrEqual(order.indexOf(state!));
    }),
  );
});
