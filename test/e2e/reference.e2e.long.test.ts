import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeLooks } from './support/looks';
import { Workbench } from './support/workbench';

jest.setTimeout(90_000);

let workbench: Workbench;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page, pane } = workbench);
  await pane.locator('[data-function]').first().waitFor();
  await button('参照データ').click();
});
afterAll(() => workbench?.close());

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
const field = (label: string): Locator => pane.getByLabel(label, { exact: true });
const outcome = (): Locator => pane.locator('.outcome');

/** An empty sheet in front that holds these cells from A1. */
async function newSheet(name: string, cells: readonly (readonly (string | number | null)[])[]): Promise<void> {
  await page.evaluate(
    ([title, rows]) => {
      const { book } = window.mynaWorkbench!;
      const sheet = book.addSheet(title);
      book.activateSheet(sheet);
      const rect = { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length };
      book.write(
        sheet,
        rect,
        rows.map((row) => row.map((cell) => (String(cell).startsWith('=') ? { formula: String(cell) } : cell))),
      );
    },
    [name, cells] as const,
  );
  await workbench.settled();
}

const sheetInFront = (): Promise<string | undefined> =>
  page.evaluate(() => {
    const { book } = window.mynaWorkbench!;
    return book.sheets().find(({ id }) => id === book.activeSheet())?.name;
  });

test('a reference table is looked at with its source, and put on a sheet with it', async () => {
  await field('データを選ぶ').selectOption('000表2');
  const facts = pane.locator('.facts');
  expect(await facts.innerText()).toMatch(/財務省（予算執行調査）[\s\S]*【表2】[\s\S]*最終確認日\s*2026年11月20日/);
  const widths = await pane.locator('thead th').evaluateAll((heads) => heads.map((head) => head.clientWidth));
  // Three characters and the padding: no heading stands on end, however narrow its figures.
  expect(Math.min(...widths)).toBeGreaterThan(55);
  await button('新しいシートに表を作成').click();
  await outcome().getByText('シート「参照 000表2」に表を作りました。数式では 参照_000表2 と指定できます。').waitFor();
  expect(await sheetInFront()).toBe('参照 000表2');
  const texts = (await workbench.texts('A1:A12')).flat();
  expect(texts).toContain(
    '出典: 財務省（予算執行調査）「総括調査票（令和8年度）マイナンバーカード交付事業費補助金」【表2】',
  );
  await workbench.screenshot('pane-reference-sheet');
  await field('データを選ぶ').selectOption('');
});

test('two days are compared, with the effect on the formulas of the book', async () => {
  await button('料金を比べる').click();
  await field('比べるもとの日').fill('2023-10-01');
  await field('比べる先の日').fill('2024-10-01');
  const table = pane.getByRole('table');
  expect(await table.innerText()).toMatch(/定形郵便 \(種別\)\s+25 g\s+84\s+110\s+\+26 円\s+\+31\.0%/);
  await newSheet('数式', [
    [25, '=MYNA.POSTAGE(A1,"定形")'],
    [50, '=MYNA.POSTAGE(A2+0,"定形")'],
  ]);
  await button('このブックの数式への影響を調べる').click();
  const effects = pane.getByRole('region', { name: 'このブックの数式への影響' });
  await effects.getByText('数式!B1').waitFor();
  expect(await effects.getByRole('listitem').filter({ hasText: '数式!B1' }).innerText()).toMatch(
    /84 円 → 110 円 \(\+26 円\)/,
  );
  expect(await effects.getByRole('listitem').filter({ hasText: '数式!B2' }).innerText()).toMatch(
    /引数「重さ」が式になっています/,
  );
  expect(await effects.locator('.total').innerText()).toMatch(/^差の合計: [+-]?[\d,]+ 円（計算できた数式 \d+件）$/);
});

test('a day without prices says why', async () => {
  await field('比べるもとの日').fill('1990-01-01');
  await pane.getByText(/1990/).first().waitFor();
  expect(await button('このブックの数式への影響を調べる').count()).toBe(0);
  await field('比べるもとの日').fill('2023-10-01');
  await button('このブックの数式への影響を調べる').waitFor();
});

