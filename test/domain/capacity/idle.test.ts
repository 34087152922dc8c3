import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idleCapacity, idleCost, idleTotal, utilization } from '../../../src/domain/capacity';
import { complaintOf } from '../support/complaintOf';

const CAPACITY = 480;
// 総括調査票（令和8年度）表2: 発行枚数と差引（万枚）
const TABLE_2: readonly [year: string, issued: readonly number[], idle: readonly number[], total: number][] = [
  [
    '令和4年度',
    [92, 61, 69, 128, 229, 419, 475, 328, 412, 449, 410, 487],
    [388, 419, 411, 352, 251, 61, 5, 152, 68, 31, 70, -7],
    2201,
  ],
  [
    '令和7年度',
    [145, 128, 136, 147, 171, 153, 180, 200, 188, 142, 117, 123],
    [335, 352, 344, 333, 309, 327, 300, 280, 292, 338, 363, 357],
    3930,
  ],
];

test.each(TABLE_2)('table 2, %s', (_, issued, idle, total) => {
  expect(issued.map((cards) => idleCapacity(CAPACITY, cards))).toEqual(idle);
  expect(idleTotal(issued.map((cards) => ({ capacity: CAPACITY, issued: cards })))).toBe(total);
});

test.each([
  [480, 487, 487 / 480],
  [480, 480, 1],
  [480, 0, 0],
  [100, 25, 0.25],
])('of %d, %d issued: a utilization of %d', (capacity, issued, rate) => {
  expect(utilization(capacity, issued)).toBe(rate);
});

test.each([
  ['all idle', [[100, 0]], 300, 300],
  ['none idle', [[100, 100]], 300, 0],
  ['above capacity gives nothing back', [[100, 130], [100, 50]], 300, 75], // prettier-ignore
  ['months count by their capacity', [[300, 150], [100, 100]], 400, 150], // prettier-ignore
  ['a month without capacity', [[100, 40], [0, 5]], 10, 6], // prettier-ignore
])('the cost of idle capacity: %s', (_, months, fixed, cost) => {
  expect(
    idleCost(
      months.map(([capacity = 0, issued = 0]) => ({ capacity, issued })),
      fixed,
    ),
  ).toBe(cost);
});

test('without capacity there is no share of it', () => {
  const fault = ['divisionByZero', { divisor: 'capacity' }];
  expect(complaintOf(() => utilization(0, 5))).toEqual(fault);
  expect(complaintOf(() => idleCost([{ capacity: 0, issued: 5 }], 100))).toEqual(fault);
  expect(complaintOf(() => idleCost([], 100))).toEqual(fault);
});

describe('rules', () => {
  const month = fc.record({ capacity: fc.integer({ min: 1, max: 1e7 }), issued: fc.integer({ min: 0, max: 1e7 }) });
  const months = fc.array(month, { minLength: 1, maxLength: 24 });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  test('idle and used capacity are the whole', () => {
    fc.assert(
      fc.property(months, (all) => {
        for (const { capacity, issued } of all) {
          expect(idleCapacity(capacity, issued) + issued).toBe(capacity);
          expect(idleCapacity(capacity, issued) / capacity + utilization(capacity, issued)).toBeCloseTo(1, 9);
        }
        expect(idleTotal(all) + sum(all.map(({ issued }) => issued))).toBe(sum(all.map(({ capacity }) => capacity)));
      }),
    );
  });

  test('what is idle costs from nothing to all, as much again for twice the cost, and never more for more cards', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 1e9 }), fc.nat({ max: 23 }), (all, fixed, position) => {
        const cost = idleCost(all, fixed);
        expect(cost).toBeGreaterThanOrEqual(0);
        expect(cost).toBeLessThanOrEqual(fixed);
        expect(idleCost(all, fixed * 2)).toBeCloseTo(cost * 2, 6);
        expect(idleCost([...all].reverse(), fixed)).toBe(cost);
        const busier = all.map((one, at) => (at === position ? { ...one, issued: one.issued + 1000 } : one));
        expect(idleCost(busier, fixed)).toBeLessThanOrEqual(cost);
      }),
    );
  });
});
