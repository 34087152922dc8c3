import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { contentSecurityPolicy, OFFICE_CDN, PAGES, securityHeaders } from '../../scripts/securityHeaders';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { ExcelPane } from './support/excelPane';
import { Workbench } from './support/workbench';

jest.setTimeout(180_000);

const FOLDER = resolve(__dirname, '../..', process.env.E2E_FOLDER ?? 'dist-local');

const ELSEWHERE = 'https://\\S+';

declare global {
  interface Window {
    violations?: string[];
  }
}

let workbench: Workbench;
let page: Page;
let pane: Locator;
/** Ways out that are no requests. */
const sockets: string[] = [];
const workers: string[] = [];

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page, pane } = workbench);
  page.on('websocket', (socket) => sockets.push(socket.url()));
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.context().addInitScript(noteViolations);
  await open();
});
afterAll(() => workbench?.close());

/** Runs in a page before all else. */
function noteViolations(): void {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
    window.violations!.push([violatedDirective, blockedURI, sourceFile, sample].join(' ')),
  );
}

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });

async function open(): Promise<void> {
  await page.goto(`${workbench.origin}/workbench.html`);
  await page.waitForFunction(() => window.mynaWorkbench !== undefined);
  await page.evaluate(() => window.mynaWorkbench!.ready);
  await pane.locator('[data-function]').first().waitFor();
}

const violations = (of = page): Promise<string[]> => of.evaluate(() => window.violations ?? []);

