import { checkPlan } from '../../domain/deliveryPlan';
import type { PlanCheck } from '../../domain/deliveryPlan';
import type { Content, Matrix } from '../../sheet';
import { whole } from '../core/argument';
import type { Argument, Grid } from '../core/argument';
import type { Failure } from '../core/cell';
import { declare } from '../core/declaration';
import type { Example } from '../core/declaration';
import { readGrid } from '../core/readCell';
import type { Describe } from '../core/faults';
import { ANY_CELL } from './arguments';
import { cellsOf, HEADER } from './findings/cells';
import { ruleTable } from './findings/ruleTexts';
import { PLAN_NOTICE } from './texts';

const plan = whole('plan', ANY_CELL, {
  label: { ja: '計画', en: 'plan' },
  help: {
    ja: '1行目が見出しの計画の表を指定します。年月と交付想定枚数の列が必要で、ほかの列はあれば検査に使います。',
    en: 'The plan, its first row a header. It needs the columns 年月 and 交付想定枚数; others are used where present.',
  },
  tellBlanks: 'zeroCounts',
});

const population = whole('population', ANY_CELL, {
  label: { ja: '人口', en: 'population' },
  help: {
    ja: '住民基本台帳に基づく人口を指定します。1団体なら1つの値、複数なら計画に現れる順の1行か1列、または「団体名・人口」の2列です。',
    en: 'The population: one value for one body; for many a row or column in their order in the plan, or two columns, body and population.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

const delivered = whole('delivered', ANY_CELL, {
  label: { ja: '累計交付枚数', en: 'delivered' },
  help: {
    ja: '計画の最初の月より前の累計交付枚数を、人口と同じ形で指定します。',
    en: 'The cards delivered before the first month of the plan, in the same form as the population.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

const rules = whole('rules', ANY_CELL, {
  label: { ja: '規則', en: 'rules' },
  help: {
    ja: '「規則・しきい値」の2列で、しきい値を変えるか「オフ」で規則を外します。規則は名前か id で指定します。',
    en: 'Two columns, rule and threshold: changes a threshold, or switches a rule off with オフ or FALSE. Rules go by name or id.',
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
      ja: '川崎市の令和3年2月～3月の申請と交付',
      en: 'Applications and deliveries of Kawasaki, February and March 2021',
    },
    sheet: [
      ['年月', '申請件数', '交付想定枚数', '規則', 'しきい値'],
      ['2021年2月', 48500, 21291, '目標枚数', 'オフ'],
      ['2021年3月', 78141, 22525, '窓口の能力', 'オフ'],
      [null, null, null, '庁舎外窓口', 'オフ'],
      [null, null, null, '土日開庁', 'オフ'],
      [null, null, null, '職員の配置', 'オフ'],
      [null, null, null, '統合端末', 'オフ'],
      [null, null, null, '前倒し採用', 'オフ'],
      [null, null, null, '計画と実績', 'オフ'],
    ],
    formula: '=MYNA.PLANCHECK(A1:C3,,,D1:E9)',
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
        '想定どおり交付しても月末の滞留が1.3か月分の交付に当たります。この月にあと2,959枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
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
        '想定どおり交付しても月末の滞留が3.7か月分の交付に当たります。この月にあと30,150枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
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
    text: {
      ja: '交付円滑化計画を点検し、足りない点を1件1行で返します。',
      en: 'Returns what a delivery plan lacks, a row a finding.',
    },
    rounding: {
      ja: '必要な窓口数・人数・台数・日数は整数に切り上げます。小数は入力された10進数のまま比べます。',
      en: 'What is needed is rounded up to whole windows, people, terminals and days; decimals are compared as typed.',
    },
    dates: ['yyyy"年"m"月"'],
    notes: {
      ja: `列は見出しで探します。順序は問わず、全角・半角、空白、括弧、「当たり／あたり」の違いや「（見込）」などは区別しません。使う列: 団体名、年月、交付想定枚数、交付実績、申請件数、専用窓口数、専用窓口1日当たり枚数、併用窓口数、併用窓口1日当たり枚数、開庁日数（土日を含む）、土日開庁日数、職員数、統合端末台数、庁舎外臨時窓口数。ほかの列は読みません。団体名が空白の行は、上の行の団体とみなします。\n\n空白は「未定」で、0とはみなしません。列がないか空白ばかりの規則、引数を省略した規則は検査せず、規則ごとに1行の「情報」で知らせます。値の欠けた行があるときも同じです。「重大」も「警告」もないときは、見出しの次の行が「指摘なし」になります。セルは、Excel が範囲の番地を渡すときは番地、渡さないときは範囲の中の位置です。\n\n人口と累計交付枚数は、団体が1つなら1つの値、複数なら計画に現れる順に並べた1行か1列、または「団体名・値」の2列（順序は問わず、計画にない団体は無視）です。\n\n${ruleTable('ja')}`,
      en: `Columns are found by their header, in any order; width, spaces, brackets, 当たり or あたり and remarks such as （見込） make no difference. Used are 団体名 (body), 年月 (month), 交付想定枚数 (planned), 交付実績 (actual), 申請件数 (applied), 専用窓口数 and 併用窓口数 (dedicated and shared windows) with their 1日当たり枚数 (cards a day), 開庁日数 (open days, weekends included), 土日開庁日数 (weekend days), 職員数 (staff), 統合端末台数 (terminals), 庁舎外臨時窓口数 (off-site windows). Other columns are not read. A row without a body belongs to that of the row above.\n\nA blank is not yet known, never 0. A rule whose columns are missing or blank throughout, or whose argument is left out, is not judged; one row of 情報 a rule says so, also where single rows lack a figure. Where nothing is 重大 or 警告 the row after the header says 指摘なし. Cells are named by address where Excel tells the range's, otherwise by their place in the range.\n\nPopulation and delivered: one value for one body; for many a row or column in their order in the plan, or two columns, body and value, in any order; bodies that the plan lacks are passed over.\n\n${ruleTable('en')}`,
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '見出しに年月か交付想定枚数がないとき、同じ意味の列が2つあるとき、見出しの下に行がないとき。',
          en: 'The header lacks 年月 or 交付想定枚数, two columns mean the same, or there are no rows below the header.',
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
    sources: [PLAN_NOTICE],
    related: ['PLANTARGET', 'WINDOWS', 'OPENDAYS', 'STAFF', 'TERMINALS', 'BACKLOG', 'FOLLOWUP'],
  },
  wantsAddresses: true,
  calculate: (planCells, populationCells, deliveredCells, ruleCells, addresses) =>
    cellsOf(
      checkPlan({ plan: planCells, population: populationCells, delivered: deliveredCells, rules: ruleCells }),
      addresses[0],
    ),
});

/** The cells of a range as a host hands them over; null where an argument is left out. */
export type PlanArgument = Matrix<unknown> | null;

type Findings = (plan: Matrix<unknown>, population: PlanArgument, delivered: PlanArgument) => PlanCheck | Failure;

/** What PLANCHECK finds, as data for whoever shows it in other ways than cells; the reason where it cannot check. */
export function findingsWith(describe: Describe): Findings {
  const read = (argument: Argument<Content>, cells: PlanArgument): Grid<Content> | undefined =>
    cells === null ? undefined : readGrid(argument, cells, { scale: 1 });
  return (planCells, populationCells, deliveredCells) => {
    try {
      return checkPlan({
        plan: readGrid(plan, planCells, { scale: 1 }),
        population: read(population, populationCells),
        delivered: read(delivered, deliveredCells),
      });
    } catch (error) {
      return describe(error);
    }
  };
}
