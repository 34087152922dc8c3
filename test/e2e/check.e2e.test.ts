import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeLooks } from './support/looks';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

const HOSTILE_SHEET = `計画 "O'Brien" <b>`;
const HOSTILE_TEXT = '<img src=x onerror="window.broken=1">';

let workbench: Workbench;
let page: Page;
let pane: Locator;

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page, pane } = workbench);
  await page.evaluate(
    ([name, hostile]) => {
      const { book } = window.mynaWorkbench!;
      for (const { id } of book.sheets().slice(1)) book.deleteSheet(id);
      const sheet = book.addSheet(name!);
      book.write(sheet, { row: 1, column: 1, rows: 4, columns: 4 }, [
        ['団体名', '年月', '交付想定枚数', '申請件数'],
        [hostile!, '2026年4月', 100, 100],
        [hostile!, '2026年5月', '=HYPERLINK("https://example.com","x")', 100],
        [hostile!, '2026年5月', -5, 100],
      ]);
      book.write(sheet, { row: 8, column: 7, rows: 4, columns: 2 }, [
        ['a', 1],
        ['b', 2],
        ['合計', 9],
        ['x', { formula: '=MYNA.NUM("きのう")' }],
      ]);
      book.activateSheet(sheet);
      return book.settled();
    },
    [HOSTILE_SHEET, HOSTILE_TEXT],
  );
  await button('点検').click();
  await button('すべてのシートを点検').waitFor();
});
afterAll(() => workbench?.close());

describe('a plan', () => {
  test('is found, its findings go to their cells, and its marks come and go', async () => {
    await button('すべてのシートを点検').click();
    await pane
      .getByText(/重大 \d+件/)
      .first()
      .waitFor();
    for (const fold of await pane.locator('.report .fold > summary').all()) await fold.click();
    await pane.locator('.finding-link', { hasText: '負の値' }).click();
    await page.waitForFunction(() => window.mynaWorkbench!.book.selection().rect.row === 4);
    expect(await page.evaluate(() => window.mynaWorkbench!.book.selection().rect)).toMatchObject({ row: 4, column: 3 });

    const fill = (): Promise<string | null> =>
      page.evaluate(() => {
        const { book } = window.mynaWorkbench!;
        return book.format(book.activeSheet(), { row: 4, column: 3, rows: 1, columns: 1 }).fill;
      });
    const before = await fill();
    await button('該当セルに印を付ける').click();
    await pane.getByText(/個のセルに印を付けました。/).waitFor();
    expect(await fill()).not.toBe(before);
    await button('印を消す').click();
    await pane.getByText(/個のセルを元の色に戻しました。/).waitFor();
    expect(await fill()).toBe(before);
  });

  test('its findings become a table in which text stays text', async () => {
    await button('結果を新しいシートに表で出す').first().click();
    await pane.getByText('シート「計画の点検結果」を作りました。').waitFor();
    await workbench.settled();
    const { values, formulas } = await page.evaluate(() => {
      const { book } = window.mynaWorkbench!;
      const sheet = book.sheets().find(({ name }) => name === '計画の点検結果')!;
      const rect = book.usedRect(sheet.id, true)!;
      return { values: book.values(sheet.id, rect).flat(), formulas: book.formulas(sheet.id, rect).flat() };
    });
    expect(values).toContain(HOSTILE_TEXT);
    expect(values).toContain(HOSTILE_SHEET);
    expect(formulas.every((formula) => formula === null)).toBe(true);
  });
});

describe('the book', () => {
  test('is audited: the error with its reason, and the total that does not add up', async () => {
    await button('ブックを点検').click();
    await pane.getByText(/枚のシートを点検しました。/).waitFor();
    await pane.locator('summary', { hasText: 'エラー（1件）' }).click();
    expect(await pane.locator('.finding-link', { hasText: 'NUM が #VALUE!' }).innerText()).toContain('きのう');
    await pane.locator('summary', { hasText: '合わない合計（1件）' }).click();
    await pane.locator('.finding-link', { hasText: '「合計」の 9' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.mynaWorkbench!.book.selection().rect.row === 10);
  });
});

describeLooks(() => workbench, { check: async () => undefined });

test('without a plan it says what one needs, and an example is a click away', async () => {
  await page.evaluate(() => {
    const { book } = window.mynaWorkbench!;
    const first = book.sheets()[0]!.id;
    for (const { id } of book.sheets().slice(1)) book.deleteSheet(id);
    const sheet = book.addSheet('空');
    book.activateSheet(sheet);
    book.deleteSheet(first);
  });
  await button('すべてのシートを点検').click();
  await pane.getByText('計画が見つかりませんでした。').waitFor();
  await workbench.picturePane('pane-check-empty-400');
  await button('計画の例を新しいシートに作る').click();
  await pane.getByText(/^シート「計画の例」に計画の例を作りました。/).waitFor();
  await button('すべてのシートを点検').click();
  await pane
    .getByText(/重大 1件/)
    .first()
    .waitFor();
  await button('直す案を作る').first().click();
  await pane.getByText(/変える値は\d+件です/).waitFor();
  await button('新しい計画を新しいシートに出す').click();
  await pane
    .getByText('シート「直した計画」に新しい計画を作り、もう一度点検しました。重大 0件・警告 0件です。')
    .waitFor();
});

test('hostile text did nothing, and the browser has nothing to complain about', async () => {
  expect(await pane.evaluate(() => 'broken' in window)).toBe(false);
  expect(workbench.complaints).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
