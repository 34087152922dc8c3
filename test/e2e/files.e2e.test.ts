import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { openBook, saveBook } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';
import { locked } from '../xlsx/support/locked';
import { planFile, planWithRules, rulesOf } from './filesBooks';
import { violationsIn } from './support/accessibility';
import { THOROUGH } from '../support/thorough';
import { Workbench } from './support/workbench';

jest.setTimeout(180_000);

let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page } = workbench);
  // Without a listener the browser shows its own chooser, and a new listener is heard of a moment later.
  page.on('filechooser', () => undefined);
});
afterAll(() => workbench?.close());

/** A question; while a file is read another dialog says so. */
const dialog = (): Locator => page.getByRole('dialog').filter({ hasNotText: '読んでいます…' });
const answer = (name: string): Promise<void> => dialog().getByRole('button', { name, exact: true }).click();
const message = (): Locator => page.locator('#file-message');

function choose(name: string, buffer: Buffer): Promise<void> {
  return page.setInputFiles('#file-input', { name, mimeType: '', buffer });
}

async function opened(name: string): Promise<void> {
  await page.waitForFunction((wanted) => window.mynaWorkbench!.book.name === wanted, name);
  await workbench.settled();
}

async function save(): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  await message().getByText('保存しました').waitFor();
  return readFileSync(await download.path());
}

/** Holds a file over the page, or a frame of it, and drops it on what then lies under the pointer. */
async function drop(over: string, name: string, content: Buffer, look: () => Promise<void>): Promise<void> {
  const data = await page.evaluateHandle(
    ([title, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], title));
      return transfer;
    },
    [name, [...content]] as const,
  );
  await page.evaluate(
    ([selector, dataTransfer]) => {
      const place = document.querySelector(selector)!;
      const target = place instanceof HTMLIFrameElement ? place.contentDocument!.body : place;
      target.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [over, data] as const,
  );
  await page.locator('#drop-hint').waitFor();
  await look();
  await page.dispatchEvent('#drop-hint', 'drop', { dataTransfer: data });
  await page.locator('#drop-hint').waitFor({ state: 'hidden' });
}

const violations = () => violationsIn(page.mainFrame(), '.toolbar', 'dialog');

const CALCULATED = [
  ['枚数', '費用'],
  [10, 12345],
  [20, 1140],
  [10, null],
  [20, null],
  [30, null],
];

describe('a file', () => {
  test('opens by the button, calculated, and the pane speaks to it', async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '開く', exact: true }).click();
    await (await choosing).setFiles({ name: '交付計画.xlsx', mimeType: '', buffer: planFile() });
    await opened('交付計画.xlsx');
    expect(await workbench.values('A1:B6')).toEqual(CALCULATED);
    expect(await workbench.texts('B2')).toEqual([['12,345.0']]);
    expect(await page.title()).toBe('交付計画.xlsx - MYNA ワークベンチ');
    expect(await message().innerText()).toBe('開きました（シート2枚、数式3個）。');
    await workbench.pane.getByRole('button', { name: '点検', exact: true }).click();
    await workbench.pane.getByRole('button', { name: 'ブックを点検', exact: true }).click();
    await workbench.pane.getByText('2枚のシートを点検しました。').waitFor();
    await workbench.screenshot('files-opened');
  });

  test('that can be shown in full is saved as it came, with results', async () => {
    const { book } = openBook(await save());
    expect(await message().innerText()).toBe('「交付計画.xlsx」をダウンロードに保存しました（シート2枚、数式3個）。');
    expect(book.sheets.map(({ name }) => name)).toEqual(['計画', '条件']);
    expect(book.names).toMatchObject([{ name: '単価', formula: '=条件!$B$1' }]);
    const plan = book.sheets[0]!.cells;
    expect(plan.get(0)!.get(1)).toMatchObject({ value: '費用', style: { bold: true, fill: '#FFF8DB' } });
    expect(plan.get(1)!.get(1)).toMatchObject({
      value: 12345,
      formula: '=A2*単価',
      style: { numberFormat: '#,##0.0' },
    });
    expect(plan.get(2)!.get(1)).toMatchObject({ value: 1140, formula: '=MYNA.POSTAGE(500,"規格外","一般書留")' });
    expect(plan.get(3)!.get(0)).toMatchObject({ value: 10, fills: { rows: 3, columns: 1 } });
  });

  test('with rules that are not shown says so first, by keyboard too', async () => {
    await choose('規則.xlsx', planWithRules());
    await dialog().waitFor();
    expect(await dialog().getByRole('heading').first().innerText()).toBe('「規則.xlsx」を開きますか');
    expect(await dialog().getByRole('listitem').allInnerTexts()).toEqual(['計画: 条件付き書式', '計画: 入力規則']);
    expect(await violations()).toEqual([]);
    await workbench.screenshot('files-missing');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await page.title()).toContain('交付計画.xlsx');
    await choose('規則.xlsx', planWithRules());
    await dialog().waitFor();
    await page.keyboard.press('Enter');
    await opened('規則.xlsx');
  });

  test('keeps its rules when a cell is changed and it is saved, and opens again with the change', async () => {
    await workbench.goTo('A2');
    // What is still being typed is saved too.
    await page.keyboard.type('30', { delay: 15 });
    const saved = await save();
    expect(rulesOf(saved)).toEqual(rulesOf(planWithRules()));
    const before = openBook(planWithRules()).book.sheets[0]!.cells;
    const after = openBook(saved).book.sheets[0]!.cells;
    const contents = (cells: typeof after): unknown[] =>
      [...cells]
        .filter(([row]) => row < 4)
        .flatMap(([row, inRow]) => [...inRow].map(([column, { formula, style }]) => [row, column, formula, style]));
    expect(contents(after)).toEqual(contents(before));
    await choose('もう一度.xlsx', saved);
    await answer('開く');
    await opened('もう一度.xlsx');
    expect(await workbench.values('A2:B6')).toEqual([
      [30, 37035],
      [20, 1140],
      [30, null],
      [60, null],
      [90, null],
    ]);
  });
});

