import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDate } from '../../../src/domain/calendar';
import type { Day } from '../../../src/domain/calendar';
import {
  clearedIn,
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
import { ceilQuotient } from '../../../src/domain/deliveryPlan/figures/decimals';
import { nationalHolidays } from '../../../src/reference';
import { faultKindOf } from '../support/faultKindOf';

const day = (iso: string): Day => readDate(iso);
const open = (month: string, extra?: number, closed?: readonly string[]) =>
  openDays(day(month), nationalHolidays, extra, closed?.map(day));

describe('open days', () => {
  test.each([
    ['2026-04', 21],
    ['2026-05', 18],
    ['2026-09', 19],
    ['2026-12', 20],
    ['2027-01', 19],
    ['2019-05', 19],
    ['2020-07', 21],
    ['2020-08', 20],
    ['2021-08', 21],
  ])('%s has %d', (month, days) => {
    expect(open(`${month}-15`)).toBe(days);
  });

  test('weekend days are added, closed days taken off once and only where the office would be open', () => {
    expect(open('2026-04-01', 4)).toBe(25);
    expect(open('2026-04-01', 4, ['2026-04-01', '2026-04-01', '2026-04-02'])).toBe(23);
    // A Saturday, a holiday, and a day of another month.
    expect(open('2026-04-01', 0, ['2026-04-04', '2026-04-29', '2026-05-01'])).toBe(21);
    expect(open('2026-12-01', 0, ['2026-12-30'])).toBe(20);
  });

  test('years without holidays on record and more extra days than there are closed ones fail', () => {
    expect(faultKindOf(() => open('2014-12-01'))).toBe('noHolidaysOnRecord');
    expect(faultKindOf(() => open('2036-01-01'))).toBe('noHolidaysOnRecord');
    expect(open('2026-04-01', 9)).toBe(30);
    expect(faultKindOf(() => open('2026-04-01', 10))).toBe('moreDaysThanClosed');
  });
});

describe('windows, terminals, staff', () => {
  test.each([
    [0.3, 0.1, 1, 3],
    [0.7, 0.1, 1, 7],
    [1.1, 0.1, 1, 11],
    [3, 1.1, 3, 1],
    [3.3, 1.1, 3, 1],
    [3.31, 1.1, 3, 2],
    [8000, 20, 20, 20],
    [8001, 20, 20, 21],
    [1, 1e-7, 1, 1e7],
    [0, 0, 0, 0],
  ])('%d cards at %d a window and day in %d days take %d', (cards, rate, days, windows) => {
    expect(windowsFor(cards, rate, days)).toBe(windows);
  });

  test('are the least that suffice', () => {
    const tenths = fc.integer({ min: 1, max: 10000 }).map((value) => value / 10);
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 1, max: 31 }), (cards, rate, days) => {
        const windows = windowsFor(cards, rate, days);
        // In hundredths everything is whole.
        const need = Math.round(cards * 100);
        const each = Math.round(rate * 10) * days * 10;
        expect(windows * each).toBeGreaterThanOrEqual(need);
        expect((windows - 1) * each).toBeLessThan(need);
      }),
    );
  });

  test('what divides by nothing fails', () => {
    expect(faultKindOf(() => windowsFor(1, 0, 20))).toBe('divisionByZero');
    expect(faultKindOf(() => windowsFor(1, 20, 0))).toBe('divisionByZero');
    expect(faultKindOf(() => terminalsFor(1, { cards: 1, perTerminalPerDay: 0, days: 1 }))).toBe('divisionByZero');
    expect(faultKindOf(() => staffFor(1, 1, 1))).toBe('divisionByZero');
  });

  test('terminals and staff', () => {
    expect(terminalsFor(5)).toBe(5);
    expect(terminalsFor(5, { cards: 0, perTerminalPerDay: 0, days: 0 })).toBe(5);
    expect(terminalsFor(5, { cards: 4001, perTerminalPerDay: 100, days: 20 })).toBe(8);
    expect(staffFor(5)).toBe(5);
    expect(staffFor(5, 1.2)).toBe(6);
    expect(staffFor(9, 1, 0.1)).toBe(10);
    expect(staffFor(7, 1, 0.3)).toBe(10);
    expect(staffFor(10, 1, 0.05)).toBe(11);
  });

  test('exact quotients of decimals', () => {
    expect(ceilQuotient(0.1, 3, 0.3, 1)).toBe(1);
    expect(ceilQuotient(0.1 + 0.2, 1, 0.3, 1)).toBe(1);
    expect(ceilQuotient(1e15, 1, 1, 1)).toBe(1e15);
  });
});

