import { checkPlan } from '../../../domain/deliveryPlan';
import { declare } from '../../core/declaration';
import { PLAN_NOTICE } from '../texts';
import { delivered, plan, population, rules } from './arguments';
import { EXAMPLES } from './examples';
import { rowsOf } from './rows';
import { ruleTable } from './ruleTable';

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
    rowsOf(
      checkPlan({ plan: planCells, population: populationCells, delivered: deliveredCells, rules: ruleCells }),
      addresses[0],
    ),
});
