import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPlan, planGrids, plansIn } from '../../../src/cli/check/checkBook';
import { call, Failure, PLANCHECK } from '../../../src/functions';
import type { Output, OutputCell } from '../../../src/functions';
import { bookOf } from './support/books';
import type { Cell } from '../../support/planSheet';

/** What the function says of a plan, a row a finding, without its header. */
function rowsOf(plan: Cell[][], rules?: Cell[][]): OutputCell[][] {
  const output = call(PLANCHECK, [plan, null, null, rules ?? null]) as Output;
  if (output instanceof Failure) throw new Error(output.reason.en);
  return (output as OutputCell[][]).slice(1);
}

/** The same of the command, for a book with that plan. */
async function commandOn(plan: Cell[][]) {
  const [found] = await plansIn(planGrids(bookOf({ 計画: plan })));
  const { remarks, plans } = checkPlan(found!, '川崎市', { language: 'ja', targets: new Map() });
  return { remarks, verdict: plans[0]!.verdict };
}

const FIRST = [
  ['年月', '交付想定枚数', '専用窓口数', '専用窓口1日当たり枚数', '土日開庁日数', '職員数', '統合端末台数'],
];

interface Shown {
  readonly what: string;
  readonly plan: Cell[][];
  readonly severity: '重大' | '警告';
  readonly says: readonly string[];
}

const SHOWN: readonly Shown[] = [
  {
    what: '30,000 cards on 2 windows × 20 with 4 weekend days and no open days',
    plan: [...FIRST, ['2021年4月', 30_000, 2, 20, 4, 2, 2]],
    severity: '重大',
    says: ['29,000枚少なくなります', '土日開庁4日から25日としました'],
  },
  {
    what: '1,000 cards and 9,000 renewals on 3 dedicated windows × 20 × 21',
    plan: [
      ['年月', '交付想定枚数', '電子証明書更新件数', '専用窓口数', '専用窓口1日当たり枚数', '開庁日数'],
      ['2026年4月', 1000, 9000, 3, 20, 21],
    ],
    severity: '重大',
    says: ['電子証明書の更新9,000件より4,883枚少なくなります', '専用窓口があと12必要です'],
  },
  {
    what: 'the same on 3 shared windows without a base month',
    plan: [
      ['年月', '交付想定枚数', '電子証明書更新件数', '併用窓口数', '併用窓口1日当たり枚数', '開庁日数'],
      ['2026年4月', 1000, 9000, 3, 20, 21],
    ],
    severity: '警告',
    says: ['更新9,000件はすべて数えました', '基準月の更新件数'],
  },
  {
    what: '30,000 cards and one off-site window without days',
    plan: [
      ['年月', '交付想定枚数', '専用窓口数', '専用窓口1日当たり枚数', '開庁日数', '庁舎外臨時窓口数'],
      ['2021年4月', 30_000, 2, 20, 25, 1],
    ],
    severity: '重大',
    says: ['29,000枚少なくなります', '庁舎外臨時窓口（1）は、開設日数か1日当たり枚数がないため数えていません'],
  },
];

describe.each(SHOWN)('$what', ({ plan, severity, says }) => {
  test('by the function', () => {
    const [found, ...others] = rowsOf(plan);
    expect(found!.slice(0, 2)).toEqual([severity, '窓口の能力']);
    for (const words of says) expect(found![7]).toContain(words);
    expect(others.flat()).not.toContain('重大');
  });

  test('by the command', async () => {
    const { remarks, verdict } = await commandOn(plan);
    const found = remarks.find(({ rule }) => rule === 'windows')!;
    expect(found.severity).toBe({ 重大: 'serious', 警告: 'warning' }[severity]);
    for (const words of says) expect(found.text).toContain(words);
    expect(verdict).toBe('');
  });
});

/** Twelve months of fiscal 2027, well staffed. */
const HEADER = [
  ...['年月', '交付想定枚数', '専用窓口数', '専用窓口1日当たり枚数', '開庁日数', '土日開庁日数', '職員数'],
  ...['統合端末台数', '交付実績'],
];
const FISCAL_2027: Cell[][] = [
  HEADER,
  ...Array.from({ length: 12 }, (_, index) => [
    `${index < 9 ? 2027 : 2028}年${((index + 3) % 12) + 1}月`,
    ...[1500, 4, 20, 20, 5, 6, 4, null],
  ]),
];

