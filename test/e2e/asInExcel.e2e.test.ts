import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
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

describe('the figures of the selection', () => {
  test('are written out, and follow what is entered', async () => {
    const { page } = workbench;
    await workbench.enter('A1', '1234567890');
    await workbench.enter('A2', '2.5');
    await workbench.enter('A3', '枚数');
    await workbench.goTo('A1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const summary = page.getByRole('group', { name: '選択範囲の集計' });
    await summary.getByText('合計: 1,234,567,892.5', { exact: true }).waitFor();
    expect(await summary.getByRole('button').allInnerTexts()).toEqual([
      '平均: 617,283,946.25',
      'データの個数: 3',
      '合計: 1,234,567,892.5',
    ]);
    expect(await violationsIn(page.mainFrame(), '.status-line')).toEqual([]);

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await summary.getByText('合計').click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) === '1234567892.5');

    await workbench.goTo('A1');
    await summary.getByRole('button').first().waitFor({ state: 'detached' });
  });
});

test('a circular reference is told below the grid by its cells, and gives no number', async () => {
  await workbench.enter('H1', '=H2+1');
  await workbench.enter('H2', '=H1');
  expect(await workbench.values('H1:H2')).toEqual([[{ error: '#N/A' }], [{ error: '#N/A' }]]);
  await workbench.goTo('J1');
  expect(await workbench.reason()).toBe(
    '循環参照: Sheet1!H1、Sheet1!H2。これらのセルと、参照しているセルは計算していません。',
  );
  await workbench.goTo('H1');
  expect(await workbench.reason()).toContain('H1: #N/A 循環参照のため計算していません: Sheet1!H1、Sheet1!H2');
  await workbench.enter('H2', '4');
  expect(await workbench.values('H1:H2')).toEqual([[5], [4]]);
  expect(await workbench.reason()).not.toContain('循環');
});

test('the page complained of nothing', () => {
  expect(workbench.complaints).toEqual([]);
});
