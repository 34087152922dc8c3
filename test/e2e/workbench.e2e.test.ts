import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench?.close());

describe('the sample book', () => {
  test('opens in Japanese, calculated', async () => {
    expect(await workbench.page.title()).toBe('マイナンバーカードの発行と交付.xlsx - MYNA ワークベンチ');
    expect(await workbench.page.evaluate(() => document.documentElement.lang)).toBe('ja');
    expect(await workbench.texts('D15:D17')).toEqual([['2,190.3'], ['1,140'], ['端数の範囲内']]);
    await workbench.screenshot('workbench-intro');
  });

  test.each([
    ['000 表1 1枚当たり費用', 'C9:E9', [['一致', '端数の範囲内', '一致']]],
    ['000 表2 発行能力', 'Q5:Q7', [['一致'], ['一致'], ['一致']]],
    ['000 表3 郵送料金', 'F12:J12', [['440,184,720', '', '', '331,528,330', '▲ 108,656,390']]],
  ])('%s', async (name, address, shown) => {
    await workbench.openSheet(name);
    expect(await workbench.texts(address)).toEqual(shown);
    await workbench.screenshot(`workbench-table${name[5]}`);
  });

  test.each([
    ['再現一覧', 'H7:H9', [['一致'], ['端数の範囲内'], ['一致']]],
    ['000 表4・表5 コールセンター', 'C20:F20', [['10.08', '', '31.26', '']]],
    [
      '001 更新',
      'I18:J19',
      [
        ['一致', '一致'],
        ['一致', '一致'],
      ],
    ],
    ['002 川崎市', 'C9:G9', [['27,209', '82,825', '109,125', '100,529', '71,864']]],
    ['003 アンケート', 'C24:D24', [['一致', '一致']]],
    ['004 交付計画', 'G34:G37', [['適'], ['要確認'], ['要確認'], ['要確認']]],
  ])('%s, without an error', async (name, address, shown) => {
    await workbench.openSheet(name);
    expect(await workbench.texts(address)).toEqual(shown);
    const cells = (await workbench.texts('A1:Z240')).flat();
    expect(cells.filter((text) => /^#[A-Z]/.test(text))).toEqual([]);
    await workbench.screenshot(`workbench-sheet-${name.replaceAll(/[^0-9]/g, '') || 'figures'}`);
  });

  test('a count changed in table 3 changes the totals', async () => {
    await workbench.openSheet('000 表3 郵送料金');
    await workbench.type('C6', '0');
    expect(await workbench.values('F12')).toEqual([[440184720 - 51819 * 1140]]);
    expect(await workbench.texts('F14')).toEqual([['不一致']]);
    await workbench.screenshot('workbench-mismatch');
    await workbench.type('C6', '51819');
    expect(await workbench.texts('F14')).toEqual([['一致']]);
  });
});

describe('formulas by keyboard', () => {
  beforeAll(() => workbench.openSheet('はじめに'));

  test('a formula gives its result', async () => {
    await workbench.type('B20', '=MYNA.PERCARDCOST(24697,834,"百万円","万枚")');
    expect(await workbench.values('B20')).toEqual([[24697e6 / 834e4]]);
  });

  test('an array spills', async () => {
    await workbench.type('D20', '10');
    await workbench.type('D21', '20');
    await workbench.type('B22', '=MYNA.PERCARDCOST(D20:D21,5)');
    expect(await workbench.values('B22:B23')).toEqual([[2], [4]]);
  });

  test('functions are offered in Japanese', async () => {
    await workbench.goTo('B25');
    await workbench.page.keyboard.type('=MYNA.PER', { delay: 15 });
    await workbench.completions.waitFor();
    expect(await workbench.completions.innerText()).toContain('カード1枚当たりの費用（円）を返します。');
    await workbench.screenshot('workbench-completion');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.getByText('[枚数の単位]').waitFor();
    await workbench.screenshot('workbench-arguments');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
  });

  // src/engine/patches/completionKeys.ts: here, and not beside the others, since it takes the grid's screen.
  test('Enter counts from the moment in which the list of functions has gone', async () => {
    const { page, completions } = workbench;
    await workbench.goTo('B26');
    await page.keyboard.type('=MYNA.PER', { delay: 15 });
    await completions.waitFor();
    await completions.evaluate((list) => {
      const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      new MutationObserver((_, observer) => {
        if (list.isConnected) return;
        observer.disconnect();
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key));
      }).observe(document.body, { childList: true, subtree: true });
    });
    // At once, so that the formula is whole when the list goes, however busy the machine is.
    await page.keyboard.insertText('CARDCOST(10,5)');
    await page.waitForFunction(() => window.mynaWorkbench!.book.selection().rect.row === 26);
    await workbench.settled();
    expect(await workbench.values('B26')).toEqual([[2]]);
  });

  test('an error is explained below the grid', async () => {
    await workbench.type('B27', '=MYNA.PERCARDCOST("12円34",5)');
    expect(await workbench.values('B27')).toEqual([[{ error: '#VALUE!' }]]);
    await workbench.goTo('B27');
    expect(await workbench.reason()).toContain('B27: #VALUE! 引数「費用」(cost): 「12円34」は数として読めません');
    await workbench.screenshot('workbench-reason');
  });
});

describe('the pane', () => {
  test('closes and opens by keyboard', async () => {
    const pane = workbench.page.locator('#pane');
    await workbench.page.locator('#pane-toggle').press('Enter');
    expect(await pane.isVisible()).toBe(false);
    await workbench.page.locator('#pane-toggle').press('Enter');
    expect(await pane.isVisible()).toBe(true);
  });

  test('takes the width it is given', async () => {
    const width = async () => (await workbench.page.locator('#pane').boundingBox())!.width;
    expect(await width()).toBe(350);
    await workbench.page.locator('#divider').press('ArrowLeft');
    expect(await width()).toBe(370);
    await workbench.page.locator('#divider').press('ArrowRight');
  });
});

test('nothing was asked of another place, and nothing went wrong', () => {
  expect(workbench.requests.length).toBeGreaterThan(3);
  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
