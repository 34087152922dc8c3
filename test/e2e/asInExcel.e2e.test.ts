import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
const page = (change: () => void): Promise<void> => workbench.page.evaluate(change);

beforeAll(async () => {
  workbench = await Workbench.openEmpty();
});
afterAll(() => workbench?.close());

describe('the figures of the selection', () => {
  test('are written out, and follow what is entered', async () => {
    const { page } = workbench;
    await workbench.enter('A1', '1234567890');
    await workbench.enter('A2', '2.5');
    await workbench.enter('A3', '枚数');
    await workbench.goTo('A1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const summary = page.getByRole('group', { name: '選択範囲の集計' });
    await summary.getByText('合計: 1,234,567,892.5', { exact: true }).waitFor();
    expect(await summary.getByRole('button').allInnerTexts()).toEqual([
      '平均: 617,283,946.25',
      'データの個数: 3',
      '合計: 1,234,567,892.5',
    ]);
    expect(await violationsIn(page.mainFrame(), '.status-line')).toEqual([]);

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await summary.getByText('合計').click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) === '1234567892.5');

    await workbench.goTo('A1');
    await summary.getByRole('button').first().waitFor({ state: 'detached' });
  });
});

test('a circular reference is told below the grid by its cells, and gives no number', async () => {
  await workbench.enter('H1', '=H2+1');
  await workbench.enter('H2', '=H1');
  expect(await workbench.values('H1:H2')).toEqual([[{ error: '#N/A' }], [{ error: '#N/A' }]]);
  await workbench.goTo('J1');
  expect(await workbench.reason()).toBe(
    '循環参照: Sheet1!H1、Sheet1!H2。これらのセルと、参照しているセルは計算していません。',
  );
  await workbench.goTo('H1');
  expect(await workbench.reason()).toContain('H1: #N/A 循環参照のため計算していません: Sheet1!H1、Sheet1!H2');
  await workbench.enter('H2', '4');
  expect(await workbench.values('H1:H2')).toEqual([[5], [4]]);
  expect(await workbench.reason()).not.toContain('循環');
});

describe('a column of usual width', () => {
  const width = (column: number): Promise<number> =>
    workbench.page.evaluate((at) => window.mynaWorkbench!.book.columnWidth('sheet1', at, 1)! / 0.75, column);

  test('becomes wider for a number that is typed, as far as Excel writes it, in one step of undo', async () => {
    const { page } = workbench;
    const usual = await width(11);
    await workbench.enter('L1', '12345');
    await workbench.enter('L2', '1234567.891234567');
    await workbench.enter('L3', 'これは長い文字列ですから幅は変わりません');
    expect(await width(11)).toBe(usual);
    await workbench.enter('L4', '12345678901');
    const wide = await width(11);
    expect(wide).toBeGreaterThan(usual);
    await workbench.enter('L5', '1234567890123456');
    expect(await width(11)).toBeLessThan(wide * 1.1);
    await workbench.goTo('L4');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await workbench.settled();
    expect(await width(11)).toBe(usual);
    await page.keyboard.press('Control+y');
    await workbench.settled();
    expect(await width(11)).toBe(wide);
    expect(await workbench.values('L4')).toEqual([[12345678901]]);
  });

  test('becomes wider for dates and amounts, and again for longer ones, but not where somebody chose the width', async () => {
    const usual = await width(12);
    await workbench.enter('M1', '¥123,456,789,012');
    const wide = await width(12);
    expect(wide).toBeGreaterThan(usual);
    await workbench.enter('M2', '¥123,456,789,012,345');
    expect(await width(12)).toBeGreaterThan(wide);
    await page(() => window.mynaWorkbench!.book.setColumnWidth('sheet1', 13, 1, 30));
    await workbench.enter('N1', '2026/12/31');
    expect(await width(13)).toBe(40);
  });
});

test('a date that ends with its year stays text, and the line below says how dates are entered', async () => {
  await workbench.enter('P1', '4/1/2026');
  await workbench.enter('P2', '2026年12月31日');
  expect(await workbench.values('P1:P2')).toEqual([['4/1/2026'], [46387]]);
  expect(await workbench.texts('P2')).toEqual([['2026年12月31日']]);
  await workbench.goTo('P1');
  expect(await workbench.reason()).toBe(
    'P1: 「4/1/2026」は文字列です。日付にするには、2026/4/1 のように年から入力してください。',
  );
});

