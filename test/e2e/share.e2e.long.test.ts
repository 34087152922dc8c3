import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describeLooks } from './support/looks';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  workbench = await Workbench.open({ firstRun: true });
  ({ page, pane } = workbench);
});
afterAll(() => workbench?.close());

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
const outcome = (): Locator => pane.locator('.outcome');

const names = (): Promise<string[]> => page.evaluate(() => window.mynaWorkbench!.book.sheets().map(({ name }) => name));

const formulas = (sheet: string, address: { rows: number; columns: number }): Promise<(string | null)[][]> =>
  page.evaluate(
    ([name, { rows, columns }]) => {
      const { book } = window.mynaWorkbench!;
      const { id } = book.sheets().find((candidate) => candidate.name === name)!;
      return book.formulas(id, { row: 0, column: 0, rows, columns }) as (string | null)[][];
    },
    [sheet, address] as const,
  );

async function newSheet(name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { book } = window.mynaWorkbench!;
    book.activateSheet(book.addSheet(wanted));
  }, name);
}

describe('on the first run', () => {
  test('the introduction stands in the place of the view, and its example goes onto a sheet', async () => {
    await pane.getByRole('heading', { name: 'MYNA へようこそ' }).waitFor();
    expect(await pane.getByRole('searchbox').count()).toBe(0);
    await workbench.picturePane('pane-welcome-light-400');
    await button('例を新しいシートに作成').click();
    await outcome().getByText('シート「例 PERCARDCOST」を作りました。').waitFor();
  });

  test('it gives way to the view, and does not come again by itself', async () => {
    await button('使い始める').click();
    await pane.getByRole('searchbox').waitFor();
    await page.reload();
    await pane.getByRole('searchbox').waitFor();
  });

  test('it is found again, and left by choosing a view', async () => {
    await button('配布・設定').click();
    await button('はじめての案内を見る').click();
    await pane.getByRole('heading', { name: 'MYNA へようこそ' }).waitFor();
    await button('配布・設定').click();
    await pane.getByRole('heading', { name: '値だけの写し' }).waitFor();
  });
});

describe('a copy of values', () => {
  beforeAll(async () => {
    await newSheet('渡す');
    await workbench.enter('A1', '=MYNA.PERCARDCOST(3000,5)');
    await workbench.enter('B1', '=A1*2');
  });

  test('replaces our formulas, keeps a list of them, and leaves the sheet as it is', async () => {
    await pane.getByLabel('「数式の一覧」シートに残す').check();
    await button('値だけの写しを作成').click();
    await outcome()
      .getByText('「渡す（値）」を作り、数式1件を値に置き換えました。元の数式は「数式の一覧」にあります。')
      .waitFor();
    expect(await formulas('渡す（値）', { rows: 1, columns: 2 })).toEqual([[null, '=A1*2']]);
    await workbench.settled();
    expect(await workbench.values('A1:B1')).toEqual([[600, 1200]]);
    expect(await formulas('渡す', { rows: 1, columns: 2 })).toEqual([['=MYNA.PERCARDCOST(3000,5)', '=A1*2']]);
    await page.evaluate(() => {
      const { book } = window.mynaWorkbench!;
      book.activateSheet(book.sheets().find(({ name }) => name === '数式の一覧')!.id);
    });
    expect(await workbench.values('A2:D2')).toEqual([['渡す（値）', 'A1', '=MYNA.PERCARDCOST(3000,5)', 600]]);
    await workbench.screenshot('pane-share-list');
  });

  test('comments are not offered where the grid shows none', async () => {
    expect(await pane.getByLabel('セルのコメントに残す').count()).toBe(0);
  });
});

test('the self-test asks first, tells what came of it, and leaves no sheet behind', async () => {
  await button('配布・設定').click();
  const before = await names();
  await button('この Excel で自己診断').click();
  await pane.getByText('ほかのシートには書き込みません').waitFor();
  expect(await names()).toEqual(before);
  await button('自己診断を始める').click();
  await button('中止').waitFor();
  await button('報告をコピー').waitFor({ timeout: 90_000 });
  await pane.getByText('この Excel で知られている違いだけでした').waitFor();
  await pane.getByText('すべての結果').click();
  expect(await pane.getByLabel('報告の全文').inputValue()).toMatch(
    /^MYNA 自己診断の報告\n(.+\n)+\[一致\] loaded\.functions/,
  );
  await workbench.picturePane('pane-self-test');
  expect(await names()).toEqual(before);
});

