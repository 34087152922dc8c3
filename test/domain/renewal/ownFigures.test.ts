import { beforeAll, expect, test } from '@jest/globals';
import { monthsBetween, readDate } from '../../../src/domain/calendar';
import { comingPeriod, isWithoutFigures, readOwnFigures } from '../../../src/domain/renewal/forecast';
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

test('blank figures are named, and a count is a whole number of cards', () => {
  const { figures, faults, blanks } = read(
    ['2021-04', ' '],
    ['2021-05', null],
    ['2021-06', 12.5],
    ['2021-07', '5千円'],
    ['2021-08', '3割'],
    ['2021-09', '7件/日'],
    ['2021-10', '40件'],
  );
  expect(blanks).toEqual([0, 1]);
  expect(faults.map(({ row, kind }) => [row, kind])).toEqual([2, 3, 4, 5].map((row) => [row, 'noCount']));
  expect(figures).toEqual([{ month: readDate('2021-10-01'), issued: 40 }]);
});

test('figures without a unit of their own have that of their heading', () => {
  const rows = [12.3, '1.1', '500枚', '2千枚'].map((issued, at) => ({ month: `2021-0${at + 1}`, issued }));
  const { figures, faults } = readOwnFigures(rows, statistics, 1000);
  expect(faults).toEqual([]);
  expect(figures.map(({ issued }) => issued)).toEqual([12_300, 1100, 500, 2000]);
});

test('six digits are a year and its month, as systems export them', () => {
  const { figures, faults } = read([202104, 1], ['２０２１０５', 2], [202113, 3], ['202200', 4]);
  expect(figures.map(({ month }) => month)).toEqual([readDate('2021-04-01'), readDate('2021-05-01')]);
  expect(faults.map(({ row }) => row)).toEqual([2, 3]);
});

test('titles and headings have neither a month nor a figure; what is empty is none', () => {
  const without = ([month, issued]: readonly [OwnRow['month'], OwnRow['issued']]) =>
    isWithoutFigures({ month, issued });
  expect(
    [
      ['年月', '枚数'],
      ['発行の状況', null],
      [null, '単位：枚'],
    ].map((row) => without(row as never)),
  ).toEqual([true, true, true]);
  expect(
    [
      ['2021-04', '枚数'],
      ['年月', 5],
      [null, ' '],
    ].map((row) => without(row as never)),
  ).toEqual([false, false, false]);
});

test('a figure behind the last month lets what is to come reach further, and one of before does not', () => {
  const { issues } = statistics;
  const months = (...own: string[]) =>
    monthsBetween(issues.at(-1)!.month, comingPeriod(issues, own.map((month) => ({ month: readDate(month), issued: 1 }))).to); // prettier-ignore
  expect([months(), months('2021-04'), months('2021-04', '2026-04', '2026-05')]).toEqual([48, 48, 50]);
});
