import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(180_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page } = workbench);
  await page.locator('#file-new').click();
  await page.waitForFunction(() => window.mynaWorkbench!.book.sheets().length === 1);
  for (const [cell, entered] of [
    ['A1', '郵便料金'],
    ['A2', '郵便番号'],
    ['A3', '電話'],
    ['B1', '=LEN(A1)'],
    ['B2', '=A1&"は郵便"'],
  ] as const) {
    await workbench.enter(cell, entered);
  }
});
afterAll(() => workbench?.close());

const found = () => page.locator('[data-u-comp="find-replace-dialog"] [data-u-comp="pager"]');

test('its code comes when somebody first searches, and Ctrl+F opens it that time too', async () => {
  const scripts = (): number => workbench.requests.filter((url) => url.endsWith('.js')).length;
  const before = scripts();
  await page.keyboard.press('Control+f');
  await page.getByPlaceholder('このシート内を検索').waitFor();
  expect(scripts()).toBeGreaterThan(before);
  await page.keyboard.type('郵便');
  await page.keyboard.press('Enter');
  // Values as they are shown, what a formula gives among them.
  await found().getByText('1/3').or(found().getByText('3/3')).or(found().getByText('2/3')).waitFor();
  expect(await violationsIn(page.mainFrame(), '.toolbar')).toEqual([]);
});

test('Ctrl+H replaces what was typed, leaves formulas alone, and is undone in one step', async () => {
  await page.keyboard.press('Control+h');
  await page.getByPlaceholder('置換文字列を入力').fill('郵送');
  await page.getByPlaceholder('このシート内を検索').fill('郵便');
  await page.getByRole('button', { name: '検索', exact: true }).last().click();
  await page.getByRole('button', { name: 'すべて置換', exact: true }).click();
  await workbench.screenshot('search-replace');
  await page.getByRole('button', { name: '確認', exact: true }).click();
  await page.waitForFunction(() => {
    const { book } = window.mynaWorkbench!;
    return JSON.stringify(book.values(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })).includes('郵送');
  });
  await workbench.settled();
  expect(await workbench.values('A1:B3')).toEqual([
    ['郵送料金', 4],
    ['郵送番号', '郵送料金は郵便'],
    ['電話', null],
  ]);
  await page.keyboard.press('Escape');
  await workbench.goTo('A1');
  await page.keyboard.press('Control+z');
  await workbench.settled();
  expect(await workbench.values('A1:A2')).toEqual([['郵便料金'], ['郵便番号']]);
});

test('the button opens it as well, and nothing went wrong', async () => {
  await page.locator('#search').click();
  await page.getByPlaceholder('このシート内を検索').waitFor();
  expect(workbench.complaints).toEqual([]);
});
