import { describe, expect, test } from '@jest/globals';
import { column, figure, numbers, sum } from './seeds';

const round = (value: number, decimals = 0): number => Number(value.toFixed(decimals));

describe('000 総括調査票（令和8年度）', () => {
  test('表1: the cost per card follows from the inputs, save for 令和6年度 as printed', () => {
    const costs = numbers('000表1', '決算額(百万円)');
    const cards = numbers('000表1', '発行枚数(万枚)');
    expect(costs.map((cost, year) => Math.round((cost * 100) / cards[year]!))).toEqual([2961, 2904, 2190]);
    expect(numbers('000表1', '1枚当たりの国費(円)')).toEqual([2961, 2905, 2190]);
  });

  test('表2: 48 months in order, each idle figure is capacity less issued', () => {
    const months = column('000表2', '年月');
    expect(months).toHaveLength(48);
    expect([months[0], months.at(-1)]).toEqual(['2022-04', '2026-03']);
    expect(months).toEqual([...months].sort());
    const [capacity, issued, idle] = ['最大発行能力', '発行枚数', '差引'].map((title) => numbers('000表2', title));
    expect(capacity!.map((value, month) => value - issued![month]!)).toEqual(idle);
  });

  test.each([
    ['令和4年度', 5760, 3559, 2201],
    ['令和5年度', 5760, 833, 4927],
    ['令和6年度', 5760, 1175, 4585],
    ['令和7年度', 5760, 1830, 3930],
  ])('表2: the months of %s add up', (year, ...sums) => {
    const inYear = column('000表2', '年度').map((value) => value === year);
    const added = ['最大発行能力', '発行枚数', '差引'].map((title) =>
      sum(numbers('000表2', title).filter((_, month) => inYear[month])),
    );
    expect(added).toEqual(sums);
  });

  test('表2: the totals are as printed, 834 and 4,926 for 令和5年度 included', () => {
    expect(numbers('000表2合計', '発行枚数')).toEqual([3559, 834, 1175, 1830]);
    expect(numbers('000表2合計', '差引')).toEqual([2201, 4926, 4585, 3930]);
    expect(numbers('000表1', '発行枚数(万枚)')).toEqual(numbers('000表2合計', '発行枚数').slice(1));
  });

  const parcels = numbers('000表3', '郵送件数(件)');
  const total = (prices: readonly number[]) => sum(parcels.map((count, band) => count * prices[band]!));

  test('表3: the recovered unit prices give the printed totals', () => {
    expect(total(numbers('000表3', '現行の郵送単価(円)'))).toBe(numbers('000表3合計', '現行の合計(円)')[0]);
    expect(total(numbers('000表3', '変更案の郵送単価(円)'))).toBe(numbers('000表3合計', '変更案の合計(円)')[0]);
    expect(numbers('000表3合計', '差引額(円)')).toEqual([331528330 - 440184720]);
  });

  test('表3: no other prices that do not fall with the number of cards give the present total', () => {
    const registered = [260, 290, 390, 450, 660, 920, 1350, 1750].map((yen) => yen + 480);
    const fitting = risingChoices(registered, parcels.length).filter((prices) => total(prices) === 440184720);
    expect(fitting).toEqual([numbers('000表3', '現行の郵送単価(円)')]);
  });

  test('表4: #1 after 17:59 against the daytime up to 16:59 lies between 10 % and 31 %', () => {
    const ratios = ['令和8年2月 うち#1', '令和8年3月 うち#1'].map((title) => {
      const calls = numbers('000表4', title);
      const [day, evening] = [calls.slice(0, 7), calls.slice(8)];
      return { least: Math.min(...evening) / Math.max(...day), most: Math.max(...evening) / Math.min(...day) };
    });
    expect(round(Math.min(...ratios.map(({ least }) => least)) * 100, 2)).toBe(10.08);
    expect(round(Math.max(...ratios.map(({ most }) => most)) * 100, 2)).toBe(31.26);
  });

  test('表5: the calls add up and each share follows from them', () => {
    const calls = numbers('000表5', '入電数(件)');
    expect(calls).toHaveLength(15);
    expect([sum(calls)]).toEqual(numbers('000表5合計', '入電数(件)'));
    expect(calls.map((count) => round((count / sum(calls)) * 100, 1))).toEqual(numbers('000表5', '割合'));
  });

  test('本文: 2,190円 is the sum of its four parts', () => {
    const parts = ['製造費', '発送費', '申請書作成・受付', 'コールセンター'];
    const part = (name: string) => figure('000本文の数値', `1枚当たりの国費のうち${name}`);
    expect(sum(parts.map(part))).toBe(figure('000本文の数値', '1枚当たりの国費(令和7年度決算額ベース)'));
  });
});

