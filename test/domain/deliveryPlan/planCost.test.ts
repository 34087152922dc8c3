import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planCost } from '../../../src/domain/deliveryPlan';
import type { PriceId } from '../../../src/domain/deliveryPlan';
import { isNearest, plus, times, total, written } from '../../support/exactRationals';
import type { Rational } from '../../support/exactRationals';
import { complaintOf } from '../support/complaintOf';
import { notNegative } from '../support/decimals';

const HEADER = ['年月', '交付想定枚数', '専用窓口数', '職員数'];
const PLAN = [HEADER, ['2026年3月', 6000, 12, 14], ['2026年4月', 6500, 13, 15]];
const STAFF = ['職員1人1か月', 300000] as const;

describe('what each priced thing of a plan costs, by fiscal year', () => {
  const priced: readonly (readonly [heading: string, price: string, id: PriceId, category: string])[] = [
    ['職員数', '職員1人1か月', 'staff', 'labour'],
    ['専用窓口数', '専用窓口1か月', 'dedicatedWindows', 'windows'],
    ['併用窓口数', '併用窓口1か月', 'sharedWindows', 'windows'],
    ['統合端末台数', '統合端末1台1か月', 'terminals', 'terminals'],
    ['土日開庁日数', '土日開庁1日', 'weekendDays', 'weekends'],
    ['庁舎外臨時窓口数', '庁舎外臨時窓口1か月', 'offsiteWindows', 'offsite'],
  ];
  const month = fc.record({
    serial: fc.integer({ min: 46_023, max: 46_800 }),
    counts: fc.tuple(...priced.map(() => fc.nat({ max: 28 }))),
  });
  const months = fc.uniqueArray(month, {
    minLength: 1,
    maxLength: 24,
    selector: ({ serial }) => civil(serial).join('-'),
  });

  function civil(serial: number): [year: number, month: number] {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
    return [day.getUTCFullYear(), day.getUTCMonth() + 1];
  }

  test('is the nearest double to the exact sum, whatever decimals the prices are', () => {
    fc.assert(
      fc.property(months, fc.tuple(...priced.map(() => notNegative)), notNegative, (rows, prices, monthly) => {
        const plan = [
          ['年月', '交付想定枚数', ...priced.map(([heading]) => heading)],
          ...rows.map(({ serial, counts }) => [serial, 1, ...counts]),
        ];
        const costs = [...priced.map(([, word], index) => [word, prices[index]!]), ['システム', monthly]];
        const { years, total: all } = planCost({ plan, costs });
        const names = [...new Set(priced.map(([, , , category]) => category)), 'other'] as const;
        const expected = new Map<number, Map<string, Rational>>();
        for (const { serial, counts } of rows) {
          const [year, number] = civil(serial);
          const fiscal = number < 4 ? year - 1 : year;
          const sums = expected.get(fiscal) ?? new Map<string, Rational>();
          expected.set(fiscal, sums);
          const put = (name: string, yen: Rational) => sums.set(name, plus(sums.get(name) ?? written(0), yen));
          priced.forEach(([, , , category], index) => {
            put(category, times(written(counts[index]!), written(prices[index]!)));
          });
          put('other', written(monthly));
        }
        expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([...expected.keys()].sort((a, b) => a - b));
        for (const { fiscalYear, amounts, total: sum } of years) {
          const sums = expected.get(fiscalYear!)!;
          for (const name of names) {
            expect(isNearest((amounts as Record<string, number>)[name]!, sums.get(name)!)).toBe(true);
          }
          expect(isNearest(sum, total([...sums.values()]))).toBe(true);
        }
        expect(isNearest(all.total, total([...expected.values()].flatMap((sums) => [...sums.values()])))).toBe(true);
      }),
    );
  });

  test('a category without a price is not known, which is not 0', () => {
    const { total: all } = planCost({ plan: PLAN, costs: [STAFF] });
    expect(all).toMatchObject({ total: 8_700_000, amounts: { labour: 8_700_000, windows: null, other: null } });
  });

  test('the subsidy is cut off in each year, after caps, and added up', () => {
    const costs = [['職員1人1か月', 300_100.5]];
    const { years, total: all } = planCost({ plan: PLAN, costs, caps: [['人件費', 4_300_000]] });
    expect(years.map(({ subsidy }) => subsidy)).toEqual([4_201_000, 4_300_000]);
    expect(all.subsidy).toBe(8_501_000);
  });

  test('bodies are added up, a further cost counts for each of them, and totals are passed over', () => {
    const plan = [
      ['団体名', ...HEADER],
      ['A市', '2026年4月', 100, 1, 2],
      ['B市', '2026年4月', 100, 3, 4],
      ['合計', '2026年4月', 200, 4, 6],
    ];
    const { total: all, uses } = planCost({ plan, costs: [['システム利用料', 1000], STAFF] });
    expect(all.amounts).toMatchObject({ labour: 1_800_000, other: 2000 });
    expect(uses).toEqual([
      { what: 'staff', count: 6, price: 300_000, yen: 1_800_000 },
      { what: { other: 'システム利用料' }, count: 2, price: 1000, yen: 2000 },
    ]);
  });
});

