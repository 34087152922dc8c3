import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { FUNCTIONS } from '../../src/functions';
import { describeLooks, expectSound } from './support/looks';
import { Workbench } from './support/workbench';

jest.setTimeout(60_000);

let workbench: Workbench;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page, pane } = workbench);
  await pane.locator('[data-function]').first().waitFor();
});
afterAll(() => workbench?.close());

test('the pane’s frame shows while its views are still on their way', async () => {
  const other = await page.context().newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await other.route(/pane-views/, async (route) => {
    await held;
    await route.continue();
  });
  // Not until it has loaded: it waits for what is held back.
  await other.goto(`${workbench.origin}/workbench.html`, { waitUntil: 'commit' });
  await other.locator('.shell[lang="ja"]').getByText('配布・設定').waitFor();
  expect(await other.locator('[data-function]').count()).toBe(0);
  release();
  await other.locator('[data-function]').first().waitFor();
  await other.close();
});

test('the page loads neither a frame nor office.js', async () => {
  expect(page.frames().length).toBe(1);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(workbench.requests.filter((url) => /office|taskpane\.html|\/functions\.js/i.test(url))).toEqual([]);
});

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
const field = (label: string): Locator => pane.getByLabel(label);
const outcome = (): Locator => pane.locator('.outcome');

async function showList(): Promise<void> {
  await button('関数').click();
  if ((await button('← 一覧に戻る').count()) > 0) await button('← 一覧に戻る').click();
  await pane.getByRole('searchbox').fill('');
}

async function openFunction(name: string): Promise<void> {
  await showList();
  await pane.locator(`[data-function="${name}"]`).first().click();
}

const bringToFront = (name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const { book } = window.mynaWorkbench!;
    book.activateSheet(book.sheets().find((sheet) => sheet.name === wanted)?.id ?? book.addSheet(wanted));
  }, name);

/** An empty sheet in front, with one cell selected. */
async function newSheet(name: string): Promise<void> {
  await bringToFront(name);
  await workbench.goTo('B2');
}

const sheetInFront = (): Promise<string | undefined> =>
  page.evaluate(() => {
    const { book } = window.mynaWorkbench!;
    return book.sheets().find(({ id }) => id === book.activeSheet())?.name;
  });

