import { planFix } from '../../domain/deliveryPlan';
import type { FixedPlan, Surroundings } from '../../domain/deliveryPlan';
import { nationalHolidays } from '../../reference';
import type { Matrix } from '../../sheet';
import { whole } from '../core/argument';
import type { Failure } from '../core/cell';
import { declare } from '../core/declaration';
import type { Example } from '../core/declaration';
import type { Describe } from '../core/faults';
import { readGrid } from '../core/readCell';
import { ANY_CELL } from './arguments';
import { ADDED, fixedCells } from './fixRows';
import { delivered, givenIn, plan, population, rules } from './planCheck';
import type { PlanArgument } from './planCheck';
import { PLAN_NOTICE, READS_PLANS } from './texts';

const costs = whole('costs', ANY_CELL, {
  label: { ja: '費用', en: 'costs' },
  help: {
    ja: '「項目・値」の2列で、職員1人1か月、専用窓口1か月 などの単価（円）と、職員数の上限 などの上限を指定します。',
    en: 'Two columns: prices in yen such as 職員1人1か月 and 専用窓口1か月, and ceilings such as 職員数の上限.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
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
      ja: '5月の窓口が足りない計画を、最も安く直す',
      en: 'The cheapest way to mend a plan whose windows do not carry May',
    },
    sheet: [
      [...HEADINGS_USED, null, '項目', '値'],
      ['2026年4月', 6000, 12, 20, 25, 4, 13, null, '専用窓口1か月', 50000],
      ['2026年5月', 6000, 12, 20, 23, 5, 13, null, '土日開庁1日', 400000],
      [null, null, null, null, null, null, null, null, '職員1人1か月', 300000],
    ],
    formula: '=MYNA.PLANFIX(A1:G3,,,,I1:J4)',
    result: [
      [...HEADINGS_USED, ...ADDED],
      [46113, 6000, 12, 20, 25, 4, 13, 0, '', '', '検査していない規則: 統合端末。'],
      [46143, 6000, 13, 20, 24, 6, 13, 450000, '専用窓口数 12→13、土日開庁日数 5→6、開庁日数 23→24', '窓口の能力', ''],
    ],
  },
  {
    text: {
      ja: '単価がないとき: 職員、窓口の少ない計画（5月に窓口を増やすので、4月の職員も要ります）',
      en: 'Without prices: few staff and windows. May has more windows, so that the staff must be there in April',
    },
    sheet: [
      [...HEADINGS_USED, '統合端末台数', null, '項目', '値'],
      ['2026年4月', 6000, 12, 20, 25, 4, 13, 12, null, '土日開庁日数の上限', 5],
      ['2026年5月', 6600, 12, 20, 23, 5, 13, 12, null, null, null],
    ],
    formula: '=MYNA.PLANFIX(A1:H3,,,,J1:K2)',
    result: [
      [...HEADINGS_USED, '統合端末台数', ...ADDED],
      [46113, 6000, 12, 20, 25, 4, 15, 12, '', '職員数 13→15', '前倒し採用', ''],
      [
        46143,
        6600,
        15,
        20,
        23,
        5,
        15,
        15,
        '',
        '職員数 13→15、専用窓口数 12→15、統合端末台数 12→15',
        '職員の配置、窓口の能力、統合端末',
        '',
      ],
    ],
  },
];