describe('target and spread', () => {
  test.each([
    [100000, 60000, 1, 40000],
    [100000, 60000, 0.8, 20000],
    [100001, 0, 0.1, 10001],
    [1000, 0, 0.7, 700],
    [1000, 2000, 1, 0],
  ])('of %d people with %d cards, at a share of %d: %d', (population, delivered, share, target) => {
    expect(planTarget(population, delivered, share)).toBe(target);
  });

  test.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [100, [1, 2, 3], [17, 33, 50]],
    [7, [0.1, 0.2, 0.7], [1, 1, 5]],
    [5, [0, 1, 0], [0, 5, 0]],
    [0, [1, 1], [0, 0]],
    [2, [1, 1, 1, 1], [1, 1, 0, 0]],
  ])('%d over %j is %j', (total, weights, cards) => {
    expect(planSpread(total, weights)).toEqual(cards);
  });

  test('adds up exactly, keeps to its quotas and does not depend on the scale of the weights', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 36 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000_000 }), weights, (total, whole) => {
        const sum = whole.reduce((added, weight) => added + weight, 0);
        fc.pre(sum > 0);
        const cards = planSpread(total, whole);
        expect(cards.reduce((added, count) => added + count, 0)).toBe(total);
        cards.forEach((count, index) => expect(Math.abs(count - (total * whole[index]!) / sum)).toBeLessThan(1));
        expect(
          planSpread(
            total,
            whole.map((weight) => weight / 100),
          ),
        ).toEqual(cards);
      }),
    );
    expect(faultKindOf(() => planSpread(1, [0, 0]))).toBe('divisionByZero');
  });
});

describe('backlog', () => {
  const applied = [48500, 78141, 51389, 20193, 8285];
  const delivered = [21291, 22525, 25089, 28789, 36950];

  test("Kawasaki's five months", () => {
    expect(runningBacklog(applied, delivered)).toEqual([27209, 82825, 109125, 100529, 71864]);
    expect(runningBacklog(applied, delivered, 1000).at(-1)).toBe(72864);
  });

  test('is not known from the first unknown month on', () => {
    expect(runningBacklog([1, null, 3], [0, 0, 0])).toEqual([1, null, null]);
    expect(runningBacklog([1, 2, 3], [0, null, 0])).toEqual([1, null, null]);
  });

  test('of the three months to the deadline of September 2021', () => {
    const rate = requiredRate(71864, 0, 3);
    expect(rate).toBe(23955);
    expect(clearedIn(day('2021-07-15'), monthsToClear(71864, 0, rate))).toBe(day('2021-09-01'));
    expect(monthsToClear(71864, 8285, 36950)).toBe(3);
  });

  test.each([
    [100, 10, 60, 2],
    [100, 10, 59, 3],
    [0, 10, 10, 1],
    [0.3, 0, 0.1, 3],
    [10, [5, 5, 0], [5, 6, 9], 3],
    [10, 5, [5, 15, 1], 2],
    [10, [0, 0, null], 5, 2],
  ])('of %d, with %j applied and %j delivered, is gone in month %d', (backlog, coming, capacity, month) => {
    expect(monthsToClear(backlog, coming, capacity)).toBe(month);
  });

  test.each([
    [10, 5, 5, 'neverCleared'],
    [0, 6, 5, 'neverCleared'],
    [10, [1, 1], 5, 'notClearedWithin'],
    [10, [0, null, 0], 5, 'notClearedBeforeBlank'],
  ])('of %d, with %j applied and %j delivered, fails as %s', (backlog, coming, capacity, kind) => {
    expect(faultKindOf(() => monthsToClear(backlog, coming, capacity))).toBe(kind);
  });

  test('the required rate is the least whole one that leaves nothing', () => {
    const list = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100000 }), list, (backlog, coming) => {
        const left = (rate: number) => coming.reduce((rest, count) => Math.max(0, rest + count - rate), backlog);
        const rate = requiredRate(backlog, coming, coming.length);
        expect(left(rate)).toBe(0);
        if (rate > 0) expect(left(rate - 1)).toBeGreaterThan(0);
      }),
    );
  });

  test('late applications count by themselves; missing months fail', () => {
    expect(requiredRate(0, [0, 100], 2)).toBe(100);
    expect(requiredRate(100, 10, 4)).toBe(35);
    expect(requiredRate(100, [0, 0, 50], 2)).toBe(50);
    expect(faultKindOf(() => requiredRate(1, [1, 2], 3))).toBe('fewerMonths');
    expect(faultKindOf(() => requiredRate(1, [1, null, 2], 3))).toBe('fewerMonths');
  });
});

