import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
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
