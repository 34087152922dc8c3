import { afterAll, beforeAll, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  workbench = await Workbench.open({ optimizing: true });
  ({ page, pane } = workbench);
  await pane.getByRole('button', { name: '点検', exact: true }).click();
});
afterAll(() => workbench?.close());

test('20,000 formulas on 20 sheets are audited in the pane; the longest task is told', async () => {
  await page.evaluate(() => {
    const { book } = window.mynaWorkbench!;
    for (let index = 0; index < 20; index += 1) {
      const sheet = book.addSheet(`大 ${index + 1}`);
      const rows = Array.from({ length: 1000 }, (_, row) => [row, { formula: `=MYNA.NUM(A${row + 1})` }]);
      book.write(sheet, { row: 0, column: 0, rows: 1000, columns: 2 }, rows);
    }
    return book.settled();
  });
  await pane.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await pane.getByRole('button', { name: 'ブックを点検', exact: true }).click();
  await pane.getByText(/枚のシートを点検しました。/).waitFor({ timeout: 100_000 });
  const tasks = await pane.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  const longest = Math.max(0, ...tasks);
  console.log(`${tasks.length} tasks over 50 ms, the longest ${Math.round(longest)} ms`);
});