describe('a plan of fiscal 2027 that is well staffed', () => {
  test('has no finding by the rules of 2025, by the function and by the command', async () => {
    const remark =
      '重大・警告に当たる指摘はありません。令和7年通知の規則で検査しました。対象外: 目標枚数、計画と実績、申請から交付まで、交付通知書、予約枠。';
    expect(rowsOf(FISCAL_2027)).toEqual([['指摘なし', '', '', '', '', '', '', remark, '']]);
    expect(await commandOn(FISCAL_2027)).toEqual({ remarks: [], verdict: '指摘なし' });
  });

  test.each<[string, Cell[][], string]>([
    ['職員の配置', [['職員の配置', 'オフ']], '検査した範囲では指摘なし（未検査: 職員の配置（オフ））'],
    ['a rule about the table', [['月の欠落', 'オフ']], '検査した範囲では指摘なし（未検査: 月の欠落（オフ））'],
    ['a rule that asks nothing of it', [['予約枠', 'オフ']], '指摘なし'],
    ['remarks on totals', [['合計行', 'オフ']], '指摘なし'],
  ])('without %s', (_, rules, verdict) => {
    expect(rowsOf(FISCAL_2027, rules)[0]![0]).toBe(verdict);
  });

  test('by the rules of 2020 has a target, of which nothing is known', () => {
    const [verdict, target] = rowsOf(FISCAL_2027, [['規則の組', 2020]]);
    expect(verdict![0]).toBe('検査した範囲では指摘なし（未検査: 目標枚数）');
    expect(verdict![7]).toContain('令和2年通知の規則で検査しました。');
    expect(target![1]).toBe('目標枚数');
  });
});

/** For each plan rule the figures of a month without which nobody can judge it. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  窓口の能力: ['交付想定枚数', '専用窓口数', '専用窓口1日当たり枚数'],
  土日開庁: ['土日開庁日数'],
  職員の配置: ['専用窓口数', '職員数'],
  統合端末: ['専用窓口数', '統合端末台数'],
};

test('nothing reads 指摘なし while a plan rule was not checked', () => {
  const blanks = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 7 })), { maxLength: 3 });
  const dropped: fc.Arbitrary<string[]> = fc.subarray(HEADER.slice(2, 8), { maxLength: 2 });
  const off = fc.subarray([...Object.keys(NEEDED), '庁舎外窓口', '前倒し採用'], { maxLength: 1 });
  let complete = 0;
  fc.assert(
    fc.property(blanks, fc.oneof(fc.constant([] as string[]), dropped), off, (holes, missing, switchedOff) => {
      const plan = FISCAL_2027.map((row, at) =>
        row.map((cell, column) => (holes.some(([r, c]) => r === at && c === column) ? null : cell)),
      ).map((row) => row.filter((_, column) => !missing.includes(HEADER[column]!)));
      const rows = rowsOf(plan, [...switchedOff.map((rule) => [rule, 'オフ']), [null, null]]);
      const figure = (row: Cell[], name: string) => row[plan[0]!.indexOf(name)] ?? null;
      const known = (name: string) => plan.slice(1).every((row) => figure(row, name) !== null);
      const days = plan.slice(1).every((row) => figure(row, '開庁日数') ?? figure(row, '土日開庁日数'));
      const judged = Object.entries(NEEDED).filter(
        ([rule, names]) => names.every(known) && (rule !== '窓口の能力' || days),
      );
      const whole = judged.length === Object.keys(NEEDED).length && switchedOff.length === 0;
      // A blank of what other months give is a warning of its own.
      if (rows.some(([, rule]) => rule === '空白の値')) {
        expect(whole).toBe(false);
        expect(String(rows[0]![0])).toBe('警告');
        return;
      }
      expect(rows[0]![0] === '指摘なし').toBe(whole);
      expect(String(rows[0]![0])).toMatch(whole ? /^指摘なし$/ : /^検査した範囲では指摘なし（未検査: .+）$/);
      for (const rule of Object.keys(NEEDED).filter((name) => !judged.some(([one]) => one === name))) {
        expect(rows[0]![0]).toContain(rule);
      }
      if (whole) complete += 1;
    }),
    { numRuns: 300 },
  );
  expect(complete).toBeGreaterThan(10);
});