test('reading that takes long can be stopped', async () => {
  const before = await page.title();
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = () => {
      Worker.prototype.postMessage = postMessage;
    };
  });
  await choose('大きい.xlsx', planFile());
  const reading = page.getByRole('dialog').filter({ hasText: '読んでいます…' });
  await reading.waitFor();
  expect(await violations()).toEqual([]);
  await workbench.screenshot('files-reading');
  await reading.getByRole('button', { name: 'やめる' }).click();
  await reading.waitFor({ state: 'detached' });
  expect(await page.title()).toBe(before);
});

describe('a file that is dropped', () => {
  test.each([
    ['the grid', '#grid', 'files-drop'],
    ['the pane', '#pane', 'files-drop-pane'],
  ])('on %s opens', async (_, over, picture) => {
    await drop(over, `${picture}.xlsx`, planFile(), () => workbench.screenshot(picture));
    await opened(`${picture}.xlsx`);
    expect(await workbench.values('A1:B6')).toEqual(CALCULATED);
  });
});

describe('a bad file leaves the open book alone', () => {
  test.each([
    ['文章.xlsx', () => Buffer.from('ただの文章です。'), 'Excel ブック(.xlsx)ではない'],
    ['途中.xlsx', () => planFile().subarray(0, 3000), '途中で切れている'],
    ['空.xlsx', () => Buffer.alloc(0), '途中で切れている'],
  ])('%s', async (name, content, why) => {
    const before = await page.title();
    await choose(name, content());
    await dialog().waitFor();
    expect(await dialog().innerText()).toContain(`「${name}」を開けませんでした`);
    expect(await dialog().innerText()).toContain(why);
    expect(await dialog().innerText()).toContain('今開いているブックは、そのままです。');
    expect(await violations()).toEqual([]);
    await workbench.screenshot(`files-bad-${why.length}`);
    await answer('閉じる');
    expect(await page.title()).toBe(before);
    expect(await workbench.values('A1:B6')).toEqual(CALCULATED);
  });
});

