import { describe, expect, test } from '@jest/globals';
import { RULE_IDS } from '../../../src/domain/deliveryPlan';
import type { Finding, PlanInput } from '../../../src/domain/deliveryPlan';
import { APRIL, changed, check, faultOf, HEADER, JULY, JUNE, MAY, planSheet } from '../../support/planSheet';
import type { Cell, PlanSheet } from '../../support/planSheet';

const rulesIn = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

test('a plan exactly at every limit has no finding, and no rule is passed over', () => {
  expect(check(planSheet())).toMatchObject({ findings: [], skips: [], verdict: { clean: true, unchecked: [] } });
});

interface Spoilt {
  readonly rule: string;
  readonly trips: PlanSheet;
  readonly justNot: PlanSheet;
  readonly more?: Partial<PlanInput>;
  readonly value: unknown;
  readonly limit: unknown;
}

/** One month fewer to plan for. */
const LESS = { population: [[4000]] };

const SPOILT: readonly Spoilt[] = [
  {
    rule: 'windows',
    trips: planSheet({ 0: { 交付想定枚数: 1001, 庁舎外臨時窓口数: 1 } }),
    justNot: planSheet({ 0: { 交付想定枚数: 1001, 庁舎外臨時窓口数: 1, 専用窓口1日当たり枚数: 20.025 } }),
    value: 1001,
    limit: 1000,
  },
  {
    rule: 'offsite',
    trips: planSheet({ 0: { 交付想定枚数: 1001 } }),
    justNot: planSheet({ 0: { 交付想定枚数: 1001, 庁舎外臨時窓口数: 1 } }),
    more: { rules: [['windows', 'オフ']] },
    value: 0,
    limit: 1,
  },
  {
    rule: 'weekend',
    trips: planSheet({ 1: { 土日開庁日数: 4 } }),
    justNot: planSheet({ 1: { 土日開庁日数: 5 } }),
    value: 4,
    limit: 5,
  },
  {
    rule: 'staff',
    trips: planSheet({ 0: { 職員数: 2 } }),
    justNot: planSheet({ 0: { 職員数: 3 } }),
    value: 2,
    limit: 3,
  },
  {
    rule: 'terminals',
    trips: planSheet({ 0: { 統合端末台数: 2 } }),
    justNot: planSheet({ 0: { 統合端末台数: 3 } }),
    value: 2,
    limit: 3,
  },
  {
    rule: 'hiring',
    trips: planSheet({ 1: { 専用窓口数: 3, 職員数: 4, 統合端末台数: 4 } }),
    justNot: planSheet({ 0: { 職員数: 4 }, 1: { 専用窓口数: 3, 職員数: 4, 統合端末台数: 4 } }),
    value: 3,
    limit: 4,
  },
  {
    rule: 'backlog',
    trips: planSheet({ 0: { 申請件数: 2001 }, 1: { 申請件数: 0 } }),
    justNot: planSheet({ 0: { 申請件数: 2000 }, 1: { 申請件数: 0 } }),
    value: 1001,
    limit: 1000,
  },
  {
    rule: 'followUp',
    trips: planSheet({ 0: { 交付実績: 899 } }),
    justNot: planSheet({ 0: { 交付実績: 900 } }),
    value: 899,
    limit: 1000,
  },
  {
    rule: 'monthUnreadable',
    trips: planSheet({}, changed(JULY, { 年月: '未定' })),
    justNot: planSheet({}, changed(JULY, { 年月: 'R2.7' })),
    value: '未定',
    limit: null,
  },
  {
    rule: 'monthTwice',
    trips: planSheet({}, changed(JUNE, { 年月: '2020年6月30日' })),
    justNot: planSheet({}, changed(JUNE, { 年月: '2020年7月1日' })),
    value: '2020-06',
    limit: null,
  },
  {
    rule: 'monthMissing',
    trips: [HEADER, APRIL, JUNE],
    justNot: [HEADER, APRIL, MAY],
    more: LESS,
    value: 1,
    limit: null,
  },
  {
    rule: 'monthOrder',
    trips: [HEADER, APRIL, JUNE, MAY],
    justNot: [HEADER, APRIL, MAY, JUNE],
    value: '2020-05',
    limit: null,
  },
  {
    rule: 'notNumber',
    trips: planSheet({ 0: { 職員数: '三人前後' } }),
    justNot: planSheet({ 0: { 職員数: '３人' } }),
    value: '三人前後',
    limit: null,
  },
  {
    rule: 'negative',
    trips: planSheet({ 0: { 職員数: '▲3' } }),
    justNot: planSheet({ 0: { 職員数: '+3' } }),
    value: '▲3',
    limit: null,
  },
  {
    rule: 'notWhole',
    trips: planSheet({ 0: { 職員数: 3.5 } }),
    justNot: planSheet({ 0: { 専用窓口1日当たり枚数: 20.5 } }),
    value: 3.5,
    limit: null,
  },
  {
    rule: 'daysBeyondMonth',
    trips: planSheet({ 0: { 開庁日数: 32 } }),
    justNot: planSheet({ 0: { 開庁日数: 30 } }),
    value: 32,
    limit: null,
  },
  {
    rule: 'figureBlank',
    trips: planSheet({ 0: { 職員数: null } }),
    justNot: planSheet({ 0: { 申請件数: null } }),
    value: '',
    limit: null,
  },
  {
    rule: 'headingUnread',
    trips: [[...HEADER, '予約の枠組み数'], ...planSheet().slice(1)],
    justNot: [[...HEADER, '予約枠率'], ...planSheet().slice(1)],
    value: '予約の枠組み数',
    limit: null,
  },
  {
    rule: 'totalRow',
    trips: planSheet({}, changed(JUNE, { 年月: '令和2年度計', 交付想定枚数: 3000, 交付実績: 3000, 申請件数: 3000 })),
    justNot: planSheet({}, JULY),
    value: '令和2年度計',
    limit: null,
  },
];

