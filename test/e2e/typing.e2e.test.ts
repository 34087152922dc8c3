import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { violationsIn } from './support/accessibility';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.openEmpty();
});
afterAll(() => workbench?.close());

test('what is typed becomes what Excel makes of it', async () => {
  await workbench.type('A1', '(5)');
  await workbench.type('A2', '４月');
  await workbench.type('A3', '令和8年4月1日');
  await workbench.type('A4', '１，２３４');
  await workbench.type('A5', '3割5分');
  await workbench.type('A6', '25:30');
  await workbench.type('A7', '26/4/1');
  await workbench.type('A8', '＝Ａ１＋１');
  expect(await workbench.values('A1:A8')).toEqual([
    ...[[-5], ['４月'], [46113], [1234], ['3割5分']],
    ...[[1.0625], [46113], [-4]],
  ]);
  expect(await workbench.texts('A3:A7')).toEqual([['R8.4.1'], ['1,234'], ['3割5分'], ['25:30:00'], ['2026/4/1']]);
});

test('what is pasted as text becomes the same as if it were typed, in one step of undo', async () => {
  const { page } = workbench;
  const empty = new Array(8).fill(null);
  await workbench.goTo('C1');
  await paste('(5)\t４月\t令和8年4月1日\t１，２３４\t3割5分\t26/4/1\t＝Ａ１＋１\t\\500\n(1,234)\t5%');
  expect(await workbench.values('C1:J2')).toEqual([
    [-5, '４月', 46113, 1234, '3割5分', 46113, -4, 500],
    [-1234, 0.05, ...empty.slice(2)],
  ]);
  expect(await workbench.texts('C1:J2')).toEqual([
    ['-5', '４月', 'R8.4.1', '1,234', '3割5分', '2026/4/1', '-4', '¥500'],
    ['-1,234', '5%', '', '', '', '', '', ''],
  ]);
  await page.keyboard.press('Control+z');
  await workbench.settled();
  expect(await workbench.values('C1:J2')).toEqual([empty, empty]);

  await workbench.goTo('C4');
  await paste('R8.4.1');
  expect(await workbench.values('C4')).toEqual([[46113]]);
  expect(await workbench.texts('C4')).toEqual([['R8.4.1']]);
  await page.keyboard.press('Control+z');
  await workbench.settled();
  expect(await workbench.values('C4')).toEqual([[null]]);

  await paste('月,枚数,備考\n令和8年4月,"1,234",a<b  & c\n5月,(5),"二行\n目"');
  expect(await workbench.values('C4:E6')).toEqual([
    ['月', '枚数', '備考'],
    [46113, 1234, 'a<b  & c'],
    ['5月', -5, '二行\n目'],
  ]);
  await page.keyboard.press('Control+z');
  await workbench.settled();
  expect(await workbench.values('C4:E6')).toEqual(new Array(3).fill([null, null, null]));
});

async function paste(text: string): Promise<void> {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  const before = await page.evaluate(() => JSON.stringify(window.mynaWorkbench!.book.usedRect('sheet1', true)));
  await page.keyboard.press('Control+v');
  await page.waitForFunction(
    (known) => JSON.stringify(window.mynaWorkbench!.book.usedRect('sheet1', true)) !== known,
    before,
  );
  await workbench.settled();
}

test('a text that says a number is marked, told below the grid, and becomes the number on request', async () => {
  const { page } = workbench;
  const convert = page.getByRole('button', { name: '数に変換' });
  await workbench.goTo('A2');
  expect(await convert.isVisible()).toBe(false);
  await workbench.goTo('A5');
  await convert.waitFor();
  expect(await workbench.reason()).toBe('A5: 「3割5分」は文字列です。数としては 0.35 と読めます。');
  expect(await violationsIn(page.mainFrame(), '.status-line')).toEqual([]);
  await workbench.screenshot('workbench-text-number');
  await convert.click();
  await workbench.settled();
  expect(await workbench.values('A5')).toEqual([[0.35]]);
  expect(await convert.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reason');
});

test('the page complained of nothing', () => {
  expect(workbench.complaints).toEqual([]);
});
