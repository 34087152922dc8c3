import { checkPlan, judgePlan, readPlan } from '../../domain/deliveryPlan';
import type { Plan, PlanCheck, Surroundings } from '../../domain/deliveryPlan';
import type { Content, Matrix } from '../../sheet';
import { nationalHolidays } from '../../reference';
import { whole } from '../core/argument';
import type { Argument, Grid } from '../core/argument';
import type { Failure } from '../core/cell';
import { declare } from '../core/declaration';
import type { Example } from '../core/declaration';
import { readGrid } from '../core/readCell';
import type { Describe } from '../core/faults';
import { ANY_CELL } from './arguments';
import { cellsOf } from './findings/cells';
import { HEADER } from './findings/texts';
import { checkNotes } from './findings/checkNotes';
import { PLAN_NOTICE, READS_PLANS, RENEWAL_ADVICE, RENEWAL_OUTLOOK } from './texts';

export const plan = whole('plan', ANY_CELL, {
  label: { ja: '計画', en: 'plan' },
  help: {
    ja: '計画の表を、題や注ごと指定できます。年月と交付想定枚数が必要で、ほかの項目はあれば検査に使います。月は下へでも右へでも並べられます。',
    en: 'The plan with its headings; titles and notes may be among the cells, and months may go down or across. It needs 年月 and 交付想定枚数; other columns are used where present.',
  },
  tellBlanks: 'zeroCounts',
});

export const population = whole('population', ANY_CELL, {
  label: { ja: '人口', en: 'population' },
  help: {
    ja: '住民基本台帳に基づく人口を指定します。1団体なら1つの値、複数なら計画に現れる順の1行か1列、または「団体名・人口」の2列です。',
    en: 'The population: one value for one body; for many a row or column in their order in the plan, or two columns, body and population.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const delivered = whole('delivered', ANY_CELL, {
  label: { ja: '累計交付枚数', en: 'delivered' },
  help: {
    ja: '計画の最初の月より前の累計交付枚数を、人口と同じ形で指定します。',
    en: 'The cards delivered before the first month of the plan, in the same form as the population.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const rules = whole('rules', ANY_CELL, {
  label: { ja: '規則', en: 'rules' },
  help: {
    ja: '「規則・しきい値」の2列で、しきい値を変えるか「オフ」で規則を外し、ほかの値（規則の組、基準月の更新件数など）を与えます。規則と値は名前か id で指定します。',
    en: 'Two columns, rule and threshold: changes a threshold, switches a rule off with オフ or FALSE, or gives another figure such as baseRenewals. Rules and figures go by name or id.',
  },
  optional: true,
});

const HEADINGS_USED = [
  '年月',
  '交付想定枚数',
  '専用窓口数',
  '専用窓口1日当たり枚数',
  '開庁日数',
  '土日開庁日数',
  '職員数',
];

const EXAMPLES: readonly Example[] = [
  {
    text: {
      ja: '5月の窓口が足りない計画（使わない規則は外しています）',
      en: 'A plan whose windows do not carry May; rules without figures are switched off',
    },
    sheet: [
      [...HEADINGS_USED, null, '規則', 'しきい値'],
      ['2026年4月', 6000, 12, 20, 25, 4, 14, null, '目標枚数', 'オフ'],
      ['2026年5月', 6000, 12, 20, 23, 5, 14, null, '滞留', 'オフ'],
      [null, null, null, null, null, null, null, null, '庁舎外窓口', 'オフ'],
      [null, null, null, null, null, null, null, null, '統合端末', 'オフ'],
      [null, null, null, null, null, null, null, null, '計画と実績', 'オフ'],
    ],
    formula: '=MYNA.PLANCHECK(A1:G3,,,I1:J6)',
    result: [
      [...HEADER],
      [
        '重大',
        '窓口の能力',
        '',
        46143,
        '交付想定枚数',
        6000,
        5520,
        '窓口で交付できる枚数が想定より480枚少なくなります。専用窓口があと2つ必要です（1日当たり20枚、開庁23日の場合）。',
        '3行目・2列目',
      ],
    ],
  },
  {
    text: {
      ja: '川崎市の令和3年2月～3月の申請と交付（計画の枚数は実績と同じとします）',
      en: 'Applications and deliveries of Kawasaki, February and March 2021, taken as planned',
    },
    sheet: [
      ['年月', '申請件数', '交付実績', '交付想定枚数', '規則', 'しきい値'],
      ['2021年2月', 48500, 21291, 21291, '目標枚数', 'オフ'],
      ['2021年3月', 78141, 22525, 22525, '窓口の能力', 'オフ'],
      [null, null, null, null, '庁舎外窓口', 'オフ'],
      [null, null, null, null, '土日開庁', 'オフ'],
      [null, null, null, null, '職員の配置', 'オフ'],
      [null, null, null, null, '統合端末', 'オフ'],
      [null, null, null, null, '前倒し採用', 'オフ'],
    ],
    formula: '=MYNA.PLANCHECK(A1:D3,,,E1:F8)',
    result: [
      [...HEADER],
      [
        '警告',
        '滞留',
        '',
        44228,
        '月末の滞留',
        27209,
        21291,
        '月末の滞留が1.3か月分の交付に当たります。この月にあと2,959枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
        '2行目・2列目',
      ],
      [
        '警告',
        '滞留',
        '',
        44256,
        '月末の滞留',
        82825,
        22525,
        '月末の滞留が3.7か月分の交付に当たります。この月にあと30,150枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
        '3行目・2列目',
      ],
    ],
  },
];

export const PLANCHECK = declare({
  name: 'PLANCHECK',
  family: 'deliveryPlan',
  args: [plan, population, delivered, rules],
  result: {
    shape: 'table',
    help: {
      ja: '見出しと、1件1行の「重大度・規則・団体名・年月・項目・値・基準・説明・セル」。重大、警告、情報の順です。',
      en: 'A header and a row a finding: severity, rule, body, month, item, value, limit, remark, cell; 重大 (serious) first, then 警告 (warning) and 情報 (information).',
    },
  },
  help: {
    words: '点検 計画書 間違い ミス 検査 円滑化 mistake review',
    text: {
      ja: '交付円滑化計画を点検し、足りない点を1件1行で返します。',
      en: 'Returns what a delivery plan lacks, a row a finding.',
    },
    rounding: {
      ja: '必要な窓口数・人数・台数・日数は整数に切り上げます。小数は入力された10進数のまま比べます。',
      en: 'What is needed is rounded up to whole windows, people, terminals and days; decimals are compared as typed.',
    },
    dates: ['yyyy"年"m"月"'],
    // Its examples are judged as they are written out, which only a page needs.
    notes: {
      get ja() {
        return checkNotes('ja');
      },
      get en() {
        return checkNotes('en');
      },
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '年月か交付想定枚数が見つからないとき、月に年がないとき、同じ意味の列が2つあるか見出しの意味が決まらないとき、単位が千枚・万枚などのとき、月の行がないとき。',
          en: '年月 or 交付想定枚数 is not found, months have no year, two columns mean the same or a heading may mean several, the unit is thousands or more, or there are no months.',
        },
      },
      {
        code: '#VALUE!',
        when: {
          ja: '人口・累計交付枚数を団体に割り当てられないとき、規則の範囲に知らない規則や読めないしきい値があるとき。',
          en: 'Population or delivered do not match the bodies; an unknown rule or an unreadable threshold.',
        },
      },
    ],
    examples: EXAMPLES,
    sources: [PLAN_NOTICE, RENEWAL_OUTLOOK, RENEWAL_ADVICE],
    related: ['PLANTARGET', 'WINDOWS', 'OPENDAYS', 'STAFF', 'TERMINALS', 'BACKLOG', 'FOLLOWUP'],
    nativeReason: READS_PLANS,
  },
  wantsAddresses: true,
  calculate: (planCells, populationCells, deliveredCells, ruleCells, addresses) =>
    cellsOf(
      checkPlan(
        { plan: planCells, population: populationCells, delivered: deliveredCells, rules: ruleCells },
        nationalHolidays,
      ),
      addresses[0],
    ),
});