describe('finding a function', () => {
  beforeEach(showList);

  test('every function is listed, with its sentence', async () => {
    const names = await pane
      .locator('[data-function]')
      .evaluateAll((items) => items.map((item) => item.dataset['function']));
    expect([...new Set(names)].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
    const [first] = FUNCTIONS;
    expect(await pane.locator(`[data-function="${first!.name}"]`).first().innerText()).toContain(first!.help.text.ja);
  });

  test('the search says how many it found, and offers a way on where it finds none', async () => {
    await pane.getByRole('searchbox').fill('ＰＥＲＣＡＲＤＣＯＳＴＲ');
    expect(await pane.getByRole('status').first().innerText()).toBe('1件の関数');
    await pane.getByRole('searchbox').fill('ありえない');
    expect(await pane.getByRole('status').first().innerText()).toBe('0件の関数');
    await button('「郵送」で探す').click();
    expect(await pane.locator('[data-function="POSTAGE"]').count()).toBe(1);
  });
});

describe('a formula', () => {
  test('is filled in, inserted into the selected cell, and gives its result in the grid', async () => {
    await openFunction('PERCARDCOST');
    await workbench.openSheet('000 表1 1枚当たり費用');
    await workbench.goTo('C5');
    await button('選択範囲を使う: 費用 (cost)').click();
    await expectValue(field('費用 (cost) 必須'), "'000 表1 1枚当たり費用'!C5");
    await field('枚数 (cards) 必須').fill('８３４');
    await field('費用の単位 (costUnit) 任意').fill('百万円');
    await field('枚数の単位 (cardUnit) 任意').fill('万枚');
    await newSheet('計算');
    await button('選択中のセルに挿入').click();
    await outcome().getByText('計算!B2 に数式を挿入しました。').waitFor();
    await workbench.settled();
    expect(await workbench.values('B2')).toEqual([[24697e6 / 834e4]]);
  });

  test('asks before it replaces anything', async () => {
    await button('選択中のセルに挿入').click();
    await pane.getByText(/計算!B2 には「=MYNA\.PERCARDCOST.*置き換えますか？/).waitFor();
    await field('枚数 (cards) 必須').fill('417');
    expect(await button('置き換える').count()).toBe(0);
    await button('選択中のセルに挿入').click();
    await button('やめる').click();
    expect(await workbench.values('B2')).toEqual([[24697e6 / 834e4]]);
    await button('選択中のセルに挿入').click();
    await button('置き換える').click();
    await outcome().getByText('計算!B2 に数式を挿入しました。').waitFor();
    await workbench.settled();
    expect(await workbench.values('B2')).toEqual([[24697e6 / 417e4]]);
  });

  test('does not go into the range that it reads', async () => {
    await field('費用 (cost) 必須').fill('A1:C3');
    await button('選択中のセルに挿入').click();
    await outcome()
      .getByText(/挿入先 計算!B2 が引数の範囲に入っています/)
      .waitFor();
  });

  test('says which argument is missing', async () => {
    await field('費用 (cost) 必須').fill('');
    await button('選択中のセルに挿入').click();
    expect(await pane.getByRole('alert').innerText()).toBe('費用を入力してください。');
    expect(await field('費用 (cost) 必須').getAttribute('aria-invalid')).toBe('true');
    await field('費用 (cost) 必須').fill('5');
    expect(await pane.getByRole('alert').count()).toBe(0);
  });

  test('the function is among the recently used, in the next pane too', async () => {
    await showList();
    const recent = pane.getByRole('region', { name: '最近使った関数' });
    expect(
      await recent.locator('[data-function]').evaluateAll((items) => items.map((item) => item.dataset['function'])),
    ).toEqual(['PERCARDCOST']);
  });

  test('an example goes onto a sheet of its own and calculates', async () => {
    await openFunction('SHARE');
    await button('新しいシートに作成: 例1').click();
    await outcome().getByText('シート「例 SHARE」を作りました。').waitFor();
    expect(await sheetInFront()).toBe('例 SHARE');
    await workbench.settled();
    expect(await workbench.values('A1:C3')).toEqual([
      [1, null, 0.334],
      [1, null, 0.333],
      [1, null, 0.333],
    ]);
  });
});

describe('a tariff', () => {
  beforeEach(() => button('参照データ').click());

  test('of a chosen day becomes a table, and a price changed in it changes what reads it', async () => {
    await field('いつの料金か').fill('2019-10-01');
    await button('新しいシートに表を作成').click();
    await outcome()
      .getByText(/シート「郵便料金 2019-10-01」に表を作りました。/)
      .waitFor();
    await workbench.settled();
    expect(await sheetInFront()).toBe('郵便料金 2019-10-01');
    expect(await workbench.texts('A6:C8')).toEqual([
      ['種別', '重量上限(g)', '料金(円)'],
      ['定形郵便', '25', '84'],
      ['定形郵便', '50', '94'],
    ]);
    await workbench.enter('G7', '=MYNA.POSTAGE(50,"定形",,,郵便料金_20191001)*1000');
    expect(await workbench.values('G7')).toEqual([[94_000]]);
    await workbench.enter('C8', '100');
    expect(await workbench.values('G7')).toEqual([[100_000]]);
    await workbench.screenshot('pane-tariff-sheet');
  });

  test('of the same day again leaves the first table as it is', async () => {
    await button('新しいシートに表を作成').click();
    await outcome()
      .getByText(/シート「郵便料金 2019-10-01 \(2\)」/)
      .waitFor();
    await bringToFront('郵便料金 2019-10-01');
    expect(await workbench.texts('C8')).toEqual([['100']]);
  });

  test('of a day without one says why', async () => {
    await field('いつの料金か').fill('1990-01-01');
    expect(await pane.getByRole('status').first().innerText()).toMatch(/1990/);
    expect(await button('新しいシートに表を作成').count()).toBe(0);
    await button('2025年11月1日 (最新)').click();
    expect(await field('いつの料金か').inputValue()).toBe('2025-11-01');
    expect(await pane.getByRole('table').locator('tbody tr').first().innerText()).toMatch(/定形郵便\s+25 g\s+110 円/);
  });
});

test('everything is reached and done by keyboard', async () => {
  await showList();
  await newSheet('キー');
  await pane.getByRole('searchbox').focus();
  await page.keyboard.type('NUM(');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('カード1枚当たりの費用（円）を返します');
  await tabTo('PERCARDCOST');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('PERCARDCOST');
  await tabTo('費用 (cost) 必須');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3000');
  await tabTo('枚数 (cards) 必須');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5');
  for (const unit of ['費用の単位 (costUnit) 任意', '枚数の単位 (cardUnit) 任意']) {
    await tabTo(unit);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  }
  await page.keyboard.press('Enter');
  await outcome().getByText('キー!B2 に数式を挿入しました。').waitFor();
  await workbench.settled();
  expect(await workbench.values('B2')).toEqual([[600]]);
  expect(await focused()).toBe('枚数の単位 (cardUnit) 任意');
  await page.keyboard.press('Enter');
  await pane.getByText(/置き換えますか？/).waitFor();
  await tabTo('やめる');
  await page.keyboard.press('Enter');
  // The button is gone: the focus goes on from where it was.
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('新しいシートに作成');
  await tabTo('← 一覧に戻る', 'Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toMatch(/^PERCARDCOST/);
});

/** What the focused element is called. */
function focused(): Promise<string> {
  return pane.locator(':focus').evaluate((element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return (label ?? (element as HTMLElement)).innerText.trim();
  });
}

async function tabTo(name: string, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press(key);
    if ((await focused()).split('\n')[0] === name) return;
  }
  throw new Error(`${name} is not reached with ${key}`);
}

async function expectValue(input: Locator, value: string): Promise<void> {
  for (let tries = 0; tries < 50 && (await input.inputValue()) !== value; tries += 1) await page.waitForTimeout(50);
  expect(await input.inputValue()).toBe(value);
}

describeLooks(() => workbench, {
  list: showList,
  'nothing-found': () => pane.getByRole('searchbox').fill('ありえない'),
  details: () => openFunction('MAILCOST'),
  missing: async () => {
    await openFunction('POSTAGE');
    await button('選択中のセルに挿入').click();
  },
  tariff: () => button('参照データ').click(),
});

test('English is chosen once and kept', async () => {
  await button('English').click();
  await button('Functions').waitFor();
  expect(await pane.getAttribute('lang')).toBe('en');
  await page.reload();
  await pane.getByRole('button', { name: 'Functions' }).waitFor();
  await pane.getByRole('searchbox').waitFor();
  expect(await pane.getByLabel('Find a function').count()).toBe(1);
  await workbench.picturePane('pane-english');
  await expectSound(workbench);
  await pane.getByRole('button', { name: '日本語' }).click();
  await pane.getByText('関数を探す').waitFor();
});

test('opened by itself in a browser it says where it belongs', async () => {
  const alone = await page.context().newPage();
  await alone.goto(`${workbench.origin}/taskpane.html`);
  await alone.getByRole('heading', { name: 'Excel かワークベンチで開いてください' }).waitFor();
  expect(await alone.getByRole('link', { name: 'ワークベンチを開く' }).getAttribute('href')).toBe('workbench.html');
  await alone.close();
});

test('the browser has nothing to complain about, and nothing left this origin', () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
