import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBook, saveBook } from '../../src/xlsx';
import { readRect } from '../../src/sheet';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(180_000);

const BOOK = bookOf([
  sheetOf('窓口', [
    ['地区', '枚数', '費用'],
    ['東', 30, '=B2*10'],
    ['西', 10, '=B3*10'],
    ['南', 20, '=B4*10'],
  ]),
  sheetOf('配列', [[3, { value: null, formula: '=SEQUENCE(3)', fills: { rows: 3, columns: 1 } }], [2], [1]]),
]);

let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  workbench = await Workbench.open({ width: 1280, height: 800 });
  ({ page } = workbench);
  page.on('filechooser', () => undefined);
  const buffer = Buffer.from(saveBook(BOOK));
  await page.setInputFiles('#file-input', { name: '窓口.xlsx', mimeType: '', buffer });
  await page.waitForFunction(() => window.mynaWorkbench!.book.name === '窓口.xlsx');
  await workbench.settled();
});
afterAll(() => workbench?.close());

async function sort(kind: string): Promise<void> {
  await page.locator('#sort').click();
  await page.locator('#sort-menu').getByRole('button', { name: kind }).click();
}

/** Waits until the first of the cells is this, and gives all. */
async function valuesOnce(address: string, first: string | number): Promise<unknown[][]> {
  const { row, column } = readRect(address)!;
  await page.waitForFunction(
    ([at, wanted]) => {
      const { book } = window.mynaWorkbench!;
      return book.values(book.activeSheet(), { ...at, rows: 1, columns: 1 })[0]![0] === wanted;
    },
    [{ row, column }, first] as const,
  );
  await workbench.settled();
  return workbench.values(address);
}

test('from a cell, the table around it is sorted by its column; titles stay, and formulas read their own row', async () => {
  await workbench.goTo('B3');
  await page.locator('#sort').click();
  expect(await violationsIn(page.mainFrame(), '.toolbar')).toEqual([]);
  await workbench.screenshot('sort');
  await page.locator('#sort-menu').getByRole('button', { name: '昇順' }).click();
  expect(await valuesOnce('A2:C4', '西')).toEqual([
    ['西', 10, 100],
    ['南', 20, 200],
    ['東', 30, 300],
  ]);
  expect(await workbench.values('A1:C1')).toEqual([['地区', '枚数', '費用']]);
});

test('one column that is selected is sorted along with its table: its cells keep their rows', async () => {
  await page.keyboard.press('Control+z');
  expect((await valuesOnce('A2:C4', '東'))[1]).toEqual(['西', 10, 100]);
  await workbench.goTo('B2');
  await page.keyboard.press('Control+Space');
  await page.waitForFunction(() => window.mynaWorkbench!.book.selection().rect.rows > 1000);
  await sort('昇順');
  expect(await valuesOnce('A2:C4', '西')).toEqual([
    ['西', 10, 100],
    ['南', 20, 200],
    ['東', 30, 300],
  ]);
  await workbench.goTo('B3');
});

test('a step back brings all of it back, and a file has what is shown', async () => {
  await page.keyboard.press('Control+z');
  expect((await valuesOnce('A2:C4', '東'))[1]).toEqual(['西', 10, 100]);
  await sort('降順');
  expect((await valuesOnce('A3:C4', '南'))[1]).toEqual(['西', 10, 100]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const { book } = openBook(readFileSync(await download.path()));
  expect([1, 2, 3].map((row) => cellAt(book, 0, row, 2))).toMatchObject([
    { formula: '=B2*10', value: 300 },
    { formula: '=B3*10', value: 200 },
    { formula: '=B4*10', value: 100 },
  ]);
});

test('columns are chosen in the dialog of the grid', async () => {
  await sort('ユーザー設定');
  await page.getByText('選択範囲を拡張する').click();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await page.getByText('先頭行をデータの見出しとして使用する').click();
  await workbench.screenshot('sort-custom');
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  expect((await valuesOnce('A2:C4', '西')).map(([first]) => first)).toEqual(['西', '東', '南']);
});

test('what one formula fills is not sorted, and the reason is told', async () => {
  await workbench.openSheet('配列');
  await workbench.goTo('A1');
  await sort('昇順');
  await page.getByText('1つの数式の結果が複数のセルに入っている範囲').waitFor();
  expect(await workbench.values('A1:B3')).toEqual([
    [3, 1],
    [2, 2],
    [1, 3],
  ]);
  expect(workbench.complaints).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
