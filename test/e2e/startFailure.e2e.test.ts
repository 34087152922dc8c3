import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './support/browser';
import { startServer } from './support/server';
import type { Server } from './support/server';

jest.setTimeout(120_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('a part that does not load is said, with what to do next', async () => {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'ja-JP' });
  await page.route('**/*.js', (route) =>
    route.request().url().endsWith('/workbench.js') ? route.continue() : route.abort(),
  );
  await page.goto(`${server.origin}/workbench.html`);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('ワークベンチを開始できませんでした');
  expect(await alert.getByRole('button', { name: '再読み込み' }).isVisible()).toBe(true);
  await page.screenshot({ path: 'artifacts/workbench-failure.png' });
});
