import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeLooks } from './support/looks';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page, pane } = workbench);
  await pane.locator('[data-function]').first().waitFor();
});
afterAll(() => workbench?.close());

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
const field = (label: string): Locator => pane.getByLabel(label, { exact: true });
const asked = (): string[] => workbench.requests.filter((url) => url.includes('deliveries'));

test('the deliveries come from the same origin once the view is opened, and it says where they do not come', async () => {
  expect(asked()).toEqual([]);
  await page.route(/deliveries/, (route) => route.abort());
  await button('見通し').click();
  await pane.getByText('市区町村ごとの交付枚数を読み込めませんでした。').waitFor();
  await page.unroute(/deliveries/);
  await button('もう一度読み込む').click();
  await field('都道府県').waitFor();
  expect(asked().length).toBeGreaterThan(0);
  expect(workbench.strayRequests).toEqual([]);
});

test('a body is found by keyboard, and its outlook is shown with the range', async () => {
  await field('団体を探す').fill('府中市');
  await pane.getByText('2団体から選んでください。').waitFor();
  await field('団体').focus();
  await page.keyboard.press('ArrowDown');
  await pane.getByRole('heading', { name: /^(東京都|広島県)府中市の見通し$/ }).waitFor();
  await field('団体を探す').fill('存在しない');
  await pane.getByText(/^「存在しない」に当たる団体は、全国の統計/).waitFor();
  await field('見通しの月数').fill('60');
  await pane.getByText('12以上48以下の整数を入力してください。', { exact: false }).waitFor();
  expect(await button('シートを作成').count()).toBe(0);
  await field('見通しの月数').fill('36');
});

test('the example goes from a click to sheets whose formulas come to what the pane shows, and to a plan that passes', async () => {
  await field('都道府県').selectOption('北海道');
  await button('例: 神奈川県川崎市の見通しを見る').click();
  const region = pane.getByRole('region', { name: '神奈川県川崎市の見通し' });
  const [year = '', central = ''] = await region.getByRole('row').nth(1).locator('th, strong').allInnerTexts();
  expect(year).toBe('令和8年度（2026）');
  await button('シートを作成').click();
  await pane
    .locator('.outcome')
    .getByText('シート「見通し 川崎市」「計画 川崎市」「経費見込額 川崎市」を作りました。')
    .waitFor();
  await workbench.settled();
  await workbench.openSheet('計画 川崎市');
  expect(await workbench.texts('B28')).toEqual([['指摘なし']]);
  await workbench.openSheet('見通し 川崎市');
  const [[told]] = (await workbench.texts('C13')) as [[string]];
  expect(`${told}件`).toBe(central);
  await workbench.screenshot('pane-outlook-sheet');
});

test('own counts are taken from the selection, a click goes to the row that is not used, and they can be taken away', async () => {
  const region = pane.getByRole('region', { name: '神奈川県川崎市の見通し' });
  const central = async () => region.getByRole('row').nth(1).locator('strong').first().innerText();
  const before = await central();
  await pane.getByText('自団体の発行枚数を使う').click();
  await workbench.goTo('M2');
  await button('選択した範囲を使う').click();
  await pane.locator('.outcome').getByText('選択したセルは空です').waitFor();
  for (const [at, text] of [['M2', '2021/6'], ['N2', '90000'], ['M3', '2021/4'], ['N3', '3万枚'], ['M4', '2021/6'], ['N4', '7']] as const) {
    await workbench.enter(at, text);
  } // prettier-ignore
  await workbench.goTo('M2:N4');
  await button('選択した範囲を使う').click();
  await pane.locator('.outcome').getByText('2か月分の自団体の枚数で').waitFor();
  expect(await central()).not.toBe(before);
  await pane.getByText('から2か月分の枚数（2021年4月～2021年6月）を使います。').waitFor();
  await workbench.picturePane('pane-outlook-own');
  await pane.getByRole('button', { name: /M4.*2021年6月は M2 にもある/ }).click();
  await page.waitForFunction(() => {
    const { rect } = window.mynaWorkbench!.book.selection();
    return rect.row === 3 && rect.column === 12;
  });
  await button('推計に戻す').click();
  await button('推計に戻す').waitFor({ state: 'detached' });
  expect(await central()).toBe(before);
  await workbench.goTo('M2:N4');
  await button('選択した範囲を使う').click();
  await button('推計に戻す').waitFor();
});

test('all of it is in English too', async () => {
  await button('English').first().click();
  await pane.getByRole('heading', { name: 'Renewal outlook' }).waitFor();
  expect(await pane.getByRole('table').first().innerText()).toMatch(/Fiscal year\s+Cards\s+Certificates/);
  await pane.getByText('Use your own counts of cards').waitFor();
  await workbench.picturePane('pane-outlook-english');
  await button('日本語').first().click();
});

describeLooks(() => workbench, {
  'outlook-of-a-body': async () => {
    const why = pane.locator('details', { hasText: '幅の理由' });
    await why.waitFor();
    if (!(await why.evaluate((details: HTMLDetailsElement) => details.open))) await why.locator('summary').click();
  },
});

test('own counts do not go over to another body', async () => {
  await field('団体').selectOption('141003');
  await pane.locator('.outcome').getByText('川崎市の枚数は外しました。').waitFor();
  await pane.getByRole('heading', { name: '神奈川県横浜市の見通し' }).waitFor();
  expect(await button('推計に戻す').count()).toBe(0);
});
