import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Rect, StoredValue } from '../../src/sheet';
import { readRect, rectAddress } from '../../src/sheet';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.openEmpty();
  await write('B2', [[1, 2, 3], [4, 5, 6], [7, 8, 9]]); // prettier-ignore
  await write('H12', [['右下']]);
});
afterAll(() => workbench?.close());

async function write(
  address: string,
  cells: readonly (readonly (StoredValue | { readonly formula: string })[])[],
): Promise<void> {
  await workbench.goTo(address);
  await workbench.page.evaluate((written) => {
    const { book } = window.mynaWorkbench!;
    const { row, column } = book.selection().rect;
    const rect = { row, column, rows: written.length, columns: written[0]!.length };
    book.write(book.activeSheet(), rect, written as StoredValue[][]);
  }, cells);
  await workbench.settled();
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await workbench.page.keyboard.press(key);
};
const selected = (): Promise<Rect> => workbench.page.evaluate(() => window.mynaWorkbench!.book.selection().rect);
const selectedSoon = (wanted: string): Promise<unknown> =>
  workbench.page.waitForFunction((address) => {
    const { row, column, rows, columns } = window.mynaWorkbench!.book.selection().rect;
    return address === [row, column, rows, columns].join();
  }, wanted);

/** The grid carries out some commands a moment after their key. */
async function soon(address: string, wanted: StoredValue[][]): Promise<void> {
  await workbench.page.waitForFunction(
    ([rect, values]) => {
      const { book } = window.mynaWorkbench!;
      return JSON.stringify(book.values(book.activeSheet(), rect)) === values;
    },
    [readRect(address)!, JSON.stringify(wanted)] as const,
  );
}

async function shownSoon(address: string, wanted: string): Promise<void> {
  await workbench.page.waitForFunction(
    ([rect, text]) => {
      const { book } = window.mynaWorkbench!;
      return book.texts(book.activeSheet(), rect)[0]![0] === text;
    },
    [readRect(address)!, wanted] as const,
  );
}

