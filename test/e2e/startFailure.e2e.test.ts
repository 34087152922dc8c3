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
  await page.goto(`${server.workbench}/workbench.html`);
  const alert = page.getByRole('main').getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('ワークベンチを開始できませんでした');
  expect(await alert.getByRole('button', { name: '再読み込み' }).isVisible()).toBe(true);
  await page.screenshot({ path: 'artifacts/workbench-failure.png' });
});

test.each(['**/pane-ja*.js', '**/plan-functions.js'])(
  'a pane without %s says so in its frame, and loads it again',
  async (part) => {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      locale: 'ja-JP',
      viewport: { width: 320, height: 400 },
    });
    await page.route(part, (route) => route.abort());
    await page.goto(`${server.origin}/taskpane.html`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('ネットワークを確認してください。');
    await page.screenshot({ path: 'artifacts/pane-failure.png' });
    await page.unroute(part);
    await alert.getByRole('button', { name: 'もう一度読み込む' }).click();
    await page.getByRole('heading', { name: 'Excel かワークベンチで開いてください' }).waitFor();
  },
);
