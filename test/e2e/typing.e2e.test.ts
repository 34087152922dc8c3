import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.page.getByRole('button', { name: '新規', exact: true }).click();
  await workbench.page.waitForFunction(() => window.mynaWorkbench!.book.usedRect('sheet1', true) === null);
});
afterAll(() => workbench?.close());

test('what is typed becomes what Excel makes of it', async () => {
  await workbench.enter('A1', '(5)');
  await workbench.enter('A2', '４月');
  await workbench.enter('A3', '令和8年4月1日');
  await workbench.enter('A4', '１，２３４');
  await workbench.enter('A5', '3割5分');
  await workbench.enter('A6', '(1,234)');
  expect(await workbench.values('A1:A6')).toEqual([[-5], ['４月'], [46113], [1234], ['3割5分'], [-1234]]);
  expect(await workbench.texts('A3')).toEqual([['2026/4/1']]);
});

test('a text that says a number is marked, told below the grid, and becomes the number on request', async () => {
  const { page } = workbench;
  const convert = page.getByRole('button', { name: '数に変換' });
  await workbench.goTo('A2');
  expect(await convert.isVisible()).toBe(false);
  await workbench.goTo('A5');
  await convert.waitFor();
  expect(await workbench.reason()).toBe('A5: 「3割5分」は文字列です。数としては 0.35 と読めます。');
  expect(await violationsIn(page.mainFrame(), '.status-line')).toEqual([]);
  await workbench.screenshot('workbench-text-number');
  await convert.click();
  await workbench.settled();
  expect(await workbench.values('A5')).toEqual([[0.35]]);
  expect(await convert.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reason');
});

test('the page complained of nothing', () => {
  expect(workbench.complaints).toEqual([]);
});
