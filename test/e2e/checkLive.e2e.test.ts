import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { planSheet } from '../support/planSheet';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
let pane: Locator;

const [header, ...months] = planSheet({ 1: { 職員数: 1 } }) as [string[], ...(string | number)[][]];
/** Two bodies, of which the first has too few people in May. */
const PLAN = [
  ['団体名', ...header],
  ...months.map((row) => ['川崎区', ...row]),
  ...planSheet({ 2: { 専用窓口数: 1 } })
    .slice(1)
    .map((row) => ['幸区', ...row]),
];

const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
const fold = (body: string): Locator => pane.locator('.report details', { hasText: body });
const isOpen = (body: string): Promise<boolean> =>
  fold(body).evaluate((details) => (details as HTMLDetailsElement).open);
const staff = (): Locator => fold('川崎区').locator('.finding-link', { hasText: '職員の配置' });
const selected = () => page.evaluate(() => window.mynaWorkbench!.book.selection().rect);

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page, pane } = workbench);
  await page.evaluate((cells) => {
    const { book } = window.mynaWorkbench!;
    const sheet = book.addSheet('計画');
    book.write(sheet, { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells as never);
    book.activateSheet(sheet);
    for (const { id } of book.sheets()) if (id !== sheet) book.deleteSheet(id);
    return book.settled();
  }, PLAN);
  await button('点検').click();
  await button('すべてのシートを点検').click();
  await pane.locator('.report').waitFor();
});
afterAll(() => workbench?.close());

describe('findings of a plan in the workbench', () => {
  test('name a severity by a shape and a word, not by colour alone', async () => {
    await fold('川崎区').locator('summary').click();
    expect(await fold('川崎区').locator('h4').allInnerTexts()).toEqual(['◆重大（1件）']);
  });

  test('follow their cells when a person puts a row above the plan', async () => {
    expect(await staff().innerText()).toContain('計画 L3 へ移動');
    await insertRowAbove();
    await staff().getByText('計画 L4 へ移動').waitFor();
    await staff().click();
    await page.waitForFunction(() => window.mynaWorkbench!.book.selection().rect.column === 11);
    expect(await selected()).toMatchObject({ row: 3, column: 11 });
    expect(await isOpen('川崎区')).toBe(true);
    expect(await pane.getByText('点検した後に計画が変わりました。').count()).toBe(0);
  });

  test('are said to be those from before once a cell changed, and are judged again on request', async () => {
    await workbench.enter('L4', '2');
    await pane.getByText('点検した後に計画が変わりました。').waitFor();
    await button('点検し直す').click();
    await staff().getByText('あと1人の配置が必要です。').waitFor();
    expect(await isOpen('川崎区')).toBe(true);
    expect(await isOpen('幸区')).toBe(false);
  });

  test('are judged at once where that is wished: what was solved is told, and the reader’s place is kept', async () => {
    await pane.getByLabel('セルが変わったら、すぐ点検し直す').check();
    await fold('幸区').locator('summary').click();
    const scroller = await pane.evaluate((place) => {
      place.scrollTop = place.scrollHeight / 3;
      return place.scrollTop;
    });
    await workbench.enter('L4', '3');
    await pane.getByText('直った指摘 1件: 職員の配置 2020年5月。').waitFor();
    expect(await pane.locator('[role=status]', { hasText: '直った指摘' }).count()).toBe(1);
    expect(await pane.locator('.report details').count()).toBe(2);
    expect(await isOpen('幸区')).toBe(true);
    expect(scroller).toBeGreaterThan(0);
    expect(await pane.evaluate((place) => place.scrollTop)).toBeGreaterThan(0);
  });

  test('and the browser has nothing to complain about', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** Through the menu of a row's heading, which the grid draws itself. */
async function insertRowAbove(): Promise<void> {
  const grid = (await page.locator('canvas').last().boundingBox())!;
  await page.mouse.click(grid.x + 20, grid.y + 30);
  await page.mouse.click(grid.x + 20, grid.y + 30, { button: 'right' });
  // Beside the number of rows, which stands in the middle.
  await page.getByText('上に行を挿入').click({ position: { x: 8, y: 8 } });
}