describe('changes', () => {
  test('are asked about before they would be lost', async () => {
    await workbench.enter('A2', '11');
    expect(await page.title()).toMatch(/^● /);
    await page.getByRole('button', { name: '新規', exact: true }).click();
    await dialog().waitFor();
    expect(await dialog().innerText()).toContain('の変更は、まだファイルに保存していません。');
    expect(await violations()).toEqual([]);
    await workbench.screenshot('files-losing');
    await answer('やめる');
    expect(await workbench.values('A2')).toEqual([[11]]);
    await page.getByRole('button', { name: '見本', exact: true }).click();
    const download = page.waitForEvent('download');
    await answer('保存して続ける');
    expect(
      openBook(readFileSync(await (await download).path()))
        .book.sheets[0]!.cells.get(1)!
        .get(0)!.value,
    ).toBe(11);
    await opened('マイナンバーカードの発行と交付.xlsx');
    expect(await workbench.texts('D15')).toEqual([['2,190.3']]);
  });

  test('survive a reload, with the file they belong to', async () => {
    await choose('規則.xlsx', planWithRules());
    await answer('開く');
    await opened('規則.xlsx');
    await workbench.enter('A2', '12');
    await page.waitForTimeout(1500);
    await page.reload();
    await workbench.arrived();
    expect(await message().innerText()).toContain('このブラウザーの保管から開きました');
    expect(await page.title()).toBe('● 規則.xlsx - MYNA ワークベンチ');
    expect(await workbench.values('A2:B6')).toEqual([
      [12, 14814],
      [20, 1140],
      [12, null],
      [24, null],
      [36, null],
    ]);
    expect(rulesOf(await save())).toEqual(rulesOf(planWithRules()));
  });

  test('in a second tab are not kept in place of the first one', async () => {
    const second = await page.context().newPage();
    await second.goto(`${workbench.origin}/workbench.html`);
    await second.waitForFunction(() => window.mynaWorkbench !== undefined);
    expect(await second.title()).toBe('マイナンバーカードの発行と交付.xlsx - MYNA ワークベンチ');
    await second.evaluate(() => {
      const { book } = window.mynaWorkbench!;
      book.write(book.activeSheet(), { row: 30, column: 0, rows: 1, columns: 1 }, [[1]]);
    });
    await second.locator('#file-message').getByText('別のタブのブックを保管しているため').waitFor();
    await second.close();
    // A page behind another one opens no chooser of files.
    await page.bringToFront();
  });

  test('are forgotten on request', async () => {
    await page.getByRole('button', { name: '保管を消す', exact: true }).click();
    await dialog().waitFor();
    expect(await violations()).toEqual([]);
    await workbench.screenshot('files-forget');
    await answer('消す');
    await message().getByText('保管を消しました').waitFor();
    expect(await page.locator('#file-forget').isVisible()).toBe(false);
    await page.reload();
    await workbench.arrived();
    expect(await page.title()).toBe('マイナンバーカードの発行と交付.xlsx - MYNA ワークベンチ');
  });

  test('that nothing keeps make leaving a question', async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await workbench.enter('B25', '1');
    await message().getByText('このブラウザーには保管できません').waitFor();
    const question = page.waitForEvent('dialog');
    const reload = page.reload();
    const asked = await question;
    expect(asked.type()).toBe('beforeunload');
    await asked.accept();
    await reload;
    await workbench.arrived();
  });
});

test.each(THOROUGH ? [0, 400, 800] : [400])(
  'a workbook may go %d ms after it appeared, calculated or not',
  async (delay) => {
    await page.reload();
    await workbench.arrived();
    await page.waitForTimeout(delay);
    await page.getByRole('button', { name: '見本', exact: true }).click();
    await page.getByRole('button', { name: '新規', exact: true }).click();
    await opened('新しいブック.xlsx');
    await page.evaluate(() => {
      const { book } = window.mynaWorkbench!;
      book.write(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: '=1+1' }]]);
    });
    await workbench.settled();
    expect(await workbench.values('A1')).toEqual([[2]]);
    await page.locator('#file-forget').waitFor();
    await page.getByRole('button', { name: '見本', exact: true }).click();
    await answer('保存せずに続ける');
    await opened('マイナンバーカードの発行と交付.xlsx');
  },
);

describe('the toolbar', () => {
  test('by keyboard alone: Tab to the buttons, Ctrl+O from a cell and from the pane', async () => {
    await page.locator('#file-open').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('file-save');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await opened('新しいブック.xlsx');
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await choosing;
    await workbench.pane.getByRole('button', { name: '関数', exact: true }).focus();
    const again = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await again;
  });

  test.each([
    ['light', 'none', 320],
    ['dark', 'none', 1024],
    ['light', 'active', 1440],
  ] as const)('axe finds nothing: %s, forced colours %s, %d px', async (colorScheme, forcedColors, width) => {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height: 700 });
    const look = `${colorScheme}-${forcedColors}-${width}`;
    expect(await violations()).toEqual([]);
    await workbench.screenshot(`files-toolbar-${look}`);
    await choose('規則.xlsx', planWithRules());
    await dialog().waitFor();
    expect(await violations()).toEqual([]);
    await workbench.screenshot(`files-dialog-${look}`);
    for (const target of await page.locator('.tool:visible, .dialog__action').all()) {
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await answer('やめる');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

describe('a workbook that is encrypted', () => {
  const plain = saveBook(bookOf([sheetOf('計画', [[2, '=A1*3']])]));

  test('with the password that Excel tries by itself opens, and says what saving does', async () => {
    await choose('施錠.xlsx', Buffer.from(locked(plain, { spins: 100_000 })));
    await dialog().getByText('暗号化されません').waitFor();
    await answer('開く');
    await opened('施錠.xlsx');
    expect(
      openBook(await save())
        .book.sheets[0]!.cells.get(0)!
        .get(1)!.value,
    ).toBe(6);
  });

  test('with another is refused in words', async () => {
    await choose('別.xlsx', Buffer.from(locked(plain, { password: '別' })));
    await dialog().getByText('パスワードで保護されている').waitFor();
    await answer('閉じる');
  });
});

test('nothing was asked of another place, and nothing went wrong', () => {
  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
