import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readDate } from '../../src/domain/calendar';
import { openBook } from '../../src/xlsx';
import type { Book } from '../../src/xlsx';
import { xlsxOf } from './check/support/books';
import type { Rows } from './check/support/books';
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
  test('writes a prefecture: all bodies by fiscal year, a sheet each', async () => {
    const { code, out, err } = await myna(['forecast', '--prefecture', '神奈川県', '-o', output]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/out\.xlsx に書き出しました。33 団体、\d+\.\d 秒。/);
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
    [['--prefecture', '東京都', '--own', 'own.csv', '--json'], /--own は1つの団体の枚数のため、--body と一緒に/],
    [['--body', '川崎市', '--own', join(folder, 'no.csv'), '--json'], /no\.csv: ファイルが見つかりません/],
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

/** In Shift_JIS: months in any form and order, one twice, a blank count, words, a month too early, one behind a gap, a sum. */
const SHIFT_JIS = Buffer.from(
  '8ea9926391cc82cc94ad8d73968790942c0a94ad8d73944e8c8e2c905c90bf968790942c94ad8d73968790942c94f58d6c0a97df986133' +
    '944e368c8e2c312c22332c3030309687222c0a323032312f342c312c32353038392c0a52332e352c312c32383738392c0a323032312f36' +
    '2c392c312c93f18f640a323032312d30372c312c2c0a32303231944e398c8e2c312c82bd82ad82b382f12c0a82a282c282a92c312c352c' +
    '0a323031352f31322c312c372c0a323032362f362c312c392c0a8d878c762c2c39392c0a',
  'hex',
);

interface OwnTold {
  readonly cells: readonly string[];
  readonly months: readonly { readonly month: string; readonly issued: number }[];
  readonly sums: { readonly own: number; readonly compared: number; readonly estimate: number | null };
  readonly notUsed: readonly { readonly cell: string; readonly kind: string; readonly found: string }[];
  readonly remarks: readonly { readonly kind: string; readonly text: string }[];
}

describe('figures of a body’s own', () => {
  const file = (name: string, content: Uint8Array | string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const asked = (own: string, language: 'ja' | 'en' = 'ja', ...more: string[]) =>
    myna(['forecast', '--body', '川崎市', '--own', own, ...(more.length > 0 ? more : ['--json'])], language);
  const months = (sheet: Book['sheets'][number]) =>
    [...sheet.cells.values()].flatMap((row) => {
      const [month, own] = [row.get(0)?.value, row.get(2)];
      return own?.style?.fill === '#FFF8DB' && own.value !== null ? [[month, own.value]] : [];
    });

  test('behind the last month on record come to their sum, beside the estimates where there are any', async () => {
    const ahead = await asked(file('ahead.csv', '月,枚数\n2026年4月,900\n2026年5月,1200\n'), 'ja', '-o', output);
    expect(ahead.err).toContain('使う枚数の計 2,100枚。収録した最後の月より後のため、比べる推計はありません。');
    const both = await asked(file('both.csv', '月,枚数\n2026年3月,4000\n2026年4月,900\n'), 'en', '-o', output);
    expect(both.err).toMatch(
      /They come to 4,900 cards; 4,000 of them in months that have an estimate, which come to [\d,]+\./,
    );
  });

  test('of a CSV in Shift_JIS are used, and each row that is not is told with its cell and why', async () => {
    const csv = file('own.csv', SHIFT_JIS);
    const { code, err } = await asked(csv, 'ja', '-o', output);
    expect(code).toBe(1);
    expect(err.split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(
        /own\.csv: own!A3:A12、own!C3:C12 から3か月分の枚数（2021年4月～2021年6月）を使います。使う枚数の計 56,878枚、同じ月の推計の計 [\d,]+枚。$/,
      ),
      '枚数が空白の月（C7）は 0 とせず、推計のままにします。',
      expect.stringMatching(/^own!A6: 2021年6月は A3 にもある/),
      expect.stringMatching(/^own!C8: 「たくさん」は枚数として読めない.*0以上の整数/),
      expect.stringMatching(/^own!A9: 「いつか」は年月として読めない.*令和7年4月/),
      expect.stringMatching(/^own!A10: 2015年12月はカードの発行が始まった2016年1月より前/),
      expect.stringMatching(/^own!A11: 2026年6月は、その前の2026年4月の枚数がない/),
      expect.stringMatching(/^own!A12: 「合計」は年月として読めない/),
    ]);
    const { book } = openBook(readFileSync(output));
    expect(months(book.sheets[1]!)).toEqual([
      [readDate('2021-04-01'), 25_089],
      [readDate('2021-05-01'), 28_789],
      [readDate('2021-06-01'), 3000],
    ]);
  });

  test('are data in the JSON, and move the forecast', async () => {
    const { code, out } = await asked(file('own.csv', SHIFT_JIS), 'en');
    const { own, bodies } = JSON.parse(out) as Told & { readonly own: OwnTold };
    expect(code).toBe(1);
    expect(own.months.map(({ month, issued }) => [month, issued])).toEqual([
      ['2021-04', 25_089],
      ['2021-05', 28_789],
      ['2021-06', 3000],
    ]);
    expect(own.sums.own).toBe(56_878);
    expect(own.notUsed.map(({ cell, kind, found }) => [cell, kind, found]).sort()).toEqual([
      ['own!A10', 'beforeFirst', String(readDate('2015-12-01'))],
      ['own!A11', 'gap', String(readDate('2026-06-01'))],
      ['own!A12', 'noMonth', '合計'],
      ['own!A6', 'twice', String(readDate('2021-06-01'))],
      ['own!A9', 'noMonth', 'いつか'],
      ['own!C8', 'noCount', 'たくさん'],
    ]);
    expect(own.remarks.map(({ kind }) => kind)).toEqual(['blanks']);
    const { out: without } = await myna(['forecast', '--body', '川崎市', '--json']);
    const [{ years }] = (JSON.parse(without) as Told).bodies as [Told['bodies'][number]];
    expect(bodies[0]!.years[0]!.cards.central).not.toBeCloseTo(years[0]!.cards.central, 0);
  });

  test('behind the last month on record let the forecast reach further', async () => {
    const { code, out } = await asked(file('later.csv', '年月,枚数\n2026/5,120\n2026/4,100\n'));
    const { bodies } = JSON.parse(out) as Told;
    expect([code, bodies[0]!.months.length, bodies[0]!.months.at(-1)!.month]).toEqual([0, 50, '2030-05']);
  });

  const march: Rows = [['年月', '枚数'], ['2021年3月', 10]]; // prettier-ignore
  const read = async (own: string): Promise<OwnTold> => {
    const { out, err } = await asked(own);
    expect(err).not.toMatch(/使えません/);
    return (JSON.parse(out) as { own: OwnTold }).own;
  };

  test('of a workbook that counts from 1904 are those of the months that Excel shows', async () => {
    const cell = { value: readDate('2021-04-01') - 1462, style: { numberFormat: 'yyyy"年"m"月"' } };
    const own = await read(
      file(
        '1904.xlsx',
        xlsxOf(
          {
            枚数: [
              ['年月', '枚数'],
              [cell, 7],
            ],
          },
          { date1904: true },
        ),
      ),
    );
    expect(own.months).toEqual([{ month: '2021-04', issued: 7 }]);
  });

  test('are those of the only sheet that has their headings, or of the one that is named', async () => {
    const one = file('one.xlsx', xlsxOf({ 表紙: [['令和7年度', 'のまとめ']], 枚数: march }));
    expect((await read(one)).cells).toEqual(['枚数!A2:B2']);
    const two = file('two.xlsx', xlsxOf({ 甲: march, 乙: march }));
    expect((await read(`${two}!乙`)).cells).toEqual(['乙!A2:B2']);
    const { code, err } = await asked(two);
    expect([code, err]).toEqual([2, expect.stringMatching(/いくつもあります（甲、乙）.*枚数\.xlsx!シート名/)]);
  });

  test.each<readonly [name: string, content: Uint8Array | string, why: RegExp]>([
    ['words.csv', '年月,枚数\nいつか,5\n', /使える枚数が1つもありません。\nwords!A2: 「いつか」は年月として/],
    ['one.csv', '枚数\n5\n', /年月と枚数の2列が必要です/],
    ['sum.csv', '年月,累計交付枚数\n2021/4,5\n', /'?sum'?!B1「累計交付枚数」は累計です/],
    ['empty.csv', '\n', /値のあるセルがありません|使えません/],
    ['formula.csv', '年月,枚数\n2021/4,=1+2\n', /formula!B2 の数式には、保存された結果がありません/],
    ['broken.xlsx', 'PK', /broken\.xlsx: /],
  ])('%s: nothing can be used, and no book is written', async (name, content, why) => {
    const none = join(folder, 'none.xlsx');
    const { code, out, err } = await asked(file(name, content), 'ja', '-o', none);
    expect([code, out, existsSync(none)]).toEqual([2, '', false]);
    expect(err).toMatch(why);
  });

  test('are never written over', async () => {
    const own = file('kept.xlsx', xlsxOf({ 枚数: march }));
    const before = readFileSync(own);
    const { code, err } = await asked(own, 'ja', '-o', own);
    expect([code, err]).toEqual([2, expect.stringMatching(/出力先が元のファイルと同じ/)]);
    expect(readFileSync(own).equals(before)).toBe(true);
  });
});
