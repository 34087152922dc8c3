import { expect, test } from '@jest/globals';
import { overAll, overBodies, overMonths } from '../../../src/cli/check/totals';
import type { BodyMonths, Sums, MonthTotals } from '../../../src/cli/check/totals';

const [APRIL, MAY, JUNE] = [46113, 46143, 46174];
const body = (...months: readonly (readonly [month: number, figures: Sums])[]): BodyMonths => new Map(months);

test('of a municipality: blank months and those left out are not in its sum; what is to come is not yet known', () => {
  const months = body([APRIL, { planned: 10, actual: 9 }], [JUNE, {}]);
  expect(overMonths(months)).toEqual({ sums: { planned: 10, actual: 9 }, lacking: { planned: 2 } });
  const late = body([APRIL, { planned: 1 }], [MAY, { planned: 2, actual: 2 }], [JUNE, { planned: 3 }]);
  expect(overMonths(late)).toEqual({ sums: { planned: 6, actual: 2 }, lacking: { actual: 1 } });
  expect(overMonths(body())).toEqual({ sums: {}, lacking: {} });
});

test('of a month: a municipality whose figure is blank, or that leaves the month out, is not in the sum', () => {
  const bodies = [
    body([APRIL, { planned: 10, staff: 3 }], [MAY, { planned: 20, staff: 3 }]),
    body([APRIL, { planned: 5 }], [JUNE, { planned: 5 }]),
    body([JUNE, { planned: 1 }]),
  ];
  expect(overBodies(bodies, [APRIL, MAY, JUNE])).toEqual([
    { sums: { planned: 15, staff: 3 }, lacking: { staff: 1 }, known: { planned: 2, staff: 1 } },
    { sums: { planned: 20, staff: 3 }, lacking: { planned: 1, staff: 1 }, known: { planned: 1, staff: 1 } },
    { sums: { planned: 6 }, lacking: {}, known: { planned: 2 } },
  ]);
  expect(overBodies([body()], [APRIL])).toEqual([{ sums: {}, lacking: {}, known: {} }]);
});

test('who has one kind of windows alone has none of the other', () => {
  const dedicated = body([APRIL, { planned: 1, dedicatedWindows: 2 }], [MAY, { planned: 1 }]);
  const shared = body([APRIL, { planned: 1, sharedWindows: 4 }], [MAY, { planned: 1, sharedWindows: 4 }]);
  const neither = body([APRIL, { planned: 1 }]);
  const windows = { dedicatedWindows: 2, sharedWindows: 4 };
  expect(overBodies([dedicated, shared], [APRIL, MAY])).toEqual([
    { sums: { planned: 2, ...windows }, lacking: {}, known: { planned: 2, dedicatedWindows: 1, sharedWindows: 1 } },
    { sums: { planned: 2, sharedWindows: 4 }, lacking: {}, known: { planned: 2, sharedWindows: 1 } },
  ]);
  const [{ lacking }] = overBodies([dedicated, shared, neither], [APRIL]) as [MonthTotals];
  expect(lacking).toEqual({ dedicatedWindows: 1, sharedWindows: 1 });
});

test('of the prefecture: what no month holds, and what a month before the last known one lacks', () => {
  const rows = [
    { bodies: 2, sums: { planned: 15, actual: 9 }, lacking: { actual: 1 } },
    { bodies: 2, sums: { planned: 20 }, lacking: { planned: 1 } },
    { bodies: 1, sums: { actual: 4 }, lacking: { planned: 1 } },
    { bodies: 1, sums: { planned: 1 }, lacking: {} },
  ];
  expect(overAll(rows)).toEqual({ sums: { planned: 36, actual: 13 }, lacking: { planned: 2, actual: 3 } });
});
