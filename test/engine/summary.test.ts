import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { figureText } from '../../src/engine/grid/summary';
import type { Summary } from '../../src/engine/grid/summary';
import { headlessGrid } from './support/headlessGrid';
import type { HeadlessGrid } from './support/headlessGrid';

const SHEET = 'sheet1';
let grid: HeadlessGrid;
beforeEach(() => {
  grid = headlessGrid();
});
afterEach(() => grid.univer.dispose());

/** The figures of a column with these values. */
async function summaryOf(values: readonly (number | string | boolean | null)[], formula?: string): Promise<unknown> {
  const cells = values.map((value) => [value]);
  grid.book.write(SHEET, { row: 0, column: 0, rows: cells.length, columns: 1 }, cells);
  if (formula) grid.book.write(SHEET, { row: cells.length, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
  await grid.book.settled();
  grid.book.select(SHEET, { row: 0, column: 0, rows: cells.length + 1, columns: 1 });
  return textsOf(grid.shown.summary());
}

function textsOf(summary: Summary | undefined): unknown {
  return summary && [summary.average?.text, summary.count, summary.sum?.text];
}

describe('the selected cells', () => {
  test('numbers are added up, and everything is counted', async () => {
    expect(await summaryOf([1, 2, '三', null, 3.5])).toEqual(['2.1666666667', 4, '6.5']);
  });

  test('TRUE is not 1, and a text of digits is no number', async () => {
    expect(await summaryOf([true, '5', 2])).toEqual(['2', 3, '2']);
  });

  test('one filled cell has no sum, and neither have texts alone', async () => {
    expect(await summaryOf([5, null])).toBeUndefined();
    expect(await summaryOf(['甲', '乙'])).toEqual([undefined, 2, undefined]);
  });

  test('with an error there is no sum, as with SUM', async () => {
    expect(await summaryOf([1, 2], '=1/0')).toEqual([undefined, 3, undefined]);
  });

  test('what is hidden does not count', async () => {
    await summaryOf([1, 2, 4]);
    grid.access.facade(SHEET).hideRows(1, 1);
    grid.book.select(SHEET, { row: 0, column: 0, rows: 3, columns: 1 });
    expect(textsOf(grid.shown.summary())).toEqual(['2.5', 2, '5']);
  });

  test('whole columns count as far as they are filled, and a cell selected twice counts once', async () => {
    await summaryOf([1, 2, 4]);
    grid.access.facade(SHEET).getRange('A:A').activate();
    expect(textsOf(grid.shown.summary())).toEqual(['2.3333333333', 3, '7']);
  });

  test('the format is that of the active cell', async () => {
    await summaryOf([1000, 2000]);
    grid.book.writeFormat(SHEET, { row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: '#,##0"円"' });
    expect(textsOf(grid.shown.summary())).toEqual(['1,500円', 2, '3,000円']);
  });
});

test.each([
  [1_234_567_890, 'General', '1,234,567,890'],
  [123_456_789_012_345, 'General', '123,456,789,012,345'],
  [-98_765_432_100, 'General', '-98,765,432,100'],
  [1e18, 'General', '1,000,000,000,000,000,000'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.3333333333'],
  [1_234_567.891, 'General', '1,234,567.891'],
  [123_456_789_012.5, 'General', '123,456,789,013'],
  [0.00001234, 'General', '1.234E-05'],
  [1e22, 'General', '1E+22'],
  [5, '@', '5'],
  [46113, 'yyyy/m/d', '2026/4/1'],
  [46113, '[$-411]ge.m.d', 'R8.4.1'],
  [46113 * 100, 'yyyy/m/d', '4,611,300'],
  [-1500, '#,##0;"▲ "#,##0', '▲ 1,500'],
  [0.125, '0%', '13%'],
])('%d in the format %s is %s', (value, pattern, text) => {
  expect(figureText(value, pattern)).toBe(text);
});
