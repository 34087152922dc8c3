import { describe, expect, test } from '@jest/globals';
import { CellValueType, getNumfmtParseValueFilter } from '@univerjs/core';
import { normalizeWidth } from '../../src/domain/numerals';
import { TextNumbers } from '../../src/engine/grid/textNumbers';
import { asEntered } from '../../src/engine/grid/typing';
import type { Rect } from '../../src/sheet';
import { bookOf, sheetOf } from '../support/bookOf';
import { opened } from './convert/support';

/** What the cell holds after somebody typed this, and the number format that comes with it. */
function typed(text: string): { readonly value: unknown; readonly format?: string | undefined } {
  const { v, s, f } = asEntered({ v: text });
  if (f) return { value: f };
  const format = typeof s === 'object' ? s?.n?.pattern : undefined;
  // What stays text here is looked at by the grid next.
  const found = typeof v === 'string' ? getNumfmtParseValueFilter(v) : undefined;
  return found ? { value: found.v, format: found.z } : { value: v, format };
}

const ERA = '[$-411]ge.m.d';

describe('what is typed follows Excel, not NUM', () => {
  test.each([
    ['(5)', -5],
    ['（5）', -5],
    ['(1,234)', -1234],
    ['（１，２３４）', -1234],
    ['1,234', 1234, '#,##0'],
    ['１２３', 123],
    ['１，２３４', 1234, '#,##0'],
    ['-5', -5],
    ['－５', -5],
    ['+5', 5],
    ['.5', 0.5],
    ['0123', 123],
    ['5%', 0.05, '0%'],
    ['17.2％', 0.172, '0.00%'],
    ['1e3', 1000, '0.00E+00'],
    ['¥500', 500, '¥#,##0'],
    ['￥1,234', 1234, '¥#,##0'],
    ['-¥5', -5, '¥#,##0'],
    ['-￥1,500', -1500, '¥#,##0'],
    ['\\500', 500, '¥#,##0'],
    ['-\\1,500', -1500, '¥#,##0'],
    ['2026/4/1', 46113, 'yyyy/m/d'],
    ['2026-04-01', 46113, 'yyyy/m/d'],
    ['２０２６／４／１', 46113, 'yyyy/m/d'],
    ['26/4/1', 46113, 'yyyy/m/d'],
    ['29-4-1', 47209, 'yyyy/m/d'],
    ['30/4/1', 11049, 'yyyy/m/d'],
    ['2026年4月1日', 46113, 'yyyy/m/d'],
    ['2026年4月', 46113, 'yyyy"年"m"月"'],
    ['令和8年4月1日', 46113, ERA],
    ['令和８年４月１日', 46113, ERA],
    ['平成31年4月30日', 43585, ERA],
    ['令和元年5月1日', 43586, ERA],
    ['令和8年4月', 46113, '[$-411]ggge"年"m"月"'],
    ['R8.4.1', 46113, ERA],
    ['R8/4/1', 46113, ERA],
    ['r8-4-1', 46113, ERA],
    ['1:30', 0.0625, 'h:mm'],
    ['１：３０', 0.0625, 'h:mm'],
    ['23:59:59', 86399 / 86400, 'h:mm:ss'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['2026/12/31', 46387, 'yyyy/m/d'],
    ['2026/04/01', 46113, 'yyyy/m/d'],
    ['2026/4', 46113, 'yyyy/m'],
    ['2026/4/1 12:30', 46113 + 12.5 / 24, 'yyyy/m/d h:mm'],
    ['2026年4月1日 9:05', 46113 + 545 / 1440, 'yyyy/m/d h:mm'],
    ['+1,234', 1234, '#,##0'],
    ['＋５％', 0.05, '0%'],
    ['(¥500)', -500, '¥#,##0'],
    ['(5%)', -0.05, '0%'],
    ['1.5E3', 1500, '0.00E+00'],
    ['0 1/2', 0.5, '# ?/?'],
    ['-1 3/4', -1.75, '# ?/?'],
    ['１　１／２', 1.5, '# ?/?'],
    ['2 12/25', 2.48, '# ??/??'],
    ['24:00', 1, '[h]:mm:ss'],
    ['25:30', 1.0625, '[h]:mm:ss'],
    ['100:00:30', 100 / 24 + 30 / 86400, '[h]:mm:ss'],
    ['10時30分', 0.4375, 'h"時"mm"分"'],
    ['１０時３０分１５秒', 37815 / 86400, 'h:mm:ss'],
  ])('%s is the number %d', (...[text, value, format]: readonly (string | number)[]) => {
    const found = typed(String(text));
    expect(found.value).toBeCloseTo(Number(value), 12);
    if (format) expect(found.format).toBe(format);
  });

  test.each(['1/2', '１／２', '4/1', '10/10', '3-9', '4月1日', '４月１日'])('%s is a day of this year', (text) => {
    const { value, format } = typed(text);
    const [month, day] = normalizeWidth(text).match(/\d+/g)!.map(Number);
    const days = (Date.UTC(new Date().getFullYear(), month! - 1, day) - Date.UTC(1899, 11, 30)) / 864e5;
    expect(value).toBe(days);
    expect(format).toBe('m"月"d"日"');
  });

  test.each([
    ['＝１＋１', '=1+1'],
    ['＝ＳＵＭ（Ａ１：Ａ３）', '=SUM(A1:A3)'],
    ['＝ＭＹＮＡ．ＰＥＲＣＡＲＤＣＯＳＴ（１０，５，”百万円”，＂万枚＂）', '=MYNA.PERCARDCOST(10,5,"百万円","万枚")'],
    ['＝"（５）"＆Ａ１', '="（５）"&A1'],
  ])('%s is the formula %s', (text, formula) => {
    expect(typed(text)).toEqual({ value: formula });
  });

  test.each([
    ...['4月', '5円', '▲5', '△3.2', '12万', '1.2億', '1億2,345万', '3割5分', '2,737 万枚', '三百三十万', '5窓口'],
    ...[
      '約22億円',
      '５窓口',
      '令和8年4月1日（水）',
      '令和二年十月二十七日',
      '令和8年4月1日現在',
      '令和8年度',
      '令和8年',
    ],
    ...['令和元年4月30日', '平成元年1月7日', '2026年13月1日', '13月1日', '2月30日', '1,23', '3～9', 'ＡＢＣ', '千円'],
    ...['0 1/0', '1/2/3/4', '2026/13', '2026/2/29', '12,34', '1:60', '--5'],
    ...['8.4.1', '26.4.1', '2026年', '10時', '10時60分', '25:60', '100000:00', '-', '－', '①', '½'],
    ...[
      '210-0001',
      '２１０－０００１',
      '044-200-1111',
      '26/4-1',
      '26/13/1',
      '1-2-3-4',
      '5A',
      '\\',
      '\\\\5',
      '＝',
      '＝合計＝',
    ],
  ])('%s stays text, as it was typed', (text) => {
    expect(typed(text)).toEqual({ value: text });
  });

  test.each([
    ['2026年4月1日', 'yyyy"年"m"月"d"日"'],
    ['１０時３０分１５秒', 'h"時"mm"分"ss"秒"'],
    ['2026/4/1', 'yyyy/m/d'],
  ])('%s has the long format where the column becomes wider for it', (text, pattern) => {
    expect(asEntered({ v: text }, undefined, true).s).toMatchObject({ n: { pattern } });
  });

  test.each([
    ...['2026.4.1', '２０２６．４．１', '2026.12.31'],
    // Whether the month or the day comes first, nobody knows.
    ...['4/1/2026', '12/31/2026', '31/12/2026', '4-1-2026', '４／１／２０２６', '4/1/2026 12:30'],
  ])('%s stays text, though the grid reads a date', (text) => {
    expect(asEntered({ v: text })).toEqual({ v: text, t: CellValueType.FORCE_STRING });
  });

  test('a cell that shows dates keeps its own way of showing them', () => {
    expect(asEntered({ v: '令和8年4月1日' }, 'yyyy/mm/dd')).toEqual({ v: 46113, t: CellValueType.NUMBER });
    expect(asEntered({ v: '令和8年4月1日' }, '#,##0').s).toEqual({ n: { pattern: ERA } });
  });

  test('text behind an apostrophe stays as it is', () => {
    const cell = { v: '（5）', t: CellValueType.FORCE_STRING };
    expect(asEntered(cell)).toBe(cell);
  });

  test('digits that a number would lose stay for the grid to keep', () => {
    expect(asEntered({ v: '１２３４５６７８９０１２３４５６７８' })).toEqual({ v: '123456789012345678' });
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
