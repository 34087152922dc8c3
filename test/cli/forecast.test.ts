import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openBook } from '../../src/xlsx';
import { myna } from './support';

const folder = mkdtempSync(join(tmpdir(), 'forecast-'));
afterAll(() => rmSync(folder, { recursive: true }));
const output = join(folder, 'out.xlsx');

interface Told {
  readonly prefecture: string;
  readonly assumptions: readonly { readonly source: string }[];
  readonly bodies: readonly {
    readonly code: string;
    readonly years: readonly Year[];
    readonly months: readonly { readonly month: string; readonly atWindow: unknown }[];
  }[];
  readonly total: { readonly years: readonly Year[] } | null;
}
interface Year {
  readonly year: number;
  readonly months: number;
  readonly cards: { readonly low: number; readonly central: number; readonly high: number };
}

describe('myna forecast', () => {
  test('writes a prefecture: all bodies by fiscal year, a sheet each, well within ten seconds', async () => {
    const began = performance.now();
    const { code, out, err } = await myna(['forecast', '--prefecture', '神奈川県', '-o', output]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/out\.xlsx に書き出しました。33 団体、\d+\.\d 秒。/);
    expect(performance.now() - began).toBeLessThan(10_000);
    const { sheets } = openBook(readFileSync(output)).book;
    expect(sheets.length).toBe(34);
    expect(sheets[0]!.name).toBe('年度の一覧');
    const formulas = [...sheets[3]!.cells.values()].flatMap((row) =>
      [...row.values()].flatMap((cell) => cell.formula ?? []),
    );
    expect(formulas.filter((formula) => formula.includes('MYNA.RENEWALS(')).length).toBe(2 * 48);
  });

  test('gives the same figures as JSON, the bodies adding up to the prefecture', async () => {
    const { code, out } = await myna([
      'forecast',
      '--prefecture',
      '鳥取',
      '--from',
      '2026-10',
      '--months',
      '18',
      '--json',
    ]);
    const { prefecture, bodies, total, assumptions } = JSON.parse(out) as Told;
    expect([code, prefecture, bodies.length]).toEqual([0, '鳥取県', 19]);
    expect(total!.years.map(({ year, months }) => [year, months])).toEqual([
      [2026, 6],
      [2027, 12],
    ]);
    total!.years.forEach(({ cards }, index) => {
      const sum = bodies.reduce((all, { years }) => all + years[index]!.cards.central, 0);
      expect(sum).toBeCloseTo(cards.central, 4);
    });
    expect(bodies[0]!.months.map(({ month }) => month).slice(0, 2)).toEqual(['2026-10', '2026-11']);
    expect(assumptions.length).toBeGreaterThan(5);
  });

  test('one body by its code, in English, and what is to be known of a small one', async () => {
    const { code, err } = await myna(['forecast', '--body', '134023', '-o', output], 'en');
    expect(code).toBe(0);
    expect(err).toMatch(/: 1 bodies in \d+\.\d s\.\n青ヶ島村: So few/);
    expect(openBook(readFileSync(output)).book.sheets.map(({ name }) => name)).toEqual([
      'Fiscal years',
      '青ヶ島村',
      'Plan 青ヶ島村',
      'Costs 青ヶ島村',
    ]);
  });
});

describe('what is wrong is told, and nothing is written', () => {
  test.each([
    [['--prefecture', 'カナダ', '--json'], /「カナダ」という都道府県はありません。\n使える名前: 北海道、/],
    [['--body', '篠山市', '--json'], /篠山市.*合併や名称の変更.*\n似た名前: 兵庫県丹波篠山市（282219）/],
    [['--body', '府中市', '--json'], /複数あります.*\n似た名前: 東京都府中市（132063）、広島県府中市（342084）/],
    [['--prefecture', '東京都', '--body', '川崎市', '--json'], /「川崎市」という団体は、東京都の統計/],
    [['--prefecture', '東京都', '--from', '2026-13', '--json'], /--from の「2026-13」は月ではありません/],
    [['--prefecture', '東京都', '--from', '4月', '--json'], /--from の「4月」は月ではありません/],
    [['--prefecture', '東京都', '--months', '0', '--json'], /--months の「0」は月数ではありません/],
    [['--prefecture', '東京都', '--months', '49', '--json'], /2026-04 から 2030-04 まで.*2016-01 から 2030-03 まで/],
    [['--prefecture', '東京都', '--from', '9999-12', '--months', '9999', '--json'], /9999-12 から .*2030-03 まで/],
    [['--prefecture', '東京都', '--from', '2015-12', '--json'], /2015-12 から .*2016-01 から/],
    [['--json'], /--prefecture か --body を指定/],
    [['--prefecture', '東京都'], /-o か --json/],
    [['--prefecture', '東京都', '-o', 'out.csv'], /\.xlsx で終わる名前/],
    [['--body', '川崎市', '-o', join(folder, 'missing/out.xlsx')], /書き出せませんでした。/],
  ])('%j', async (args, expected) => {
    const { code, out, err } = await myna(['forecast', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
  });
});
