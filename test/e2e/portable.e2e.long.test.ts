import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { version } from '../../package.json';
import { nativeRelease } from '../../src/native';
import { documentSheets } from '../../src/samples';
import { openBook, saveBook } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(180_000);

const NAME = 'MYNA-workbench.html';
const BUILT = join(resolve(__dirname, '../..', process.env.E2E_FOLDER ?? 'dist-local'), NAME);

/** A folder with nothing but the one file. */
let folder: string;
let file: string;
let workbench: Workbench;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '共有 フォルダー-'));
  file = join(folder, NAME);
  copyFileSync(BUILT, file);
  workbench = await Workbench.open({ file });
  ({ page, pane } = workbench);
});
afterAll(async () => {
  await workbench?.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
const message = (): Locator => page.locator('#file-message');
const cell = (value: number | null, formula?: string) => ({ value, ...(formula && { formula }) });

async function saved(press: () => Promise<void>): Promise<ReturnType<typeof openBook>['book']> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return openBook(new Uint8Array(readFileSync(await download.path()))).book;
}

test('the sample is open, and every published figure comes out as it should', async () => {
  expect(await workbench.texts('D15:D17')).toEqual([['2,190.3'], ['1,140'], ['端数の範囲内']]);
  await workbench.openSheet('再現一覧');
  const figures = documentSheets().flatMap((sheet) => sheet.figures);
  const rows = await workbench.texts(`D7:J${6 + figures.length}`);
  expect(rows.map(([what]) => what)).toEqual(figures.map(({ what }) => what));
  const off = rows.filter(([, , , , verdict]) => !['一致', '端数の範囲内'].includes(verdict!));
  expect(off.filter((row) => row[6] === '')).toEqual([]);
  expect((await workbench.texts('B4'))[0]![0]).toMatch(new RegExp(`^${figures.length}件のうち 一致 \\d+件`));
});

test('a typed formula calculates, and an error says why', async () => {
  await workbench.openSheet('はじめに');
  await workbench.type('B20', '=MYNA.POSTAGE(500,"規格外","一般書留")');
  expect(await workbench.values('B20')).toEqual([[1140]]);
  await workbench.enter('B21', '=MYNA.POSTAGE(500,"ない")');
  await workbench.goTo('B21');
  expect(await workbench.reason()).toMatch(/#VALUE!/);
});

test('a function is found, its page opened, and an example goes into the book', async () => {
  await button('関数').click();
  await pane.getByRole('searchbox').fill('郵送');
  await pane.locator('[data-function="MAILCOST"]').first().click();
  await pane.getByRole('heading', { name: /MAILCOST/ }).waitFor();
  await pane.getByText('根拠').first().waitFor();
  await button('新しいシートに作成: 例1').click();
  await pane
    .locator('.outcome')
    .getByText(/例 MAILCOST/)
    .waitFor();
  await workbench.settled();
});

test('reference data, the check of the book and the outlook', async () => {
  await button('参照データ').click();
  await pane.getByLabel('データを選ぶ', { exact: true }).selectOption('000表2');
  await button('新しいシートに表を作成').click();
  await pane.locator('.outcome').getByText('シート「参照 000表2」に表を作りました。').waitFor();
  await button('点検').click();
  await button('ブックを点検').click();
  await pane.getByText(/枚のシートを点検しました。/).waitFor();
  await button('見通し').click();
  await pane.getByRole('combobox').first().selectOption({ label: '神奈川県' });
  expect(await violationsIn(page.mainFrame(), '.toolbar', '#pane')).toEqual([]);
});

test('the release, the day of its data, and what the browser keeps are told', async () => {
  await button('配布・設定').click();
  const about = pane.locator('section[aria-labelledby="settings-heading"]');
  expect(await about.innerText()).toContain(`MYNA ${version}`);
  expect(await about.innerText()).toMatch(/最終確認日\s+\d{4}年\d+月\d+日/);
  expect(await about.innerText()).toContain('このページはファイルから開いています。');
  await about.scrollIntoViewIfNeeded();
  await workbench.picturePane('portable-about');
});

test('the copy that calculates without the add-in is made by its worker', async () => {
  const book = await saved(() => button('アドインなしのブックを保存').click());
  expect(nativeRelease(book)).toMatchObject({ isPresent: true, different: [] });
});

test('a file is opened and saved, calculated', async () => {
  await workbench.enter('A30', '1');
  const rows = [[cell(2), cell(null, '=MYNA.PERCARDCOST(40083,1830,"百万円","万枚")*A1')]];
  const sheet = sheetOf('表', rows);
  await page.setInputFiles('#file-input', {
    name: '費用.xlsx',
    mimeType: '',
    buffer: Buffer.from(saveBook(bookOf([sheet]))),
  });
  await page.getByRole('dialog').getByRole('button', { name: '保存せずに続ける', exact: true }).click();
  await page.waitForFunction(() => window.mynaWorkbench!.book.name === '費用.xlsx');
  await workbench.settled();
  await workbench.enter('A1', '3');
  const book = await saved(() => page.keyboard.press('Control+s'));
  const [first] = book.sheets[0]!.cells.values();
  expect(first!.get(0)!.value).toBe(3);
  expect(first!.get(1)!.value).toBeCloseTo((40083 / 1830) * 100 * 3, 6);
});

test('a reload, and another file of the kind, show the copy that this browser keeps', async () => {
  await workbench.enter('A2', '7');
  // On a busy machine a book is put away less often.
  await page.waitForTimeout(6000);
  const other = join(folder, `別の ${NAME}`);
  copyFileSync(BUILT, other);
  for (const place of [file, other]) {
    await workbench.show(pathToFileURL(place).href);
    expect(await message().innerText()).toContain('このブラウザーの保管から開きました');
    expect(await workbench.values('A2')).toEqual([[7]]);
  }
});

test('in English', async () => {
  await workbench.show(`${pathToFileURL(file).href}?lang=en`);
  expect(await page.locator('#file-open').innerText()).toBe('Open');
  await button('English').click();
  await button('Share').click();
  await pane.getByText('This page was opened from a file.').waitFor();
});

test('nothing was asked for but the file itself and what it holds', () => {
  expect(
    workbench.requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(pathToFileURL(folder).href)),
  ).toEqual([]);
  expect(workbench.requests.filter((url) => url.startsWith('file:')).length).toBe(4);
  expect(workbench.complaints).toEqual([]);
});
