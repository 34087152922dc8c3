import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { saveBook } from '../../src/xlsx';
import type { BookCell, BookStyle } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
  await listen(workbench.page);
});
afterAll(() => workbench?.close());

/** Keeps all that is written on any canvas. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pen = CanvasRenderingContext2D.prototype;
    const fillText = pen.fillText;
    const drawn = new Set<string>();
    Object.assign(window, { drawn });
    pen.fillText = function (text, x, y, width) {
      drawn.add(text);
      if (width === undefined) fillText.call(this, text, x, y);
      else fillText.call(this, text, x, y, width);
    };
  });
}

/** What is written on any canvas from then on until a text is there, and the page rests. */
async function drawnBy(action: () => Promise<unknown>, until = 'C'): Promise<string[]> {
  const { page } = workbench;
  const read = (): Promise<string[]> => page.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn]);
  await page.evaluate(() => (window as unknown as { drawn: Set<string> }).drawn.clear());
  await action();
  await page.waitForFunction((text) => (window as unknown as { drawn: Set<string> }).drawn.has(text), until);
  await workbench.painted();
  return read();
}

/** Where column A ends in the row of letters. */
async function edgeOfA(): Promise<{ x: number; y: number }> {
  const box = (await workbench.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  return { x: box.x + 46 + widthOfA - 2, y: box.y + 10 };
}

let widthOfA = 88;

async function drag(by: number): Promise<void> {
  const { mouse } = workbench.page;
  const { x, y } = await edgeOfA();
  await mouse.move(x, y);
  await workbench.painted();
  await mouse.down();
  await mouse.move(x + by, y, { steps: 5 });
  await workbench.painted();
  await mouse.up();
  widthOfA += by;
}

test('any alignment, size and colours: each cell shows as much as it has room for, on paper too', async () => {
  const { page } = workbench;
  const percent = (look: BookStyle): BookCell => ({ value: 123456789.01, style: { numberFormat: '0%', ...look } });
  const rows = [
    [percent({ horizontal: 'right' }), null],
    [percent({ horizontal: 'center', fill: '#202020', fontColor: '#FFFFFF' }), null],
    [percent({ horizontal: 'left', wrapText: true }), null],
    [percent({ bold: true }), null],
    [percent({ fontSize: 6 }), null],
    [{ value: -3, style: { numberFormat: 'yyyy/m/d' } }, '文'],
    [{ value: 123456789.01, style: { numberFormat: '@' } }, '文'],
  ];
  const sheet = sheetOf('幅', rows, {
    columns: new Map([0, 1].map((column) => [column, { width: 60 }])),
    merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
  });
  const buffer = Buffer.from(saveBook(bookOf([sheet])));
  const narrow = await drawnBy(async () => {
    await page.setInputFiles('#file-input', { name: '幅.xlsx', mimeType: '', buffer });
    await page.waitForFunction(() => window.mynaWorkbench!.book.name === '幅.xlsx');
    await workbench.settled();
  });
  const isCut = (text: string): boolean => /^#+$/.test(text);
  expect(narrow.filter(isCut)).not.toEqual([]);
  expect(narrow).toContain('12345678901%');

  await page.emulateMedia({ colorScheme: 'dark' });
  const zoomed = await drawnBy(async () => {
    await workbench.goTo('D9');
    await page.keyboard.press('Control+=');
  });
  expect(zoomed.filter(isCut)).toEqual(narrow.filter(isCut));
  expect(zoomed).toContain('12345678901%');
  await workbench.screenshot('workbench-narrow-numbers');

  await page.emulateMedia({ colorScheme: 'light' });

  const onPaper = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const cells = [...document.querySelectorAll('.print-page__cells tr')].map((row) => row.firstElementChild!);
    const texts = cells.map((cell) => cell.textContent);
    window.dispatchEvent(new Event('afterprint'));
    return texts;
  });
  expect(onPaper.map(isCut)).toEqual([true, true, true, false, false, true, true]);
  expect(onPaper.slice(3, 5)).toEqual(['12345678901%', '12345678901%']);
});

const NUMBERS = ['1234567890', '12.3456789', '2026/4/1', '1,234,567', '123456%', 'これは長い文です'];

test('a number that does not fit its column is rounded or ####, and never cut off; a text goes on over blank cells', async () => {
  await workbench.page.getByRole('button', { name: '新規', exact: true }).click();
  await workbench.page.waitForFunction(() => window.mynaWorkbench!.book.usedRect('sheet1', true) === null);
  // A column that somebody has sized stays as it is, whatever is typed.
  await workbench.settled();
  await drag(-22);
  for (const [index, text] of NUMBERS.entries()) await workbench.enter(`A${index + 1}`, text);
  await workbench.enter('A7', '=A4');
  const texts = await workbench.texts('A1:A7');
  const values = await workbench.values('A1:A7');
  const seen = await drawnBy(async () => {
    await workbench.goTo('A150');
    await workbench.goTo('A1');
  }, '####');
  expect(seen).toEqual(expect.arrayContaining(['1E+09', '12.346', '####', 'これは長い文です']));
  expect(seen.filter((text) => NUMBERS.slice(0, 5).includes(text))).toEqual([]);
  expect(await workbench.texts('A1:A7')).toEqual(texts);
  expect(await workbench.values('A1:A7')).toEqual(values);
});

test('a column fitted by a double click on its edge shows all of its numbers', async () => {
  const seen = await drawnBy(async () => {
    const { x, y } = await edgeOfA();
    await workbench.page.mouse.dblclick(x, y);
  }, NUMBERS[0]);
  expect(seen).toEqual(expect.arrayContaining(NUMBERS));
});

test('the page complained of nothing', () => {
  expect(workbench.complaints).toEqual([]);
});

test('what is copied is the number', async () => {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.goTo('A4');
  await page.keyboard.press('Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).trim() === '1,234,567');
});