/** The cells of a range as a host hands them over; null where an argument is left out. */
export type PlanArgument = Matrix<unknown> | null;

/** What it depends on the bodies of a plan to give. */
export type PlanGiven = PlanArgument | ((plan: Plan) => PlanArgument);

type Findings = (
  plan: Matrix<unknown>,
  population: PlanGiven,
  delivered: PlanGiven,
  around?: Surroundings,
) => (PlanCheck & { readonly plan: Plan }) | Failure;

/** What PLANCHECK finds, as data for whoever shows it in other ways than cells; the reason where it cannot check. */
export function findingsWith(describe: Describe): Findings {
  return (planCells, populationCells, deliveredCells, around) => {
    try {
      const read = readPlan(readGrid(plan, planCells, { scale: 1 }), around);
      const given = (argument: Argument<Content>, cells: PlanGiven): Grid<Content> | undefined =>
        givenIn(argument, typeof cells === 'function' ? cells(read) : cells);
      const input = { population: given(population, populationCells), delivered: given(delivered, deliveredCells) };
      return { ...judgePlan(read, input, nationalHolidays), plan: read };
    } catch (error) {
      return describe(error);
    }
  };
}

/** The cells of an argument; undefined where it is left out. */
export function givenIn(argument: Argument<Content>, cells: PlanArgument): Grid<Content> | undefined {
  return cells === null ? undefined : readGrid(argument, cells, { scale: 1 });
}