describe('everything is used', () => {
  test('sheets, formulas and the grid’s menus and dialogues', async () => {
    await workbench.openSheet('000 表3 郵送料金');
    await workbench.openSheet('はじめに');
    await workbench.enter('B20', '=MYNA.POSTAGE(500,"規格外","一般書留")');
    expect(await workbench.values('B20')).toEqual([[1140]]);
    const grid = (await page.locator('#grid').boundingBox())!;
    await page.mouse.click(grid.x + grid.width / 2, grid.y + grid.height / 2, { button: 'right' });
    await page.getByText('形式を選択して貼り付け').first().hover();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.locator('[data-u-comp="slide-tab-item"]').first().click({ button: 'right' });
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  });

  test('the five views of the pane', async () => {
    await button('関数').click();
    await pane.getByRole('searchbox').fill('郵送');
    await pane.locator('[data-function]').first().click();
    await button('新しいシートに作成: 例1').click();
    await button('説明').click();
    await pane.getByRole('heading', { name: /!A\d+ の説明$/ }).waitFor();
    await button('参照データ').click();
    await pane.getByLabel('データを選ぶ', { exact: true }).selectOption('000表2');
    await button('新しいシートに表を作成').click();
    await pane.locator('.outcome').getByText('シート「参照 000表2」に表を作りました。').waitFor();
    await button('料金を比べる').click();
    await button('点検').click();
    await button('ブックを点検').click();
    await pane.getByText(/枚のシートを点検しました。/).waitFor();
    await button('配布・設定').click();
    await button('シートを作成: 交付計画').click();
    await pane
      .getByText(/交付計画/)
      .first()
      .waitFor();
    await button('診断する').click();
    await button('English').first().click();
    await pane.getByRole('heading', { name: 'Copy of values' }).waitFor();
    await workbench.settled();
  });

  test('a sheet with a chart, and the book as a file and back', async () => {
    await button('日本語').first().click();
    await button('配布・設定').click();
    await button('シートを作成: 発行能力とグラフ').click();
    await page.getByRole('img', { name: /最大発行能力と発行枚数/ }).waitFor();
    await workbench.settled();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#file-save').click()]);
    await page.setInputFiles('#file-input', {
      name: 'book.xlsx',
      mimeType: '',
      buffer: readFileSync(await download.path()),
    });
    // Charts of a file are kept, and not shown.
    await page.locator('dialog[open]').getByRole('button', { name: '開く', exact: true }).click();
    await page.waitForFunction(() => window.mynaWorkbench!.book.name === 'book.xlsx');
    await pane.locator('[data-function]').first().waitFor();
    await workbench.settled();
  });

  test('the reference pages', async () => {
    const help = await page.context().newPage();
    await help.goto(`${workbench.origin}/functions/postage.html`);
    expect(await help.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(0);
    expect(await help.evaluate(() => window.violations)).toEqual([]);
    await help.close();
  });
});

describe('nothing leaves', () => {
  test('every request stays with the own origin, and there are no sockets', () => {
    expect(workbench.requests.length).toBeGreaterThan(20);
    expect(workbench.strayRequests).toEqual([]);
    expect(sockets).toEqual([]);
    expect(workers.filter((url) => !url.startsWith(`${workbench.origin}/`))).toEqual([]);
  });

  test('nothing of Microsoft is loaded', () => {
    expect(workbench.requests.filter((url) => url.includes('/officejs/'))).toEqual([]);
  });

  test('no page did what its policy forbids', async () => {
    expect(page.frames().length).toBe(1);
    expect(await violations()).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

/** Tries what an attacker would, and says what came of it. */
function attack(attacked: Page): Promise<Record<string, string>> {
  return attacked.evaluate(async () => {
    const attempt = (run: () => unknown): Promise<string> =>
      new Promise((done) => {
        setTimeout(async () => {
          try {
            await run();
            done('ran');
          } catch (error) {
            done((error as Error).name);
          }
        });
      });
    const broken = window as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'window.brokenByScript = true';
    const style = document.createElement('style');
    style.textContent = 'body { --broken: yes }';
    document.head.append(script, style);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="assets/none.png" onerror="window.brokenByHandler = true">',
    );
    const results = {
      eval: await attempt(() => (0, eval)('1')),
      Function: await attempt(() => new Function('return 1')()),
      fetch: await attempt(() => fetch('https://example.com/')),
      image: await attempt(() => {
        const image = new Image();
        image.src = 'https://example.com/x.png';
        return image.decode();
      }),
    };
    await new Promise((wait) => setTimeout(wait, 500));
    return {
      ...results,
      script: String('brokenByScript' in broken),
      handler: String('brokenByHandler' in broken),
      style: getComputedStyle(document.body).getPropertyValue('--broken'),
    };
  });
}

test.each(['workbench.html', 'taskpane.html'])(
  'the policy of %s holds against scripts, styles and addresses',
  async (name) => {
    const attacked = await page.context().newPage();
    await attacked.goto(`${workbench.origin}/${name}`);
    expect(await attack(attacked)).toEqual({
      eval: 'EvalError',
      Function: 'EvalError',
      fetch: 'TypeError',
      image: 'EncodingError',
      script: 'false',
      handler: 'false',
      style: '',
    });
    const directives = new Set((await violations(attacked)).map((violation) => violation.split(' ')[0]));
    for (const directive of [
      'connect-src',
      'img-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-elem',
    ])
      expect([...directives]).toContain(directive);
    await attacked.close();
  },
);

test('with office.js from Microsoft the pane works, reaches that host and no other, and telemetry is stopped', async () => {
  const excel = await ExcelPane.start();
  const tab = excel.page;
  await tab.addInitScript(noteViolations);
  await tab.route('**/taskpane.html*', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(contentSecurityPolicy('taskpane.html', 'self'), contentSecurityPolicy('taskpane.html', 'cdn'))
      .replace('"officejs/office.js"', `"${OFFICE_CDN}/lib/1/hosted/office.js"`);
    const headers = { 'content-type': 'text/html', ...securityHeaders('/taskpane.html', 'cdn') };
    await route.fulfill({ body: html, headers });
  });
  await tab.route(`${OFFICE_CDN}/lib/1/hosted/**`, (route) => {
    const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ path: join(FOLDER, 'officejs', file), contentType: 'text/javascript' });
  });
  await excel.open(new MemoryBook(() => ({ error: '#NAME?' })), { logs: true });
  await excel.pane.locator('[data-function]').first().waitFor();
  await tab.waitForTimeout(5_000);
  const hosts = new Set(excel.requests.map((url) => new URL(url).origin));
  expect([...hosts].sort()).toEqual([OFFICE_CDN, excel.origin].sort());
  // It loads what sends its telemetry, which then has nowhere to go; and it writes style attributes, which are passed over.
  const stopped = await Promise.all(tab.frames().map((frame) => frame.evaluate(() => window.violations ?? [])));
  const ofLibrary = new RegExp(`^(connect-src ${ELSEWHERE}|style-src-attr inline) .*${OFFICE_CDN}`);
  expect(stopped.flat().filter((violation) => !ofLibrary.test(violation))).toEqual([]);
  await excel.close();
});

test.each([...PAGES, 'functions.js'])('the server sends the policy of %s, with who may frame it', async (name) => {
  const path = name.endsWith('/') ? `/${name}index.html` : `/${name}`;
  const headers = (await page.request.get(`${workbench.origin}${path}`)).headers();
  for (const [header, value] of Object.entries(securityHeaders(path, 'selfOnTheWeb'))) {
    expect(headers[header.toLowerCase()]).toBe(value);
  }
  expect(headers['content-security-policy']).toContain('frame-ancestors');
});

describe('no code is made at run time', () => {
  const DYNAMIC = /\bFunction\(|(?<![\w$.])eval\(|\(0, ?eval\)|set(?:Timeout|Interval)\(["'`]/g;
  const scripts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.startsWith('officejs'))
    .map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);

  const PANE = /^((?:plan-)?functions|shell|taskpane|chunks[\\/]pane-\w+)\.js$/;

  test('in functions.js and all of the pane', () => {
    const own = scripts.filter(([file]) => PANE.test(file));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter(([, source]) => source.search(DYNAMIC) >= 0).map(([file]) => file)).toEqual([]);
  });

  test('in the workbench but for one class of the grid that nobody here calls, and that the policy stops', () => {
    const places = scripts
      .filter(([file]) => !PANE.test(file))
      .flatMap(([, source]) => [...source.matchAll(DYNAMIC)].map(({ index }) => source.slice(index - 40, index + 40)));
    expect(places.length).toBeGreaterThan(0);
    // RegisterFunctionService of @univerjs/sheets-formula: functions written as text, for its own worker.
    expect(places.filter((place) => !/calculateCustom=(?:new )?Function\(`return \$\{\w+\}`\)/.test(place))).toEqual(
      [],
    );
  });
});
