import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(240_000);

const CAPACITY = '000 表2 発行能力';
const POSTAGE = '000 表3 郵送料金';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench?.close());

const panel = (): Locator => workbench.page.locator('#charts');
const picture = (name: RegExp): Locator => panel().getByRole('img', { name });
const press = (name: string): Promise<void> => panel().getByRole('button', { name, exact: true }).press('Enter');
const drawn = (name: RegExp): Promise<string> =>
  picture(name).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

const axe = () => violationsIn(workbench.page.mainFrame(), '#charts');

describe('the charts of the sample', () => {
  test('a sheet without charts has no room taken from it, and what draws was not asked for', async () => {
    expect(await panel().isVisible()).toBe(false);
    expect(workbench.requests.filter((url) => url.includes('drawing'))).toEqual([]);
  });

  test('capacity against issues stands below its sheet', async () => {
    await workbench.openSheet(CAPACITY);
    await picture(/最大発行能力と発行枚数.*折れ線グラフ、最大発行能力・発行枚数、48項目/).waitFor();
    await workbench.screenshot('charts-capacity-light');
  });

  test('another sheet has another chart, which follows its cells', async () => {
    await workbench.openSheet(POSTAGE);
    const name = /郵送料金の比較.*棒グラフ、現行・変更案、6項目/;
    await picture(name).waitFor();
    const before = await drawn(name);
    await workbench.enter('C8', '0');
    await workbench.page.waitForFunction(
      (old) => document.querySelector<HTMLCanvasElement>('#charts canvas')?.toDataURL() !== old,
      before,
    );
    await workbench.enter('C8', '136378');
    await workbench.page.waitForFunction(
      (old) => document.querySelector<HTMLCanvasElement>('#charts canvas')?.toDataURL() === old,
      before,
    );
  });
});

describe('the figures', () => {
  test('stand in a table, by keyboard, and follow the cells too', async () => {
    await press('表');
    const rows = panel().getByRole('row');
    expect(await rows.nth(0).innerText()).toBe('郵送枚数帯\t現行\t変更案');
    expect(await rows.nth(3).innerText()).toBe('3～9枚\t155,470,920\t135,014,220');
    await workbench.enter('C8', '1');
    await panel().getByText('1,140', { exact: true }).waitFor();
    expect(await rows.nth(3).innerText()).toBe('3～9枚\t1,140\t990');
    await workbench.enter('C8', '136378');
    await workbench.screenshot('charts-postage-table');
    expect(await axe()).toEqual([]);
  });

  test('are a table still when one comes back to the sheet', async () => {
    await workbench.openSheet(CAPACITY);
    await workbench.openSheet(POSTAGE);
    await panel().getByRole('table').waitFor();
    await press('グラフ');
    await picture(/郵送料金の比較/).waitFor();
  });
});

