import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { whyUnreadable } from '../../../src/cli/check/checkFile';
import { costsIn } from '../../../src/cli/check/costs';
import { bookSources } from '../../../src/cli/common/files';
import { call } from '../../../src/functions';
import { PLANFIX } from '../../../src/functions/deliveryPlan/planFix';
import type { OutputCell } from '../../../src/functions';
import { openBook } from '../../../src/xlsx';
import { planSheet } from '../../support/planSheet';
import { valuesOf, xlsxOf } from './support/books';
import { check, folderOf } from './support/runIn';

jest.setTimeout(300_000);

const COSTS = [
  ['専用窓口1か月', 100_000],
  ['併用窓口1か月', 1000],
  ['土日開庁1日', 50_000],
  ['職員1人1か月', 300_000],
  ['統合端末1台1か月', 20_000],
  ['庁舎外臨時窓口1か月', 200_000],
] as const;
const CSV = ['項目,金額', ...COSTS.map(([name, yen]) => `${name},"${yen.toLocaleString('en')}円"`), ''].join('\r\n');
/** The staff's price and that of dedicated windows, as Excel in Japanese writes CSV. */
const SHIFT_JIS = Buffer.from(
  '8d8096da2c8be08a7a0d0a904588f531906c3182a98c8e2c3330303030300d0a90ea9770918b8cfb3182a98c8e2c3130303030300d0a',
  'hex',
);

const plan = planSheet({ 1: { 交付想定枚数: 2000 } });
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = folderOf({
    'plans/甲市.xlsx': xlsxOf({ 計画: plan }),
    'costs.csv': `\ufeff${CSV}`,
    'costs.xlsx': xlsxOf({ 単価: COSTS }),
    'two.xlsx': xlsxOf({ 単価: COSTS, 控え: [['職員1人1か月', 1]] }),
    'unknown.csv': '専用の窓口の単価,5\n',
    'blank.csv': 'システム利用料,100\n',
    'ceilings.csv': '土日開庁日数の上限,5日\n併用窓口数の上限,1\n',
    'lacking.csv': '職員1人1か月,300000\n',
    'shift_jis.csv': SHIFT_JIS,
    'neither.csv': Buffer.from('ff00ff', 'hex'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fixed(costs: string) {
  const request = { paths: [at('plans')], fix: at('out'), output: at('report.xlsx') };
  const { err } = await check({ ...request, costs: at(costs) });
  const findings = valuesOf(openBook(readFileSync(at('report.xlsx'))).book, '指摘').slice(1);
  return { err, said: findings.filter((row) => row[5] === '直した値' || row[5] === '直していない値') };
}

describe('--costs', () => {
  test.each(['costs.csv', 'two.xlsx!単価'])('%s: the copy is what PLANFIX gives with these costs', async (costs) => {
    const { said } = await fixed(costs);
    const rows = (call(PLANFIX, [plan, null, null, null, COSTS.map((row) => [...row])]) as OutputCell[][]).slice(1);
    const yen = rows[0]!.length - 4;
    const expected = rows.reduce((sum, row) => sum + Number(row[yen]), 0);
    const added = said.map((row) => Number(/追加費用 ([\d,]+)円/.exec(String(row[7]))?.[1]!.replaceAll(',', '')));
    expect(expected).toBeGreaterThan(0);
    expect(added.reduce((sum, one) => sum + one, 0)).toBe(expected);
    const changes = rows.flatMap((row) => String(row[yen + 1]).split('、')).filter((text) => text !== '');
    expect(said).toHaveLength(changes.length);
  });

  test('what may not be more than it is stays so, and without prices nothing is said to cost anything', async () => {
    const text = (await fixed('ceilings.csv')).said.map((row) => row[7]).join();
    expect(text).toContain('専用窓口数を 2 から 5 にします');
    expect(text).not.toContain('土日開庁日数');
    expect(text).not.toContain('追加費用');
  });

  test('a CSV in Shift_JIS is read too: what it lacks is the price of other windows', async () => {
    const { said } = await fixed('shift_jis.csv');
    const text = said.map((row) => row[7]).join();
    expect(text).toContain('土日開庁1日');
    expect(text).not.toContain('職員1人1か月');
  });

  test('a plan that needs a price which is not there is not mended, and says which', async () => {
    const { said } = await fixed('lacking.csv');
    expect(said.map((row) => row[7]).join()).toContain('専用窓口1か月');
  });

  test.each([
    ['unknown.csv', /^費用の範囲の1行目「専用の窓口の単価」/],
    ['blank.csv', /単価（円）も.*上限もありません/],
    ['two.xlsx', /表示されているシートが1つではありません（単価、控え）/],
    ['two.xlsx!ない', /シート「ない」がありません（あるシート: 単価、控え）/],
    ['costs.csv!単価', /CSV にシートはありません/],
    ['neither.csv', /文字コードが UTF-8・UTF-16・Shift_JIS のどれでもない/],
    ['plans', /^ファイルではなくフォルダーです/],
  ])('%s: %s', async (costs, why) => {
    const source = bookSources(at(costs)).find(({ path }) => existsSync(path))!;
    const said = costsIn(source, 'ja').catch((error: unknown) => whyUnreadable(error, 'ja'));
    expect(await said).toMatch(why);
  });

  test('the file is named with what is wrong', async () => {
    await expect(fixed('unknown.csv')).rejects.toThrow(
      /単価の表「.*unknown\.csv」を読めませんでした。費用の範囲の1行目/,
    );
    await expect(fixed('none.csv')).rejects.toThrow(/none\.csv/);
  });

  test('without --fix there is nothing that it is for', async () => {
    const request = { paths: [at('plans')], json: true, costs: at('costs.csv') };
    await expect(check(request)).rejects.toThrow('--fix');
    await expect(check({ ...request, language: 'en' })).rejects.toThrow('--fix');
  });
});

test('a sheet is named behind the last mark of a path that may hold others', () => {
  expect(bookSources('a!b.xlsx!単価')).toEqual([{ path: 'a!b.xlsx!単価' }, { path: 'a!b.xlsx', sheet: '単価' }]);
});