describe.each(SPOILT.map((entry) => [entry.rule, entry] as const))(
  '%s',
  (rule, { trips, justNot, more, value, limit }) => {
    test('trips alone', () => {
      const { findings } = check(trips, more);
      expect(rulesIn(findings)).toEqual([rule]);
      expect([findings[0]!.value, findings[0]!.limit]).toEqual([value, limit]);
    });

    test('just does not', () => {
      expect(check(justNot, more).findings).toEqual([]);
    });

    test('is silent when switched off', () => {
      expect(
        check(trips, { rules: [...(more?.rules ?? []), [rule, 'オフ']], ...(more === LESS ? LESS : {}) }).findings,
      ).toEqual([]);
    });
  },
);

test('target trips alone, just does not, and is silent when switched off', () => {
  const { findings } = check(planSheet(), { population: [['5,001人']] });
  expect(findings).toMatchObject([{ rule: 'target', value: 3000, limit: 3001, facts: { short: 1, months: 3 } }]);
  expect(check(planSheet(), { population: [[5000]] }).findings).toEqual([]);
  expect(check(planSheet(), { population: [[5001]], rules: [['目標枚数', false]] }).findings).toEqual([]);
});

test('every rule has been tripped', () => {
  // Those of 2025 alone are tripped in rules2025.test.ts.
  const later = ['leadTime', 'notice', 'reservations'];
  // Totals come with a row that says so; what is hidden is known of sheets alone.
  const laidOut = ['totalDiffers', 'hidden'];
  expect([...SPOILT.map(({ rule }) => rule), 'target', ...later, ...laidOut].sort()).toEqual([...RULE_IDS].sort());
});

describe('thresholds', () => {
  test.each<[string, string, Cell, PlanSheet]>([
    [
      'a smaller share of the people',
      '目標枚数',
      '60%',
      planSheet({ 0: { 交付想定枚数: 1 }, 1: { 交付想定枚数: 999 }, 2: { 交付想定枚数: 0 } }),
    ],
    ['windows that carry nine tenths', 'windows', 0.9, planSheet({ 0: { 交付想定枚数: 1111, 交付実績: 1111 } })],
    [
      'every other week',
      '土日開庁',
      0.5,
      planSheet({ 0: { 土日開庁日数: 2 }, 1: { 土日開庁日数: 3 }, 2: { 土日開庁日数: 2 } }),
    ],
    ['two windows a person', '職員の配置', 0.5, planSheet({ 0: { 職員数: 2 } })],
    ['fewer terminals', 'TERMINALS', '0.6', planSheet({ 0: { 統合端末台数: 2 } })],
    ['two months of backlog', '滞留', 2, planSheet({ 0: { 申請件数: 3000 }, 1: { 申請件数: 0 } })],
    ['a wide tolerance', '計画と実績', 0.5, planSheet({ 0: { 交付実績: 500 }, 1: { 交付実績: 1500 } })],
  ])('%s', (_, rule, threshold, plan) => {
    const others: Cell[][] = [['庁舎外窓口', 'オフ'], ...(rule === '計画と実績' ? [] : [['計画と実績', 'オフ']])];
    expect(check(plan, { rules: [...others, [rule, threshold]] }).findings).toEqual([]);
    expect(check(plan, { rules: others }).findings).not.toEqual([]);
  });

  test('hiring two months ahead asks for more than one month ahead', () => {
    const rise = { 専用窓口数: 3, 職員数: 4, 統合端末台数: 4 };
    const plan = planSheet({ 1: { 職員数: 4 }, 2: rise });
    expect(rulesIn(check(plan).findings)).toEqual([]);
    expect(check(plan, { rules: [['前倒し採用', 2]] }).findings).toMatchObject([{ rule: 'hiring', month: 43922 }]);
  });

  test('a header row, blanks and words for on leave the defaults', () => {
    const rules = [
      ['規則', 'しきい値'],
      ['職員の配置', null],
      [null, null],
      ['ｔｅｒｍｉｎａｌｓ', 'オン'],
    ];
    expect(check(planSheet(), { rules })).toEqual(check(planSheet()));
  });

  test.each<[string, Cell[][]]>([
    ['ruleColumns', [['staff']]],
    ['ruleColumns', [['staff', 1, 2]]],
    ['unknownRule', [['職員', 1]]],
    [
      'ruleTwice',
      [
        ['staff', 1],
        ['職員の配置', 2],
      ],
    ],
    ['ruleWithoutThreshold', [['monthTwice', 1]]],
    ['ruleValue', [['staff', -1]]],
    ['ruleValue', [['staff', 'たくさん']]],
    ['ruleValue', [['hiring', 1.5]]],
  ])('%s: %j', (kind, rules) => {
    expect(faultOf(() => check(planSheet(), { rules })).kind).toBe(kind);
  });
});
