import { afterEach, expect, test } from '@jest/globals';
import { IAutoFillService } from '@univerjs/sheets';
import type { ICellData } from '@univerjs/core';
import { fillAsInExcel } from '../../../src/engine/patches/fills';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';

let grid: HeadlessGrid | undefined;
afterEach(() => {
  grid?.univer.dispose();
  grid = undefined;
});

type Content = string | number | ICellData;

/** A cell of that format. */
const shown = (v: number, pattern: string): ICellData => ({ v, t: 2, s: { n: { pattern } } });
const FROM = 10;

/** What the grid's own handle makes of a column, down or up. */
async function filled(contents: readonly Content[], count: number): Promise<unknown[]> {
  const cell = (content: Content): ICellData =>
    typeof content === 'object' ? content : { v: content, t: typeof content === 'number' ? 2 : 1 };
  const cellData = Object.fromEntries(contents.map((content, index) => [FROM + index, { 0: cell(content) }]));
  grid = headlessGrid({ sheets: { sheet1: { id: 'sheet1', name: 'S', rowCount: 60, columnCount: 5, cellData } } });
  const size = Math.abs(count);
  const source = { startRow: FROM, endRow: FROM + contents.length - 1, startColumn: 0, endColumn: 0 };
  const target =
    count > 0 ? { ...source, endRow: source.endRow + size } : { ...source, startRow: source.startRow - size };
  const { access, book } = grid;
  await access.injector.get(IAutoFillService).triggerAutoFill(access.unitId, 'sheet1', source, target);
  const rect = { row: count > 0 ? source.endRow + 1 : target.startRow, column: 0, rows: size, columns: 1 };
  return book.texts('sheet1', rect).map(([text]) => text);
}

const MONTH = 'yyyy/m';
const DAY = 'yyyy/m/d';
const SHORT = 'm/d';
const CLOCK = 'h:mm';
const day = (year: number, month: number, date = 1): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
const on = (pattern: string, ...date: [number, number, number?]): ICellData => shown(day(...date), pattern);

type Case = [name: string, contents: Content[], count: number, filled: string[]];

// These first: the patch holds for the whole process. Once one fails, the grid is mended, and a part of the patch can go.
test.each<Case>([
  ['months', [on(DAY, 2026, 4), on(DAY, 2026, 5)], 1, ['2026/6/1']],
  ['an hour', [shown(9 / 24, CLOCK)], 1, ['10:00']],
  ['millionths', [0.000001, 0.000002], 1, ['0.000003']],
  ['one ratio', [2, 4, 8], 1, ['10.66666667']],
  ['12月', ['12月'], 1, ['1月']],
  ['wide digits', ['第９回'], 1, ['第１０回']],
  ['numerals', ['一'], 1, ['一']],
])('the grid alone does not fill as Excel does: %s', async (_, contents, count, right) => {
  expect(await filled(contents, count)).not.toEqual(right);
});