describe('by keyboard', () => {
  test('the panel closes and opens', async () => {
    const toggle = panel().getByRole('button', { name: 'グラフ（1）' });
    await toggle.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await picture(/郵送料金/).waitFor({ state: 'detached' });
    await toggle.press('Enter');
    await picture(/郵送料金/).waitFor();
  });

  test('a chart is taken away, and comes back', async () => {
    await press('取り除く: 郵送料金の比較（現行と変更案）');
    await panel().getByText('「郵送料金の比較（現行と変更案）」を取り除きました。').waitFor();
    await picture(/郵送料金/).waitFor({ state: 'detached' });
    await workbench.screenshot('charts-removed');
    await workbench.page.keyboard.press('Enter');
    await picture(/郵送料金の比較/).waitFor();
  });

  test('every button is reached one after the other', async () => {
    await panel().getByRole('button', { name: 'グラフ（1）' }).focus();
    const reached: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await workbench.page.keyboard.press('Tab');
      reached.push(await workbench.page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(reached).toEqual(['グラフ', '表', '取り除く']);
  });
});

describe.each([
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }],
] as const)('in %s colours', (theme, media) => {
  beforeAll(() => workbench.page.emulateMedia(media));
  afterAll(() => workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' }));

  test.each([
    ['capacity', CAPACITY],
    ['postage', POSTAGE],
  ])('axe finds nothing in %s', async (name, sheet) => {
    await workbench.openSheet(sheet);
    await picture(/./).waitFor();
    expect(await axe()).toEqual([]);
    await workbench.screenshot(`charts-${name}-${theme}`);
  });
});

test('a narrow window keeps the charts within it', async () => {
  await workbench.page.setViewportSize({ width: 320, height: 800 });
  await workbench.page.locator('#pane-toggle').press('Enter');
  await picture(/./).waitFor();
  const wide = await panel().evaluate((element) => element.scrollWidth - element.clientWidth);
  await workbench.screenshot('charts-320');
  await workbench.page.setViewportSize({ width: 1440, height: 900 });
  await workbench.page.locator('#pane-toggle').press('Enter');
  expect(wide).toBe(0);
});

describe('printing', () => {
  /** The page as the browser prints it. */
  async function pdf(name: string): Promise<{ readonly pages: number; readonly landscape: boolean }> {
    const path = join(__dirname, `../../artifacts/print-${name}.pdf`);
    const bytes = await workbench.page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const plain = bytes.toString('latin1');
    const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(plain)?.map(Number) ?? [];
    return { pages: [...plain.matchAll(/\/Type \/Page\b(?!s)/g)].length, landscape: width > height };
  }

  /** What was on paper, seen as a page of that width. */
  async function printed<T>(read: (page: Locator) => Promise<T>, picture?: string): Promise<T> {
    const { page } = workbench;
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    try {
      if (picture !== undefined) {
        await page.locator('.print-page').screenshot({ path: join(__dirname, `../../artifacts/${picture}.png`) });
      }
      return await read(page.locator('.print-page'));
    } finally {
      await page.emulateMedia({ media: null });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    }
  }

  test('the button prints the sheet in front', async () => {
    await workbench.openSheet(POSTAGE);
    await workbench.page.evaluate(() => {
      window.print = () => void (document.body.dataset['printed'] = 'yes');
    });
    await workbench.page.getByRole('button', { name: '印刷' }).press('Enter');
    await workbench.page.waitForFunction(() => document.body.dataset['printed'] === 'yes');
  });

  test('a wide sheet lies, on as many pages as it needs, with merged cells, formats and its chart', async () => {
    const { pages, landscape } = await pdf('postage');
    expect(landscape).toBe(true);
    expect(pages).toBe(3);
    const { texts, spans, charts } = await printed(async (page) => {
      const cells = page.locator('.print-page__cells');
      return {
        texts: await page.innerText(),
        spans: await cells.locator('td', { hasText: '① 現行' }).first().getAttribute('colspan'),
        charts: await page.locator('figure canvas').count(),
      };
    }, 'print-postage');
    expect(texts).toContain('000 表3 郵送料金');
    expect(texts).toContain('マイナンバーカードの発行と交付.xlsx');
    expect(texts).toContain('▲ 108,656,390');
    expect(spans).toBe('3');
    expect(charts).toBe(1);
  });

  test('a long sheet breaks between rows, its head on every page', async () => {
    await workbench.page.evaluate(() => {
      const { book } = window.mynaWorkbench!;
      const sheet = book.addSheet('長い表');
      const rows = Array.from({ length: 200 }, (_, index) => [`${index + 1}行目`, index * 1000]);
      book.write(sheet, { row: 0, column: 0, rows: 201, columns: 2 }, [['見出し', '枚数'], ...rows]);
      book.freezePanes(sheet, { rows: 1, columns: 0 });
      book.activateSheet(sheet);
    });
    const { pages, landscape } = await pdf('long');
    expect(landscape).toBe(false);
    expect(pages).toBeGreaterThanOrEqual(5);
    const { head, rows } = await printed(async (page) => ({
      head: (await page.locator('thead').innerText()).trim(),
      rows: await page.locator('tbody tr').count(),
    }));
    expect([head, rows]).toEqual(['見出し\t枚数', 200]);
  });

  test('a sheet that comes to the front meanwhile is laid out as ever', async () => {
    const { page } = workbench;
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(async () => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      const { book } = window.mynaWorkbench!;
      book.activateSheet(book.addSheet('印刷中'));
    });
    await page.emulateMedia({ media: null });
    expect(workbench.complaints).toEqual([]);
  });

  test('what was printed leaves the page', async () => {
    expect(await workbench.page.locator('.print-page').count()).toBe(0);
    expect(await workbench.page.locator('#grid').isVisible()).toBe(true);
  });
});

test('nothing was asked of another place, and nothing went wrong', () => {
  expect(workbench.requests.filter((url) => url.includes('drawing')).length).toBe(1);
  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