describe('a template', () => {
  test('becomes a sheet that calculates, with months as many as were asked for', async () => {
    await pane.getByLabel('交付計画の月数').fill('15');
    await button('シートを作成: 交付計画').click();
    await outcome().getByText('シート「交付計画」を作りました。').waitFor();
    await workbench.settled();
    const rows = await workbench.values('A9:D24');
    expect(rows.slice(0, 15).every((row) => row.every((value) => typeof value === 'number'))).toBe(true);
    expect(rows[15]!.slice(0, 3)).toMatchObject(['合計（窓口数・職員数・台数は最大）', expect.any(Number), 10_000]);
    await workbench.screenshot('pane-share-plan');
  });

  test('has its chart below the grid', async () => {
    await button('シートを作成: 発行能力とグラフ').click();
    await outcome().getByText('シート「発行能力」を作りました。').waitFor();
    await workbench.page.getByRole('img', { name: /最大発行能力と発行枚数/ }).waitFor();
    await workbench.settled();
    expect(await workbench.values('B17:D17')).toEqual([[5760, 1830, 3930]]);
    await workbench.screenshot('pane-share-capacity');
  });

  test('goes into the file that is saved with its chart, and the sample with its own', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const message = page.locator('#file-message');
    await message.getByText('保存しました').waitFor();
    const parts = Object.entries(unzipSync(readFileSync(await download.path())));
    const charts = parts.filter(([name]) => /^xl\/charts\/[^/]+$/.test(name)).map(([, bytes]) => strFromU8(bytes));
    expect(charts.length).toBe(5);
    expect(charts.filter((xml) => xml.includes('<c:f>発行能力!$B$5:$B$16</c:f>')).length).toBe(1);
    expect(await message.innerText()).not.toContain('グラフ');
  });
});

describe('recalculation and diagnosis', () => {
  test('everything is recalculated on request', async () => {
    await button('すべて再計算').click();
    await outcome().getByText('すべての数式の再計算を実行しました。').waitFor();
  });

  test('the diagnosis finds the functions at work, by keyboard, and leaves no sheet behind', async () => {
    const before = await names();
    await button('診断する').focus();
    await page.keyboard.press('Enter');
    await pane.getByText(/=MYNA\.DATAVERSION\(\) を計算できました。/).waitFor();
    expect(await names()).toEqual(before);
    expect(await pane.locator('.finding-ok').count()).toBe(2);
    expect(await pane.locator('.finding-problem').count()).toBe(0);
  });

  test('it finds formulas that are not loaded, and says what to do', async () => {
    await newSheet('残り');
    await page.evaluate(async () => {
      const { book } = window.mynaWorkbench!;
      const cell = { row: 2, column: 1, rows: 1, columns: 1 };
      book.write(book.activeSheet(), cell, [[{ formula: '=_xldudf_MYNA_NUM("7")' }]]);
      await book.settled();
    });
    await button('診断する').click();
    await pane.getByText('1件: 残り!B3').waitFor();
    expect(await pane.locator('.finding-problem').innerText()).toContain('「数式を入れ直す」');
  });

  test('it is copied as plain text', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('診断結果をコピー').click();
    await outcome().getByText('診断結果をコピーしました。').waitFor();
    const copied = await pane.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^MYNA 診断結果\n\[情報\] MYNA の版: \d/);
    expect(copied).toContain('[問題あり] 読み込まれていない数式（_xldudf_）: 1件: 残り!B3\n    次にすること: ');
  });

  test('without a clipboard the text is shown for a person to copy', async () => {
    await pane.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    });
    await button('診断結果をコピー').click();
    await pane.getByLabel(/クリップボードを使えませんでした/).waitFor();
  });
});

async function showShare(name: string): Promise<void> {
  await button('配布・設定').click();
  await button(name).scrollIntoViewIfNeeded();
}

describeLooks(() => workbench, {
  share: () => button('配布・設定').click(),
  'share-diagnosis': () => showShare('診断する'),
  'share-about': () => showShare('はじめての案内を見る'),
  welcome: async () => {
    await button('配布・設定').click();
    await button('はじめての案内を見る').click();
  },
});

test('the language is chosen here too, and everything follows', async () => {
  await button('配布・設定').click();
  await button('English').last().click();
  await pane.getByRole('heading', { name: 'Copy of values' }).waitFor();
  expect(await pane.getAttribute('lang')).toBe('en');
  await workbench.picturePane('pane-share-english');
});

test('the browser has nothing to complain about, and nothing left this origin', () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