/** As Excel for Windows in Japanese does it. */
const SELECTING: readonly (readonly [from: string, keys: readonly string[], to: string])[] = [
  ['C3', ['Enter'], 'C4'],
  ['C3', ['Shift+Enter'], 'C2'],
  ['C3', ['Tab'], 'D3'],
  ['C3', ['Shift+Tab'], 'B3'],
  ['C3', ['Tab', 'Tab', 'Enter'], 'C4'],
  ['C3', ['Home'], 'A3'],
  ['C3:D4', ['Shift+Home'], 'A3:C4'],
  ['C3', ['Control+Home'], 'A1'],
  ['C3', ['Control+Shift+Home'], 'A1:C3'],
  ['C3', ['Control+End'], 'H12'],
  ['C3', ['Control+Shift+End'], 'C3:H12'],
  ['B2', ['Control+ArrowRight'], 'D2'],
  ['B2', ['Control+ArrowDown'], 'B4'],
  ['B2', ['Control+Shift+ArrowDown'], 'B2:B4'],
  ['B2', ['Control+Shift+ArrowDown', 'Control+Shift+ArrowRight'], 'B2:D4'],
  ['B2', ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowLeft'], 'B2:B3'],
  ['C3', ['Control+a'], 'B2:D4'],
];

describe('keys that select', () => {
  test.each(SELECTING)('%s %j: %s', async (from, keys, to) => {
    await workbench.goTo(from);
    await press(...keys);
    await workbench.painted();
    expect(rectAddress(await selected())).toBe(to);
  });

  test('whole rows and columns, for a person to insert and to remove them, each one step of undo', async () => {
    await workbench.goTo('C3:C4');
    await press('Shift+Space');
    await selectedSoon('2,0,2,16384');
    await press('Control+Shift+Equal');
    await soon('B2:B6', [[1], [null], [null], [4], [7]]);
    await press('Control+-');
    await soon('B2:B6', [[1], [4], [7], [null], [null]]);
    await press('Control+z');
    await soon('B2:B6', [[1], [null], [null], [4], [7]]);
    await press('Control+z');
    await soon('B2:B6', [[1], [4], [7], [null], [null]]);
    await workbench.goTo('C3');
    await press('Control+Space');
    await selectedSoon('0,2,1048576,1');
    expect(await workbench.values('B2:D4')).toEqual([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); // prettier-ignore
  });

  test('a screen further and back, down and to the right', async () => {
    await workbench.goTo('B2');
    await press('PageDown');
    const down = await selected();
    expect(down.row).toBeGreaterThan(15);
    expect(down.column).toBe(1);
    await press('PageUp');
    expect(rectAddress(await selected())).toBe('B2');
    await press('Alt+PageDown');
    expect((await selected()).column).toBeGreaterThan(5);
    await press('Alt+PageUp', 'Shift+PageDown');
    expect(await selected()).toMatchObject({ row: 1, column: 1, rows: down.row, columns: 1 });
  });
});

describe('keys that enter', () => {
  test('an entry ends upward and to the left', async () => {
    await workbench.goTo('F6');
    await workbench.page.keyboard.type('1');
    await press('Shift+Enter');
    await selectedSoon('4,5,1,1');
    await workbench.page.keyboard.type('=F6+1');
    await press('Shift+Tab');
    await selectedSoon('4,4,1,1');
    await workbench.settled();
    expect(await workbench.values('F5:F6')).toEqual([[2], [1]]);
  });

  test('today and the time of day, alone and within a text', async () => {
    const { page } = workbench;
    await workbench.goTo('F8');
    await press('Control+;', 'Enter');
    await press('Control+:', 'Enter');
    await page.keyboard.type('作成日 ');
    await press('Control+;', 'Enter');
    await workbench.settled();
    const [[day], [time], [text]] = (await workbench.values('F8:F10')) as [number[], number[], string[]];
    const { today, minutes } = await page.evaluate(() => {
      const now = new Date();
      const days = (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000;
      return { today: days, minutes: now.getHours() * 60 + now.getMinutes() };
    });
    expect(day).toBe(today);
    expect(Math.abs(time! * 1440 - minutes)).toBeLessThan(2);
    expect(text).toMatch(/^作成日 \d{4}\/\d{2}\/\d{2}$/);
  });

  test('sums of what stands above, else to the left, else further above; below several columns at once', async () => {
    await workbench.goTo('B5');
    await press('Alt+=', 'Enter');
    await workbench.goTo('E2');
    await press('Alt+=', 'Enter');
    await workbench.goTo('D6');
    await press('Alt+=', 'Enter');
    await workbench.goTo('C2:D4');
    await press('Alt+=');
    await soon('B5:D5', [[12, 15, 18]]);
    await workbench.goTo('H12');
    await press('Control+Space', 'Alt+=');
    await soon('H13', [[0]]);
    const formulas = (rect: Rect) =>
      workbench.page.evaluate((place) => window.mynaWorkbench!.book.formulas('sheet1', place), rect);
    expect(await formulas({ row: 4, column: 1, rows: 1, columns: 3 })).toEqual([
      ['=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
    ]);
    expect(await formulas({ row: 1, column: 4, rows: 1, columns: 1 })).toEqual([['=SUM(B2:D2)']]);
    expect(await formulas({ row: 5, column: 3, rows: 1, columns: 1 })).toEqual([['=SUM(D2:D5)']]);
  });

  test('formats by their keys, in one step of undo', async () => {
    await write('F14', [[1234.5], [46113]]);
    await workbench.goTo('F14');
    await press('Control+Shift+!');
    await shownSoon('F14', '1,235');
    await press('Control+Shift+%');
    await shownSoon('F14', '123450%');
    await press('Control+z');
    await shownSoon('F14', '1,235');
    await workbench.goTo('F15');
    await press('Control+Shift+#');
    await shownSoon('F15', '2026/4/1');
    await press('Control+Shift+$');
    await shownSoon('F15', '¥46,113');
  });

  test('filling down and to the right, and into all that is selected', async () => {
    await write('F17', [[{ formula: '=B2*2' }]]);
    await workbench.goTo('F17:F19');
    await press('Control+d');
    await workbench.goTo('F17:G17');
    await press('Control+r');
    await workbench.settled();
    expect(await workbench.values('F17:G19')).toEqual([[2, 4], [8, null], [14, null]]); // prettier-ignore
    await workbench.goTo('G18:G19');
    await workbench.page.keyboard.type('9');
    await press('Control+Enter');
    await workbench.settled();
    expect(await workbench.values('G18:G19')).toEqual([[9], [9]]);
  });
});

describe('what is typed', () => {
  test('is a number however many digits its time or its decimals have', async () => {
    const entries = ['9:30', '21:23', '9:30:15', '15時30分', '2026/4/1 9:30', '0.333333333333333333'];
    for (const [index, entry] of entries.entries()) await workbench.enter(`J${index + 1}`, entry);
    expect((await workbench.values('J1:J6')).flat()).toEqual([
      ...[9.5 / 24, (21 * 60 + 23) / 1440, 34215 / 86400, 15.5 / 24].map((time) => expect.closeTo(time, 14)),
      ...[expect.closeTo(46113 + 9.5 / 24, 9), 0.333333333333333],
    ]);
    expect((await workbench.texts('J1:J5')).flat()).toEqual(['9:30', '21:23', '9:30:15', '15時30分', '2026/4/1 9:30']);
  });

  test('in several lines is the text of Excel, and stays so when it is edited', async () => {
    const { page } = workbench;
    await workbench.goTo('L1');
    await page.keyboard.type('窓口');
    await press('Alt+Enter');
    await page.keyboard.type('郵送');
    await press('Enter');
    await workbench.enter('L2', '=FIND(CHAR(10),L1)&"/"&LEN(L1)');
    expect(await workbench.values('L1:L2')).toEqual([['窓口\n郵送'], ['3/5']]);
    await workbench.goTo('L1');
    await press('F2');
    await page.keyboard.type('等');
    await press('Enter');
    await selectedSoon('1,11,1,1');
    await workbench.settled();
    expect(await workbench.values('L1:L2')).toEqual([['窓口\n郵送等'], ['3/6']]);
    await press('Control+z', 'Control+z', 'Control+z');
    expect(await workbench.values('L1')).toEqual([[null]]);
  });
});
