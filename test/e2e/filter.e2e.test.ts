import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBook, saveBook } from '../../src/xlsx';
import type { BookFilter, BookSheet } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(180_000);

const HIDDEN = { hidden: true, filtered: true };
const EAST: BookFilter = {
  rect: { row: 0, column: 0, rows: 6, columns: 3 },
  columns: [{ column: 0, criterion: { kind: 'values', values: ['東'], days: [], blank: false } }],
};
const day = (value: number) => ({ value, style: { numberFormat: 'yyyy/m/d' } });
const ROWS = [
  ['地区', '枚数', '日'],
  ['東', 10, day(46113)],
  ['西', 20, day(46114)],
  ['東', 30, day(46143)],
  ['南', 40, day(46600)],
  ['西', 50, day(46600)],
  [null, { value: 40, formula: '=SUBTOTAL(9,B2:B6)' }],
];

/** Two of five rows pass. */
function filteredFile(): Buffer {
  const rows = new Map([2, 4, 5].map((row) => [row, HIDDEN]));
  return Buffer.from(saveBook(bookOf([sheetOf('窓口', ROWS, { rows, filter: EAST })])));
}

let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  workbench = await Workbench.open({ width: 1280, height: 800 });
  ({ page } = workbench);
  page.on('filechooser', () => undefined);
});
afterAll(() => workbench?.close());

const panel = () => page.locator('[data-u-comp="sheets-filter-panel"]').first();
const filterScripts = (): number => workbench.requests.filter((url) => url.endsWith('.js')).length;

/** By number, the hidden ones of the sheet in front. */
async function hiddenRows(): Promise<number[]> {
  await workbench.settled();
  return page.evaluate(() => {
    const { book } = window.mynaWorkbench!;
    return book.hiddenRows(book.activeSheet(), 0, 7).flatMap((isHidden, row) => (isHidden ? [row + 1] : []));
  });
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('#file-input', { name, mimeType: '', buffer });
  await page.waitForFunction((wanted) => window.mynaWorkbench!.book.name === wanted, name);
  await workbench.settled();
}

/** Presses the button that is drawn at the right end of a title in the first row. */
async function openPanel(column: number): Promise<void> {
  await workbench.painted();
  const { x, y } = (await page.locator('#grid canvas[id^="univer-sheet-main"]').last().boundingBox())!;
  await page.mouse.click(x + 46 + 88 * (column + 1) - 9, y + 20 + 24 - 9);
  await panel().waitFor();
}

/** The box before a value. */
async function tick(value: string): Promise<void> {
  const { x, y, height } = (await panel().getByText(value, { exact: true }).boundingBox())!;
  await page.mouse.click(x - 20, y + height / 2);
}

async function apply(): Promise<void> {
  await panel().getByRole('button', { name: 'OK', exact: true }).click();
  await panel().waitFor({ state: 'hidden' });
}

async function saved(): Promise<BookSheet> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return openBook(readFileSync(await download.path())).book.sheets[0]!;
}

test('its code comes with the first book that has a filter, which is opened as it is', async () => {
  const before = filterScripts();
  await choose('窓口.xlsx', filteredFile());
  expect(filterScripts()).toBeGreaterThan(before);
  expect(await hiddenRows()).toEqual([3, 5, 6]);
  expect(await workbench.values('B7')).toEqual([[40]]);
});

test('another criterion hides other rows; SUBTOTAL follows, and a step back brings both', async () => {
  await openPanel(0);
  expect(await panel().getByRole('button', { name: '色' }).isVisible()).toBe(false);
  await workbench.screenshot('filter');
  // Nothing else is checked than what the file lets through.
  await tick('西');
  await apply();
  expect(await hiddenRows()).toEqual([5]);
  expect(await workbench.values('B7')).toEqual([[110]]);
  await workbench.goTo('E1');
  await page.keyboard.press('Control+z');
  expect(await hiddenRows()).toEqual([3, 5, 6]);
  expect(await workbench.values('B7')).toEqual([[40]]);
  await page.keyboard.press('Control+y');
  expect(await hiddenRows()).toEqual([5]);
  expect(await violationsIn(page.mainFrame(), '.toolbar')).toEqual([]);
});

test('days are saved as days, and hidden rows as they are shown', async () => {
  await openPanel(2);
  await tick('2026');
  await apply();
  expect(await hiddenRows()).toEqual([2, 3, 4, 5]);
  expect(await workbench.values('B7')).toEqual([[50]]);
  const { filter, rows } = await saved();
  const days = [{ year: 2027, month: 8, day: 1 }];
  expect(filter).toEqual({
    ...EAST,
    columns: [
      { column: 0, criterion: { kind: 'values', values: ['西', '東'], days: [], blank: false } },
      { column: 2, criterion: { kind: 'values', values: [], days, blank: false } },
    ],
  });
  expect([...rows]).toEqual([1, 2, 3, 4].map((row) => [row, HIDDEN]));
});

test('Ctrl+Shift+L takes it away, and puts one on the table around the selected cell', async () => {
  await workbench.goTo('B2');
  await page.keyboard.press('Control+Shift+L');
  expect(await hiddenRows()).toEqual([]);
  expect(await workbench.values('B7')).toEqual([[150]]);
  expect((await saved()).filter).toBeUndefined();
  await page.keyboard.press('Control+Shift+L');
  const { filter, rows } = await saved();
  expect(filter).toEqual({ rect: { row: 0, column: 0, rows: 7, columns: 3 }, columns: [] });
  expect(rows.size).toBe(0);
});

test('a table and a cell with nothing around it are told why not, and nothing went wrong', async () => {
  const table = { name: '表', rect: { row: 0, column: 0, rows: 3, columns: 1 }, columns: ['a'], hasHeaders: true };
  const sheet = sheetOf('表', [['a'], [1], [2]], { tables: [{ ...table, hasTotals: false, style: '' }] });
  await choose('表.xlsx', Buffer.from(saveBook(bookOf([sheet]))));
  await workbench.goTo('A2');
  await page.locator('#filter').click();
  await page.getByText('テーブルの中には').waitFor();
  await workbench.goTo('F9');
  await page.locator('#filter').click();
  await page.getByText('フィルターを付ける表がありません').waitFor();
  expect(workbench.complaints).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
