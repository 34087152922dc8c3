import { describe, expect, test } from '@jest/globals';
import { getNumfmtParseValueFilter } from '@univerjs/presets';
import { TextNumbers } from '../../src/engine/grid/textNumbers';
import { usualEntry } from '../../src/engine/grid/typing';
import type { Rect } from '../../src/sheet';
import { bookOf, opened, sheetOf } from './convert/support';

/** What the cell holds after somebody typed this. */
function typed(text: string): unknown {
  const found = getNumfmtParseValueFilter(usualEntry(text) ?? text);
  return found ? found.v : text;
}

describe('what is typed follows Excel, not NUM', () => {
  test.each([
    ['(5)', -5],
    ['（5）', -5],
    ['(1,234)', -1234],
    ['（１，２３４）', -1234],
    ['1,234', 1234],
    ['１２３', 123],
    ['１，２３４', 1234],
    ['17.2％', 0.172],
    ['￥1,234', 1234],
    ['-¥5', -5],
    ['2026/4/1', 46113],
    ['2026-04-01', 46113],
    ['２０２６／４／１', 46113],
    ['2026年4月1日', 46113],
    ['2026年4月', 46113],
    ['令和8年4月1日', 46113],
    ['令和８年４月１日', 46113],
    ['R8.4.1', 46113],
    ['1:30', 0.0625],
    ['１：３０', 0.0625],
  ])('%s is the number %d', (text, value) => {
    expect(typed(text)).toBe(value);
  });

  test.each(['1/2', '１／２', '4/1', '10/10', '3-9', '4月1日'])('%s is a day of this year', (text) => {
    const { v, z } = getNumfmtParseValueFilter(usualEntry(text) ?? text) as { v: number; z: string };
    expect(v).toBeGreaterThan(46022);
    expect(z).toMatch(/^m+.d+$/);
  });

  test.each([
    ...['4月', '5円', '▲5', '1億2,345万', '3割5分', '2,737 万枚', '三百三十万', '5窓口', '約22億円', '５窓口'],
    ...['令和8年4月1日（水）', '令和二年十月二十七日', '令和8年4月1日現在', '令和8年度', '令和元年4月30日'],
    ...['2026年13月1日', '13月1日', '1,23', '3～9', 'ＡＢＣ', '千円'],
  ])('%s stays text, as it was typed', (text) => {
    expect(usualEntry(text)).toBeUndefined();
    expect(typed(text)).toBe(text);
  });
});

describe('text that says a number to NUM', () => {
  const everything: Rect = { row: 0, column: 0, rows: 4, columns: 3 };
  const book = bookOf([
    sheetOf('S', [
      ['3割5分', '5窓口', '="5円"'],
      ['(5)', '4月', 35],
      ['1億2,345万', null, '備考'],
    ]),
  ]);

  test('is found; formulas, numbers and what NUM refuses are not', async () => {
    const { univer, book: grid, access } = await opened(book);
    const numbers = new TextNumbers(access, grid);
    expect(numbers.in(grid.activeSheet(), everything)).toEqual([
      { row: 0, column: 0, text: '3割5分', value: 0.35 },
      { row: 0, column: 1, text: '5窓口', value: 5 },
      { row: 2, column: 0, text: '1億2,345万', value: 123450000 },
    ]);
    univer.dispose();
  });

  test('becomes the number when somebody asks, and nothing else changes', async () => {
    const { univer, book: grid, access } = await opened(book);
    const numbers = new TextNumbers(access, grid);
    const sheet = grid.activeSheet();
    numbers.convert(sheet, numbers.in(sheet, everything));
    await grid.settled();
    expect(grid.values(sheet, everything)).toEqual([
      [0.35, 5, '5円'],
      ['(5)', '4月', 35],
      [123450000, null, '備考'],
      [null, null, null],
    ]);
    expect(numbers.in(sheet, everything)).toEqual([]);
    univer.dispose();
  });

  test('is not looked for in very large selections', async () => {
    const { univer, book: grid, access } = await opened(book);
    const sheet = grid.activeSheet();
    access.facade(sheet).setRowCount(30_000);
    expect(new TextNumbers(access, grid).in(sheet, { row: 0, column: 0, rows: 30_000, columns: 1 })).toEqual([]);
    univer.dispose();
  });
});
