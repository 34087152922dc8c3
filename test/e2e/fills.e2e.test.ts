import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.openEmpty();
});
afterAll(() => workbench?.close());

/** Drags the handle of cells that are selected by so many rows; both are of column A. */
async function fill(first: number, last: number, rows: number): Promise<void> {
  const { page } = workbench;
  await workbench.goTo(`A${first}`);
  await workbench.painted();
  for (let row = first; row < last; row += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.waitForFunction((count) => window.mynaWorkbench!.book.selection().rect.rows === count, last - first + 1);
  await workbench.painted();
  const box = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  const x = box.x + 46 + 88;
  const y = box.y + 20 + last * 24;
  await page.mouse.move(x, y);
  await workbench.painted();
  await page.mouse.down();
  await page.mouse.move(x - 20, y + 12, { steps: 3 });
  await workbench.painted();
  await page.mouse.move(x - 20, y + rows * 24 - 12, { steps: 6 });
  await page.waitForTimeout(200);
  await page.mouse.up();
  // The grid fills a moment after the hand has gone.
  await page.waitForFunction(
    (row) => {
      const { book } = window.mynaWorkbench!;
      return book.values(book.activeSheet(), { row, column: 0, rows: 1, columns: 1 })[0]![0] !== null;
    },
    last + rows - 1,
  );
  await workbench.settled();
}

test('the handle fills months, texts with months and weekdays as Excel does', async () => {
  await workbench.enter('A1', '2026/11');
  await workbench.enter('A2', '2026/12');
  await fill(1, 2, 2);
  expect(await workbench.texts('A1:A4')).toEqual([['2026/11'], ['2026/12'], ['2027/1'], ['2027/2']]);

  await workbench.enter('A6', '第1回');
  await fill(6, 6, 2);
  expect(await workbench.texts('A6:A8')).toEqual([['第1回'], ['第2回'], ['第3回']]);

  for (const [index, day] of [...'月火水'].entries()) await workbench.enter(`A${10 + index}`, day);
  await fill(10, 12, 3);
  expect(await workbench.texts('A10:A15')).toEqual([...'月火水木金土'].map((day) => [day]));
});

test('a fill is one step of undo', async () => {
  await workbench.page.keyboard.press('Control+z');
  await workbench.settled();
  expect(await workbench.texts('A10:A15')).toEqual([['月'], ['火'], ['水'], [''], [''], ['']]);
});

test('the page complained of nothing', () => {
  expect(workbench.complaints).toEqual([]);
});