describe('001 想定更新件数', () => {
  const years = ['2024 (R6) 年度 (12月～3月) ※', '2025 (R7) 年度 (推計)'];
  const at = (year: string, item: string) => figure('001更新への対応', item, year, '区分');

  test.each([
    [years[0]!, 4, 70],
    [years[1]!, 12, 130],
  ])('%s: totals and monthly averages follow, rounded to 10', (year, months, certificates) => {
    const total = at(year, 'カード交付 (新規)') + at(year, 'カード交付 (更新)');
    expect(at(year, '合計')).toBe(total);
    expect(at(year, '月ごとの平均交付件数')).toBe(Math.round(total / months));
    expect(Math.floor(at(year, '【参考】 電子証明書 (更新)') / months / 10) * 10).toBe(certificates);
    expect(at(year, '月ごとの平均件数')).toBe(certificates);
    expect(at(year, 'カード+電子証明 月ごとの平均件数')).toBe(Math.round(total / months) + certificates);
  });

  test('the two pages agree on 2025 to 2027', () => {
    const ahead = [years[1]!, '2026 (R8)', '2027 (R9)'];
    expect(ahead.map((year) => at(year, 'カード交付 (更新)'))).toEqual(
      numbers('001想定更新件数', 'マイナンバーカード').slice(1),
    );
    expect(ahead.map((year) => at(year, '【参考】 電子証明書 (更新)'))).toEqual(
      numbers('001想定更新件数', '電子証明書').slice(1),
    );
  });

  test.each(['専用・臨時窓口の開設', '土日祝日・夜間開庁'])('%s: rates of 105 and of 1,741 bodies', (effort) => {
    const bodies = numbers('001市区町村の取組状況', `${effort} 団体数`);
    const rates = [bodies[0]! / 105, bodies[1]! / 1741].map((rate) => round(rate * 100, 1));
    expect(numbers('001市区町村の取組状況', `${effort} 実施率`)).toEqual(rates);
  });
});

describe('002 川崎市', () => {
  test('the undelivered cards are applications less deliveries less cancellations', () => {
    const count = (item: string) => figure('002交付残数', item, '件数');
    expect(count('申請件数') - count('交付件数') - count('取止め件数')).toBe(count('交付残数'));
  });

  test('the ward offices add up to the subtotal and the total', () => {
    const kinds = column('002区別保管枚数', '区分');
    const cards = numbers('002区別保管枚数', '枚数');
    const offices = cards.filter((_, row) => kinds[row] === '区役所等');
    expect(offices).toHaveLength(9);
    expect(sum(offices.slice(0, 3))).toBe(cards[kinds.indexOf('小計')]);
    expect(sum(offices)).toBe(cards[kinds.indexOf('合計')]);
  });

  test('the printed difference has lost its sign', () => {
    const [kept, preset, difference] = [
      numbers('002照合の差分', '区役所等に保管されている枚数')[0]!,
      numbers('002照合の差分', '交付前設定済の件数')[0]!,
      numbers('002照合の差分', '差分')[0]!,
    ];
    expect(kept - preset).toBe(-difference);
    expect(preset).toBe(figure('002工程別件数', '⑧交付前設定済', '件数', '工程'));
    expect(kept).toBe(figure('002区別保管枚数', '計', '枚数', '区'));
  });
});

describe('003 総括調査票（令和4年度）', () => {
  test.each([
    ['003表1', '003表1合計'],
    ['003表2実施有無', '003表2実施有無合計'],
    ['003表2特典の内容', '003表2特典の内容合計'],
  ])('%s adds up to its printed total', (table, totals) => {
    for (const title of ['交付率上位', '交付率下位']) {
      expect([sum(numbers(table, title))]).toEqual(numbers(totals, title));
    }
  });

  test.each([
    ['003表4', '申請時来庁方式実施自治体数'],
    ['003表5', '臨時交付窓口設置自治体数'],
  ])('%s adds up by rank', (table, title) => {
    const ranks = column(table, '交付率区分');
    const bodies = numbers(table, title);
    const totals = column(`${table}合計`, '交付率区分').map((rank) =>
      sum(bodies.filter((_, row) => ranks[row] === rank)),
    );
    expect(totals).toEqual(numbers(`${table}合計`, title));
  });

  test('表3: only one run of rows fits the printed count of the red frame', () => {
    const [high, low] = [numbers('003表3', '交付率上位'), numbers('003表3', '交付率下位')];
    const runs = high.flatMap((_, start) =>
      high.slice(start).map((__, length) => [start, start + length + 1] as const),
    );
    const fitting = runs.filter(
      ([start, end]) => sum(high.slice(start, end)) === 45 && sum(low.slice(start, end)) === 15,
    );
    expect(fitting).toHaveLength(1);
    const [start, end] = fitting[0]!;
    const framed = column('003表3', '赤枠').map((mark, row) => (mark === '○') === (row >= start && row < end));
    expect(framed).not.toContain(false);
    expect(numbers('003表3赤枠内', '交付率上位')).toEqual([20, 45]);
    expect(numbers('003表3赤枠内', '交付率下位')).toEqual([11, 15]);
  });

  test('表6: high and low add up to the printed total of each challenge', () => {
    const [high, low] = [numbers('003表6', '交付率上位'), numbers('003表6', '交付率下位')];
    expect(high).toHaveLength(15);
    expect(high.map((count, row) => count + low[row]!)).toEqual(numbers('003表6', '合計'));
  });

  test('60 bodies were surveyed', () => {
    const bodies = sum([...numbers('003調査対象先', '上位'), ...numbers('003調査対象先', '下位')]);
    expect(bodies).toBe(figure('003本文の数値', '調査対象の自治体'));
  });
});

test('004: the figures of the text agree with the list of campaigns', () => {
  const quantities = numbers('004申請を促す取組', '数量');
  const items = [
    '交付申請書付きの新聞折り込み広告',
    'サイネージ放映 コンビニ・郵便局',
    'サイネージ放映 交通機関',
    'サイネージ放映 医療機関',
    'QRコード付き申請書の個別送付',
  ];
  expect(items.map((item) => figure('004本文の数値', item))).toEqual(quantities);
  expect(figure('004本文の数値', '早期に達成する最大の交付枚数')).toBe(330);
});

/** All ways to choose `length` prices that never fall. */
function risingChoices(prices: readonly number[], length: number): number[][] {
  if (length === 0) return [[]];
  return prices.flatMap((price, index) =>
    risingChoices(prices.slice(index), length - 1).map((rest) => [price, ...rest]),
  );
}