describe('the table of costs', () => {
  test.each([
    ['職員１人 一ヶ月（円）', '職員数'],
    ['専用窓口1カ月', '専用窓口数'],
    ['専用窓口 1箇月 当たり', '専用窓口数'],
  ])('%s is the price of %s', (word) => {
    const { uses } = planCost({
      plan: PLAN,
      costs: [
        ['項目', '金額'],
        [word, '300千円'],
      ],
    });
    expect(uses).toEqual([expect.objectContaining({ price: 300_000 })]);
    expect(typeof uses[0]!.what).toBe('string');
  });

  test('may be merged over several columns, as tables are drawn', () => {
    const costs = [['職員1人1か月', null, null, 300_000, null]]; // prettier-ignore
    const caps = [['人件費', null, 4_000_000]];
    expect(planCost({ plan: PLAN, costs, caps }).total).toMatchObject({ total: 8_700_000, subsidy: 8_000_000 });
  });

  test('ceilings and rows without an amount cost nothing; what is no price is a cost of its own', () => {
    const costs = [STAFF, ['職員数の上限', 20], ['専用窓口1か月', null], ['職員研修費', 5000]];
    const { uses } = planCost({ plan: PLAN, costs });
    expect(uses.map(({ what }) => what)).toEqual(['staff', { other: '職員研修費' }]);
  });
});

describe('what is not known is told, never left out', () => {
  const costs = [STAFF];
  test.each([
    ['a blank where there is a price', [HEADER, ['2026年4月', 1, 1, null]], costs, 'planFigureUnknown'],
    ['a word where there is a price', [HEADER, ['2026年4月', 1, 1, '未定']], costs, 'planFigureUnknown'],
    ['a month that does not read', [HEADER, ['いつか', 1, 1, 1]], costs, 'planMonthUnknown'],
    ['a month that stands twice', [HEADER, ['2026年4月', 1, 1, 1], ['2026/4', 1, 1, 1]], costs, 'planMonthTwice'],
    ['a price for a column that is not there', PLAN, [['併用窓口1か月', 1]], 'pricedColumnsMissing'],
    ['a word that is nearly a price', PLAN, [['職員の月額単価', 1]], 'unknownCost'],
    ['a price twice', PLAN, [STAFF, ['職員1人1ヶ月', 1]], 'costTwice'],
    ['a price below 0', PLAN, [['職員1人1か月', -1]], 'costValue'],
    ['a price in cards', PLAN, [['職員1人1か月', '5枚']], 'costValue'],
    ['a ceiling that is not whole', PLAN, [['職員数の上限', 1.5]], 'costValue'],
    ['costs without a price', PLAN, [['職員数の上限', 5]], 'noCosts'],
    ['costs of three columns', PLAN, [['職員1人1か月', 1, 2]], 'costColumns'],
  ] as const)('%s', (_, plan, table, fault) => {
    expect(complaintOf(() => planCost({ plan, costs: table }))[0]).toBe(fault);
  });

  test.each([
    ['an unknown item', [['旅費', 1]], 'unknownCap'],
    ['an item twice', [['人件費', 1], ['人件費', 2]], 'capTwice'], // prettier-ignore
    ['an amount that does not read', [['人件費', '多め']], 'capValue'],
    ['three columns', [['人件費', 1, 2]], 'capColumns'],
  ] as const)('of the caps: %s', (_, caps, fault) => {
    expect(complaintOf(() => planCost({ plan: PLAN, costs, caps }))[0]).toBe(fault);
  });

  test('the place is that of the cell', () => {
    const plan = [HEADER, ['2026年4月', 1, 1, 1], ['2026年5月', 1, 1, '３人くらい']];
    expect(complaintOf(() => planCost({ plan, costs }))[1]).toEqual({
      ...{ row: 2, column: 3, heading: 'staff', text: '３人くらい' },
    });
  });
});
