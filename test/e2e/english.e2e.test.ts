import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { planWithRules } from './filesBooks';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open({ language: 'en', width: 820, height: 700 });
});
afterAll(() => workbench?.close());

test('an English browser gets English words', async () => {
  expect(await workbench.page.title()).toBe('MYNA sample.xlsx - MYNA workbench');
  expect(await workbench.reason()).toBe('Select a cell with an error to see its reason here.');
  expect(await workbench.page.locator('[data-u-comp="slide-tab-item"]').first().innerText()).toBe('Start here');
});

test('a narrow window opens with the grid alone', async () => {
  expect(await workbench.page.locator('#pane').isVisible()).toBe(false);
  await workbench.screenshot('workbench-narrow-en');
  await workbench.page.locator('#pane-toggle').click();
  expect(await workbench.page.locator('#pane').isVisible()).toBe(true);
  await workbench.screenshot('workbench-narrow-en-pane');
});

test('the buttons for files, and the question about what is not shown, are in English', async () => {
  const { page } = workbench;
  for (const name of ['Open', 'Save', 'New', 'Sample']) {
    expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true);
  }
  await page.setInputFiles('#file-input', { name: 'rules.xlsx', mimeType: '', buffer: planWithRules() });
  await page.getByRole('heading', { name: 'Open “rules.xlsx”?' }).waitFor();
  expect(await page.getByRole('dialog').getByRole('listitem').allInnerTexts()).toEqual([
    '計画: Conditional formats',
    '計画: Data validation',
  ]);
  await workbench.screenshot('files-english');
});