describe('F4 in a formula', () => {
  test('fixes both ends of a range, and after four more times again', async () => {
    const { page } = workbench;
    await workbench.goTo('R1');
    await page.keyboard.type('=SUM(A1:B2', { delay: 15 });
    for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press('F4');
    await page.keyboard.type(')', { delay: 15 });
    await page.keyboard.press('Enter');
    await workbench.settled();
    const place = { row: 0, column: 17, rows: 1, columns: 1 };
    expect(await page.evaluate((rect) => window.mynaWorkbench!.book.formulas('sheet1', rect), place)).toEqual([
      ['=SUM($A$1:$B$2)'],
    ]);
  });
});

describe('sheets', () => {
  const NAMES = ['A B', '令和８年度(案)', "it's", '📊表', '2026', 'A1', 'R1C1', 'a-b', 'TRUE', '"q"'];

  test('of any name are referred to, saved and opened again', async () => {
    const { page } = workbench;
    for (const [index, name] of NAMES.entries()) {
      await page.evaluate((made) => {
        const { book } = window.mynaWorkbench!;
        book.write(book.addSheet(made), { row: 0, column: 0, rows: 1, columns: 1 }, [[7]]);
      }, name);
      await workbench.enter(`S${index + 1}`, `='${name.replaceAll("'", "''")}'!A1*2`);
    }
    const address = `S1:S${NAMES.length}`;
    expect(await workbench.values(address)).toEqual(NAMES.map(() => [14]));

    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const path = await download.path();
    await page.setInputFiles('#file-input', { name: '再び.xlsx', mimeType: '', buffer: await readFile(path) });
    await page.waitForFunction(() => window.mynaWorkbench!.book.name === '再び.xlsx');
    await workbench.settled();
    const names = await page.evaluate(() => window.mynaWorkbench!.book.sheets().map(({ name }) => name));
    expect(names.slice(1)).toEqual(NAMES);
    expect(await workbench.values(address)).toEqual(NAMES.map(() => [14]));
  });
});

test('the name box leads beyond the last row and column, and what is typed there stays', async () => {
  await workbench.openSheet('Sheet1');
  await workbench.enter('AZ500', '3');
  expect(await workbench.values('AZ500')).toEqual([[3]]);
  await workbench.goTo('XFD1048576');
  await workbench.goTo('B2');
});

test('the page complained of nothing', () => {
  expect(workbench.complaints).toEqual([]);
});

test('a sheet is renamed, or not with Esc, and deleted after a question that names it; undo brings it back', async () => {
  const other = await Workbench.open();
  const { page } = other;
  await page.locator('#file-new').click();
  await page.waitForFunction(() => window.mynaWorkbench!.book.sheets().length === 1);
  const tab = (name: string) => page.locator('[data-u-comp="slide-tab-item"]', { hasText: name });
  const named = (...names: readonly string[]) =>
    page.waitForFunction((wanted) => {
      const found = window.mynaWorkbench!.book.sheets().map(({ name }) => name);
      return JSON.stringify(found) === wanted;
    }, JSON.stringify(names));
  const rename = async (from: string, to: string, end: string): Promise<void> => {
    // While the grid brings a sheet to the front, it draws the names again.
    await page.waitForTimeout(500);
    await tab(from).dblclick();
    await tab(from).locator('[contenteditable=true]').waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(to);
    await page.keyboard.press(end);
  };
  await other.goTo('B2');
  await page.keyboard.press('Shift+F11');
  await named('Sheet1', 'Sheet2');
  await rename('Sheet2', '捨てる', 'Escape');
  await tab('Sheet1').click();
  await named('Sheet1', 'Sheet2');
  await rename('Sheet2', 'a/b', 'Enter');
  await page.getByText('名前は31文字を超えず').waitFor();
  await page.getByRole('button', { name: '確認' }).click();
  await page.keyboard.press('Escape');
  await rename('Sheet2', '要らない表', 'Enter');
  await named('Sheet1', '要らない表');
  await other.openSheet('要らない表');
  await other.enter('A1', '77');
  await tab('要らない表').click({ button: 'right' });
  await page.getByText('削除', { exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('「要らない表」を削除しますか？「元に戻す」で戻せます。').waitFor();
  await dialog.getByRole('button', { name: '確認' }).click();
  await named('Sheet1');
  await other.goTo('A1');
  await page.keyboard.press('Control+z');
  await named('Sheet1', '要らない表');
  await other.openSheet('要らない表');
  expect(await other.values('A1')).toEqual([[77]]);
  expect(other.complaints).toEqual([]);
  await other.close();
});