test.each<Case>([
  ['2026/4, 2026/5', [on(MONTH, 2026, 4), on(MONTH, 2026, 5)], 3, ['2026/6', '2026/7', '2026/8']],
  ['over the end of the year', [on(MONTH, 2026, 11), on(MONTH, 2026, 12)], 2, ['2027/1', '2027/2']],
  ['2026/4 alone', [on(MONTH, 2026, 4)], 2, ['2026/5', '2026/6']],
  ['months upwards', [on(MONTH, 2026, 1), on(MONTH, 2026, 2)], -2, ['2025/11', '2025/12']],
  ['one month upwards', [on(MONTH, 2026, 1)], -1, ['2025/12']],
  ['4/1, 5/1', [on(SHORT, 2026, 4), on(SHORT, 2026, 5)], 3, ['6/1', '7/1', '8/1']],
  ['4/1, 7/1', [on(SHORT, 2026, 4), on(SHORT, 2026, 7)], 2, ['10/1', '1/1']],
  ['4/15, 5/15', [on(DAY, 2026, 4, 15), on(DAY, 2026, 5, 15)], 1, ['2026/6/15']],
  ['the ends of months', [on(DAY, 2026, 1, 31), on(DAY, 2026, 2, 28)], 2, ['2026/3/31', '2026/4/30']],
  ['31st to 31st', [on(DAY, 2026, 7, 31), on(DAY, 2026, 8, 31)], 2, ['2026/9/30', '2026/10/31']],
  ['1 April of years', [on(DAY, 2026, 4), on(DAY, 2027, 4)], 2, ['2028/4/1', '2029/4/1']],
  ['29 February of years', [on(DAY, 2024, 2, 29), on(DAY, 2028, 2, 29)], 1, ['2032/2/29']],
  ['a day', [on(DAY, 2026, 4, 30)], 2, ['2026/5/1', '2026/5/2']],
  ['a day upwards', [on(DAY, 2026, 1, 1)], -2, ['2025/12/30', '2025/12/31']],
  ['every second day', [on(DAY, 2026, 4, 1), on(DAY, 2026, 4, 3)], 1, ['2026/4/5']],
  ['weeks', [on(DAY, 2026, 4, 1), on(DAY, 2026, 4, 8)], 2, ['2026/4/15', '2026/4/22']],
  ['the day of the year 2027', [on(DAY, 2026, 12, 31)], 1, ['2027/1/1']],
  ['the leap day', [on(DAY, 2028, 2, 28)], 2, ['2028/2/29', '2028/3/1']],
  ['an hour', [shown(9 / 24, CLOCK)], 2, ['10:00', '11:00']],
  ['half hours', [shown(9 / 24, CLOCK), shown(9.5 / 24, CLOCK)], 2, ['10:00', '10:30']],
  ['a number', [5], 2, ['5', '5']],
  ['two numbers', [1, 3], 2, ['5', '7']],
  ['numbers upwards', [1, 2], -2, ['-1', '0']],
  ['tenths', [0.1, 0.2], 2, ['0.3', '0.4']],
  ['millionths', [0.000001, 0.000002], 1, ['0.000003']],
  ['one ratio', [2, 4, 8], 1, ['10.66666667']],
  ['a line through three', [1, 2, 4], 1, ['5.333333333']],
  ['2026年12月', ['2026年12月'], 2, ['2027年1月', '2027年2月']],
  ['2026年4月, 2026年7月', ['2026年4月', '2026年7月'], 3, ['2026年10月', '2027年1月', '2027年4月']],
  ['2027年1月 upwards', ['2027年1月'], -1, ['2026年12月']],
  ['2026年12月分', ['2026年12月分'], 1, ['2027年1月分']],
  ['第1回', ['第1回'], 2, ['第2回', '第3回']],
  ['第１回 in wide digits', ['第９回'], 2, ['第１０回', '第１１回']],
  ['第1回, 第3回', ['第1回', '第3回'], 2, ['第5回', '第7回']],
  ['令和8年4月', ['令和8年4月'], 2, ['令和8年5月', '令和8年6月']],
  ['令和8年12月', ['令和8年12月'], 1, ['令和9年1月']],
  ['平成31年4月', ['平成31年4月'], 1, ['令和元年5月']],
  ['令和元年5月 upwards', ['令和元年5月'], -1, ['平成31年4月']],
  ['令和8年度', ['令和8年度'], 2, ['令和9年度', '令和10年度']],
  ['令和8年3月31日', ['令和8年3月31日'], 1, ['令和8年4月1日']],
  ['4月30日', ['4月30日'], 2, ['5月1日', '5月2日']],
  ['4月1日, 5月1日', ['4月1日', '5月1日'], 2, ['6月1日', '7月1日']],
  ['1月', ['1月'], 2, ['2月', '3月']],
  ['12月', ['11月', '12月'], 2, ['1月', '2月']],
  ['１２月 in wide digits', ['１２月'], 1, ['１月']],
  ['04月', ['09月'], 1, ['10月']],
  ['every third month', ['4月', '7月', '10月'], 2, ['1月', '4月']],
  ['月火水', ['月', '火', '水'], 6, ['木', '金', '土', '日', '月', '火']],
  ['月 alone', ['月'], 2, ['火', '水']],
  ['月水金', ['月', '水', '金'], 2, ['日', '火']],
  ['月曜日', ['土曜日'], 2, ['日曜日', '月曜日']],
  ['日 upwards', ['日'], -2, ['金', '土']],
  ['第1四半期', ['第3四半期'], 3, ['第4四半期', '第1四半期', '第2四半期']],
  ['A001', ['A099'], 2, ['A100', 'A101']],
  ['B10 upwards', ['B10'], -2, ['B8', 'B9']],
  ['Jan', ['Nov'], 3, ['Dec', 'Jan', 'Feb']],
  ['Monday', ['Monday', 'Wednesday'], 1, ['Friday']],
  ['甲', ['甲', '乙'], 2, ['丙', '丁']],
  ['a text', ['合計'], 2, ['合計', '合計']],
  ['two texts', ['男', '女'], 3, ['男', '女', '男']],
  ['numerals of no series in Japan', ['一'], 2, ['一', '一']],
  ['seasons, of none either', ['春'], 1, ['春']],
  ['uneven numbers of texts', ['A1', 'A2', 'A5'], 2, ['A1', 'A2']],
  ['a text and a number', ['第1回', 5], 4, ['第2回', '6', '第3回', '7']],
  ['more digits than a number has', ['1234567890123456'], 1, ['1234567890123456']],
])('%s', async (_, contents, count, expected) => {
  fillAsInExcel();
  expect(await filled(contents, count)).toEqual(expected);
});
