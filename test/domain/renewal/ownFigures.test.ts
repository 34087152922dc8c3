import { beforeAll, expect, test } from '@jest/globals';
import { readDate } from '../../../src/domain/calendar';
import { readOwnFigures } from '../../../src/domain/renewal/forecast';
import type { OwnRow, Statistics } from '../../../src/domain/renewal/forecast';
import { loadDeliveries } from '../../../src/reference/deliveries';

let statistics: Statistics;
beforeAll(async () => {
  ({ statistics } = await loadDeliveries());
});

const read = (...rows: readonly [OwnRow['month'], OwnRow['issued']][]) =>
  readOwnFigures(
    rows.map(([month, issued]) => ({ month, issued })),
    statistics,
  );

test('months in any order and any usual form are sorted; blank figures are no figures', () => {
  const { figures, faults } = read(
    ['2021-06', '3万枚'],
    ['令和3年4月', 25_089],
    [readDate('2021-05-14'), '28,789'],
    ['2021-07', ''],
    ['', null],
    ['2021-08', 0],
  );
  expect(faults).toEqual([]);
  expect(figures).toEqual([
    { month: readDate('2021-04-01'), issued: 25_089 },
    { month: readDate('2021-05-01'), issued: 28_789 },
    { month: readDate('2021-06-01'), issued: 30_000 },
    { month: readDate('2021-08-01'), issued: 0 },
  ]);
});

test('what is no month, no count, or there twice is named with its row, and not used', () => {
  const { figures, faults } = read(
    ['4月ごろ', 5],
    ['2021-04', 'たくさん'],
    ['2021-05', -3],
    ['2021-06', 7],
    ['R3.6', 8],
    ['2015-12', 9],
    [null, 10],
    ['2021-09', true],
  );
  expect(figures).toEqual([{ month: readDate('2021-06-01'), issued: 7 }]);
  expect(faults).toEqual([
    { row: 0, kind: 'noMonth', text: '4月ごろ' },
    { row: 1, kind: 'noCount', text: 'たくさん' },
    { row: 2, kind: 'noCount', text: '-3' },
    { row: 4, kind: 'twice', month: readDate('2021-06-01'), first: 3 },
    { row: 5, kind: 'beforeFirst', month: readDate('2015-12-01'), from: readDate('2016-01-01') },
    { row: 6, kind: 'noMonth', text: '' },
    { row: 7, kind: 'noCount', text: 'true' },
  ]);
});

test('behind the last month on record a gap is told, and what comes after it is not used', () => {
  const { figures, faults } = read(['2026-04', 1], ['2026-06', 3], ['2026-07', 4]);
  expect(figures).toEqual([{ month: readDate('2026-04-01'), issued: 1 }]);
  expect(faults).toEqual([
    { row: 1, kind: 'gap', month: readDate('2026-06-01'), missing: readDate('2026-05-01') },
    { row: 2, kind: 'gap', month: readDate('2026-07-01'), missing: readDate('2026-05-01') },
  ]);
});