test('own prices: every fault by its cell, then a table that formulas take', async () => {
  await button('自分の料金表').click();
  await newSheet('単価', [
    ['種別', '重量上限(g)', '料金(円)'],
    ['定形', 50, 'たくさん'],
    ['船便', null, 10],
  ]);
  await workbench.goTo('A1:C3');
  await button('選択範囲から読み込む').click();
  await outcome()
    .getByText(/直すところが2件/)
    .waitFor();
  const faults = pane.getByRole('region', { name: '直すところ' }).getByRole('listitem');
  expect(await faults.allInnerTexts()).toEqual([
    expect.stringMatching(/^C2 「たくさん」は数として読めません。/),
    expect.stringMatching(/^A3 「船便」は指定できません。/),
  ]);
  await workbench.enter('C2', '99');
  await workbench.enter('A3', '一般書留');
  await workbench.goTo('A1:C3');
  await button('選択範囲から読み込む').click();
  await outcome()
    .getByText(/シート「自分の料金表」に表を作りました。/)
    .waitFor();
  await workbench.settled();
  await workbench.enter('G5', '=MYNA.POSTAGE(30,"定形","一般書留",,自分の料金表)');
  expect(await workbench.values('G5')).toEqual([[109]]);
});

test('a table that was changed: the difference, leave, the update, and the way back', async () => {
  await button('表を作る').click();
  await button('新しいシートに表を作成').click();
  await outcome()
    .getByText(/郵便料金_20251101/)
    .waitFor();
  await workbench.settled();
  await workbench.enter('C7', '99');
  await button('表の更新').click();
  await button('更新できる表を探す').click();
  await pane.getByText('違い: 追加 0行、削除 0行、変更 1行').waitFor();
  expect(await pane.getByText(/料金\(円\): 99 → 110/).count()).toBe(1);
  await button('今の収録データに更新: 郵便料金_20251101').click();
  await pane.getByText(/ご自分で変更した値も置き換わります/).waitFor();
  expect(await workbench.values('C7')).toEqual([[99]]);
  await button('やめる').click();
  expect(await workbench.values('C7')).toEqual([[99]]);
  await button('今の収録データに更新: 郵便料金_20251101').click();
  await button('更新する').click();
  await outcome()
    .getByText(/更新しました/)
    .waitFor();
  expect(await workbench.values('C7')).toEqual([[110]]);
  await button('元に戻す（郵便料金_20251101）').click();
  await outcome().getByText('郵便料金_20251101 を更新前の内容に戻しました。').waitFor();
  expect(await workbench.values('C7')).toEqual([[99]]);
});

test('all of it by keyboard', async () => {
  await button('表の更新').focus();
  await page.keyboard.press('Enter');
  await tabTo('更新できる表を探す');
  await page.keyboard.press('Enter');
  await pane.getByText(/変更 1行$/).waitFor();
  await tabTo('今の収録データに更新');
  await page.keyboard.press('Enter');
  await tabTo('更新する');
  await page.keyboard.press('Enter');
  await outcome()
    .getByText(/更新しました/)
    .waitFor();
  await tabTo('元に戻す（郵便料金_20251101）', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await outcome()
    .getByText(/更新前の内容に戻しました/)
    .waitFor();
});

/** What the focused element is called. */
function focused(): Promise<string> {
  return pane.locator(':focus').evaluate((element) => (element as HTMLElement).innerText.trim());
}

async function tabTo(name: string, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press(key);
    if ((await focused()) === name) return;
  }
  throw new Error(`${name} is not reached with ${key}`);
}

describeLooks(() => workbench, {
  'reference-table': async () => {
    await button('表を作る').click();
    await field('データを選ぶ').selectOption('000表3');
  },
  'reference-compare': async () => {
    await button('料金を比べる').click();
    await button('このブックの数式への影響を調べる').click();
    await pane.locator('.total').scrollIntoViewIfNeeded();
  },
  'reference-own': async () => {
    await button('自分の料金表').click();
    await workbench.openSheet('単価');
    await workbench.goTo('B1:C3');
    await button('選択範囲から読み込む').click();
    await outcome()
      .getByText(/直すところ/)
      .waitFor();
  },
  'reference-update': async () => {
    await button('表の更新').click();
    await button('更新できる表を探す').click();
    await button('今の収録データに更新: 郵便料金_20251101').click();
    await button('更新する').waitFor();
  },
});

test('the browser has nothing to complain about, and nothing left this origin', () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