test.each([
  ['2026-04-01', '2026-04-01', undefined, 'withinOneWeek'],
  ['2026-04-01', '2026-04-08', undefined, 'withinOneWeek'],
  ['2026-04-01', '2026-04-09', undefined, 'withinTwoWeeks'],
  ['2026-04-01', '2026-04-15', undefined, 'withinTwoWeeks'],
  ['2026-04-01', '2026-04-16', undefined, 'late'],
  ['2026-04-01', undefined, undefined, 'unsent'],
  ['2026-04-01', undefined, '2026-04-15', 'unsent'],
  ['2026-04-01', undefined, '2026-04-16', 'late'],
  ['2026-04-01', '2026-04-08', '2026-04-08', 'withinOneWeek'],
  ['2026-04-01', '2026-04-08', '2026-04-07', 'unsent'],
])('a card of %s, notice of %s, as of %s: %s', (arrived, sent, asOf, state) => {
  expect(noticeState(day(arrived), sent ? day(sent) : undefined, asOf ? day(asOf) : undefined)).toBe(state);
});

test('a notice before the card, or a card after the day of judgement, fails', () => {
  expect(faultKindOf(() => noticeState(day('2026-04-02'), day('2026-04-01')))).toBe('sentBeforeArrival');
  expect(faultKindOf(() => noticeState(day('2026-04-02'), undefined, day('2026-04-01')))).toBe('arrivalAfterAsOf');
});

test.each([
  [1000, 900, undefined, -100, 0.9, 'onTrack'],
  [1000, 899, undefined, -101, 0.899, 'behind'],
  [1000, 1100, undefined, 100, 1.1, 'onTrack'],
  [1000, 1101, undefined, 101, 1.101, 'ahead'],
  [1000, 999, 0, -1, 0.999, 'behind'],
  [3, 3.3, 0.1, 0.3, 1.1, 'onTrack'],
  [0, 0, undefined, 0, undefined, 'onTrack'],
  [0, 1, undefined, 1, undefined, 'ahead'],
] as const)('plan %d, actual %d, tolerance %p', (plan, actual, tolerance, difference, rate, progress) => {
  const found = followUp(plan, actual, tolerance);
  expect([found.difference, found.progress]).toEqual([difference, progress]);
  if (rate === undefined) expect(found.rate).toBeUndefined();
  else expect(found.rate).toBeCloseTo(rate, 12);
});