export const PLANFIX = declare({
  name: 'PLANFIX',
  family: 'deliveryPlan',
  args: [plan, population, delivered, rules, costs],
  result: {
    shape: 'table',
    help: {
      ja: '見出しと、1か月1行の計画。右に「追加費用・変更点・規則・残る指摘」の4列が付きます。',
      en: 'The plan with a header and a row a month, and four columns more: yen added, changes, rules, what is left.',
    },
  },
  help: {
    words: '直す 修正 自動 計画書 円滑化 correct repair',
    text: {
      ja: '点検を通る最も安い交付円滑化計画を返します。',
      en: 'Returns the cheapest delivery plan that passes the check.',
    },
    rounding: {
      ja: '増やす窓口数・日数・人数・台数は整数です。費用は10進数のまま足します。',
      en: 'Whole windows, days, people and terminals are added; yen are added as decimals.',
    },
    dates: ['yyyy"年"m"月"'],
    notes: {
      ja: '計画は PLANCHECK と同じ表です。専用窓口数、併用窓口数、庁舎外臨時窓口数、土日開庁日数（1日増やすごとに開庁日数も1日増えます）、職員数（窓口が増える前の採用を含む）、統合端末台数を増やして、窓口の能力・庁舎外窓口・土日開庁・職員の配置・統合端末・前倒し採用の規則をすべての月で満たす計画のうち、追加費用の合計が最も少ないものを返します。どの数も元の計画より減らしません。表にない列、空白か読めないセル、1日当たり枚数が分からない窓口、開設日数のない庁舎外窓口の枚数は変えず、数えません。\n\n費用の範囲に単価があるときは、計画にある6つの列すべての単価が要ります。単価がないときは、職員の延べ月数、窓口（庁舎外を含む）、土日開庁日数、統合端末の順に少ない計画を選び、追加費用は空白です。同じ費用なら、変えるセルの少ないほう、次に早い月で変えるほうです。上限（専用窓口数の上限 など）を超えては増やしません。土日開庁日数はその月の土曜・日曜の数までです。\n\n目標枚数、月の欠落、実績、交付通知書などの指摘はこの関数では直せません。「残る指摘」に残し、月のない指摘と検査していない規則は最初の行に示します。結果を PLANCHECK に渡すと、残る指摘だけが見つかります。最小であることは、月ごとの直し方を動的計画法で組み合わせて保証し、小さな計画では総当たりと一致することを試験しています。',
      en: 'The plan is the table that PLANCHECK takes. Dedicated, shared and off-site windows, weekend days (each adds an open day), staff (also ahead of more windows) and terminals are added so that the rules on windows, off-site windows, weekends, staff, terminals and hiring are kept in every month; of all such plans the one that adds the least yen is returned. Nothing becomes less than it was. Columns that are not there, blank or unreadable cells, windows whose cards a day are not known and off-site windows without days are neither changed nor counted.\n\nWhere the costs hold prices, all of the six columns that the plan has need one. Without prices the plan has the fewest staff-months, then windows (off-site included), weekend days, terminals, and the added yen stay blank. Of equal plans the one that changes fewer cells, then earlier months, is taken. Ceilings (専用窓口数の上限 and the like) are never passed; weekend days go up to the Saturdays and Sundays of the month.\n\nThe target, missing months, actual figures, notices and the like cannot be mended here: they stay in 残る指摘, those without a month and the rules that were not checked in the first row. PLANCHECK of the result finds what stands there and nothing else. That nothing is cheaper is secured by dynamic programming over the months, and tested against trying all small plans.',
    },
    errors: [
      {
        code: '#NUM!',
        when: {
          ja: '上限の範囲では計画を満たせない月があるとき（月と、足りないものを示します）。',
          en: 'A month for which no plan within the ceilings passes; the month and what lacks are named.',
        },
      },
      {
        code: '#VALUE!',
        when: {
          ja: '計画・人口・累計交付枚数・規則が PLANCHECK で読めないとき。費用の範囲が2列でないか、知らない項目や読めない値、単価の不足があるとき。',
          en: 'Plan, population, delivered or rules that PLANCHECK does not read; costs that are not two columns, hold unknown items or values, or lack a price.',
        },
      },
    ],
    examples: EXAMPLES,
    sources: [PLAN_NOTICE],
    related: ['PLANCHECK', 'PLANCOST', 'WINDOWS', 'STAFF', 'TERMINALS', 'OPENDAYS'],
    nativeReason: READS_PLANS,
  },
  calculate: (planCells, populationCells, deliveredCells, ruleCells, costCells) =>
    fixedCells(
      planFix(
        {
          ...{ plan: planCells, population: populationCells, delivered: deliveredCells, rules: ruleCells },
          costs: costCells,
        },
        nationalHolidays,
      ),
    ),
});

type Mendings = (
  plan: Matrix<unknown>,
  population: PlanArgument,
  delivered: PlanArgument,
  costs: PlanArgument,
  around?: Surroundings,
) => FixedPlan | Failure;

/** What PLANFIX comes to, as data for whoever shows it in other ways than cells; the reason where it cannot mend. */
export function mendingsWith(describe: Describe): Mendings {
  return (planCells, populationCells, deliveredCells, costCells, around) => {
    try {
      return planFix(
        {
          ...{ plan: readGrid(plan, planCells, { scale: 1 }), around },
          ...{ population: givenIn(population, populationCells), delivered: givenIn(delivered, deliveredCells) },
          costs: givenIn(costs, costCells),
        },
        nationalHolidays,
      );
    } catch (error) {
      return describe(error);
    }
  };
}
