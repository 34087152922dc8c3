import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { CDPSession, Page } from 'playwright-core';
import { Workbench } from './support/workbench';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../../../shared/workbooks/hostile');
const MB = 1024 * 1024;
/** Above the page with an empty book. */
const MOST_HEAP = 200;
const MOST_TIME = 15_000;

let workbench: Workbench;
let page: Page;
let devtools: CDPSession;
let empty: number;
beforeAll(async () => {
  workbench = await Workbench.open({ optimizing: true });
  ({ page } = workbench);
  devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.getByRole('button', { name: '新規', exact: true }).click();
  await page.waitForFunction(() => window.mynaWorkbench!.book.usedRect('sheet1', true) === null);
  await devtools.send('HeapProfiler.collectGarbage');
  empty = await heap();
});
afterAll(() => workbench?.close());

async function heap(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value / MB;
}

/** The largest heap while something is done, in MB above the empty page. */
async function heapDuring(work: () => Promise<void>): Promise<number> {
  let [most, done] = [0, false];
  const watching = (async () => {
    for (; !done; await new Promise((resolve) => setTimeout(resolve, 20))) most = Math.max(most, await heap());
  })();
  await work().finally(() => (done = true));
  await watching;
  return most - empty;
}

/** Opens it, also where something of it does not show; what is said where it cannot be opened. */
async function answerTo(name: string): Promise<string> {
  await page.setInputFiles('#file-input', { name, mimeType: '', buffer: readFileSync(join(FOLDER, name)) });
  const answer = await page.waitForFunction((wanted) => {
    const dialog = document.querySelector('dialog[open]');
    if (dialog?.textContent?.includes('開きますか')) dialog.querySelector('button')?.click();
    if (window.mynaWorkbench!.book.name === wanted) return 'opened';
    return dialog?.textContent?.includes('けませんでした') ? dialog.textContent : undefined;
  }, name);
  await workbench.settled();
  const said = (await answer.jsonValue())!;
  if (said !== 'opened') await page.getByRole('button', { name: '閉じる', exact: true }).click();
  return said;
}

/** The others say in the page's words which cell, part or limit it is about. */
const OPEN: readonly string[] = [
  'F04-rels-drawing-same.xlsx',
  'F05-constructor-element.xlsx',
  'F06-styles-unlinked-save-endless.xlsx',
  'F07-4095-plus.xlsx',
  'F08-merge-all.xlsx',
  'F09-ansi-cell.xlsx',
];

test.each(readdirSync(FOLDER))('%s is opened, or refused with the reason, in little time and memory', async (name) => {
  const begun = Date.now();
  let answer = '';
  const megabytes = await heapDuring(async () => {
    answer = await answerTo(name);
  });
  const took = Date.now() - begun;
  process.stdout.write(`${name}: ${took} ms, ${Math.round(megabytes)} MB: ${answer.slice(0, 150)}\n`);
  if (OPEN.includes(name)) expect(answer).toBe('opened');
  else expect(answer).toContain(`「${name}」を開けませんでした`);
  expect(megabytes).toBeLessThan(MOST_HEAP);
  expect(took).toBeLessThan(MOST_TIME);
});
