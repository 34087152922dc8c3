import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeLooks } from './support/looks';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page, pane } = workbench);
  await pane.locator('[data-function]').first().waitFor();
  await newSheet('説明');
  await workbench.goTo('B2');
});
afterAll(() => workbench?.close());

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
const heading = (name: string): Locator => pane.getByRole('heading', { name, exact: true });

const newSheet = (name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const { book } = window.mynaWorkbench!;
    book.activateSheet(book.sheets().find((sheet) => sheet.name === wanted)?.id ?? book.addSheet(wanted));
  }, name);

/** Puts cells on the sheet in front, as if they had been typed. */
async function put(row: number, column: number, cells: readonly (readonly unknown[])[]): Promise<void> {
  await page.evaluate(
    ([top, left, values]) => {
      const { book } = window.mynaWorkbench!;
      const rect = { row: top, column: left, rows: values.length, columns: values[0]!.length };
      book.write(book.activeSheet(), rect, values as never);
    },
    [row, column, cells] as const,
  );
  await workbench.settled();
}

async function explainCell(address: string): Promise<void> {
  await workbench.goTo(address);
  await heading(`説明!${address} の説明`).waitFor();
}

test('a cell without a formula offers an example, which explains itself at once', async () => {
  await button('説明').click();
  await pane.getByText('説明!B2 には MYNA関数の数式がありません。').waitFor();
  await button('例を新しいシートに作成').click();
  await heading('MYNA.PERCARDCOST').waitFor();
  await pane.getByText('費用 24,697,000,000円 ÷ 枚数 8,340,000枚 = 2,961.27098321円').waitFor();
  await newSheet('説明');
});

test('the selection is followed without the focus, also into what a formula spilled', async () => {
  await put(0, 0, [
    [480, 449],
    [480, 487],
    [{ formula: '=MYNA.IDLECAPACITY(A1:A2,B1:B2)' }, null],
  ]);
  await explainCell('A3');
  await pane.getByText('最大発行能力 480 − 発行枚数 449 = 31').waitFor();
  const before = await page.evaluate(() => document.activeElement?.id ?? '');
  await explainCell('A4');
  await pane.getByText('このセルの値は 説明!A3 の数式から広がったものです。').waitFor();
  await pane.getByText('最大発行能力 480 − 発行枚数 487 = -7').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id ?? '')).toBe(before);
});

test('mail is taken apart into tiers, prices, bands and sums, with the tariff that was used', async () => {
  await put(0, 3, [
    ['1枚', 51819, 1, '規格外', 500],
    ['2枚', 38543, 20, '規格外', 1000],
    [{ formula: '=MYNA.MAILCOST(D1:D2,E1:E2,F1:H2,"一般書留")' }, null, null, null, null],
  ]);
  await explainCell('D3');
  await pane.getByText('料金を足すと 103,012,680円 です。').waitFor();
  expect(await pane.getByText(/一般書留: 令和6年10月1日（2024\/10\/1）からの料金/).count()).toBe(1);
  await workbench.screenshot('explain-mail');
});

test('several functions side by side are a list, and another one is chosen by keyboard', async () => {
  await put(6, 0, [[{ formula: '=MYNA.NUM("1万")+MYNA.RECONCILE(10,4,1)' }]]);
  await explainCell('A7');
  await heading('MYNA.NUM').waitFor();
  const second = button('MYNA.RECONCILE(10,4,1)');
  await second.focus();
  await page.keyboard.press('Enter');
  await heading('MYNA.RECONCILE').waitFor();
  expect(await second.getAttribute('aria-pressed')).toBe('true');
  await pane.getByText('申請 10 − 交付 4 − 取止め 1 = 帳簿上の残数 5').waitFor();
});

test('a failing function tells the whole reason, the argument and its cell', async () => {
  await put(8, 0, [[100, -5, { formula: '=MYNA.PERCARDCOST(A9,B9)' }]]);
  await explainCell('C9');
  await pane.getByText('この関数は #NUM! になりました。').waitFor();
  const facts = pane.locator('.explain-facts');
  expect(await facts.innerText()).toMatch(/枚数[\s\S]*説明!B9/);
});

test('what cannot be followed is said to be so, and the rest is shown', async () => {
  await put(10, 0, [[{ formula: '=MYNA.PERCARDCOST(SUM(A1:A2),5)' }]]);
  await explainCell('A11');
  await pane.getByText('SUM の計算はこの画面では追えません。').waitFor();
  await pane.getByText('読み取れない引数があるため、手順は示せません。').waitFor();
});

test('a long table is cut, and shown whole when asked', async () => {
  await put(
    20,
    0,
    Array.from({ length: 70 }, (_, index) => [index + 1]),
  );
  await put(0, 10, [[{ formula: '=MYNA.IDLECAPACITY(480,A21:A90)' }]]);
  await explainCell('K1');
  expect(await pane.locator('.explain-marked').count()).toBe(1);
  const rows = pane.locator('table').last().locator('tbody tr');
  expect(await rows.count()).toBe(60);
  await button('70行をすべて表示').click();
  await button('70行をすべて表示').waitFor({ state: 'hidden' });
  expect(await rows.count()).toBe(70);
});

/** The steps are what a person comes for. */
async function showSteps(address: string): Promise<void> {
  await explainCell(address);
  await heading('計算の手順').evaluate((title) => title.scrollIntoView());
}

describeLooks(() => workbench, {
  'explain-steps': () => showSteps('D3'),
  'explain-spill': () => showSteps('K1'),
  'explain-failure': () => explainCell('C9'),
  'explain-several': () => showSteps('A7'),
});

test('in English too', async () => {
  await button('English').click();
  await pane.getByRole('heading', { name: /^About / }).waitFor();
  await workbench.picturePane('pane-explain-english');
  await button('日本語').click();
});

test('the browser has nothing to complain about', () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
