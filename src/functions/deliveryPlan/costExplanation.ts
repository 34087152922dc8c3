import { CATEGORIES, CATEGORY_IDS, COST_WORDS, planCost, readCaps, readPlan } from '../../domain/deliveryPlan';
import type { Use, YearCost } from '../../domain/deliveryPlan';
import { simplest } from '../../domain/exact';
import type { Fraction } from '../../domain/exact';
import { WHOLE } from '../../domain/subsidy';
import type { Content } from '../../sheet';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Column, Speaker, Step } from '../steps/speaker';
import { figuresStep } from './checkExplanation';
import { COST_HEADER, costRow } from './costRows';

type Values = [
  plan: Grid<Content>,
  costs: Grid<Content>,
  rate: Fraction | undefined,
  unit: number | undefined,
  caps: Grid<Content> | undefined,
];

const PLANCOST = explainer<Values>(([plan, costs, rate, unit, caps], say) => {
  const { years, total, uses } = planCost({ plan, costs, rate, unit, caps });
  return {
    steps: [
      figuresStep(readPlan(plan), say),
      usesStep(uses, total, say),
      yearsStep(years, say),
      ...capsStep(caps, say),
      subsidyStep(years, total, rate, unit ?? 1000, say),
    ],
    figure: [[...COST_HEADER], ...years.map(costRow), costRow(total)],
  };
});

/** What the plan takes of each thing in all its months. */
function usesStep(uses: readonly Use[], total: YearCost, say: Speaker): Step {
  const table = say.table(
    { ja: '費用の内訳', en: 'What it is made of' },
    [
      ['項目', 'Item', 'text'],
      ['数（延べ）', 'Count, all months', 'number'],
      ['単価（円）', 'Price (yen)', 'number'],
      ['金額（円）', 'Yen', 'number'],
    ],
    uses.map(({ what, count, price, yen }) => [
      typeof what === 'string' ? COST_WORDS[what].price : what.other,
      count,
      price,
      yen,
    ]),
  );
  const sum = say.number(total.total);
  return say.step(
    `計画の月ごとの数を足し、単価を掛けます。合わせて ${sum}円 です。`,
    `The counts of all months, times their prices: ${sum} yen together.`,
    table,
  );
}

function yearsStep(years: readonly YearCost[], say: Speaker): Step {
  const columns = CATEGORY_IDS.map((category): Column => {
    const { name } = CATEGORIES[category];
    return [name, name, 'number'];
  });
  const table = say.table(
    { ja: '年度ごとの額', en: 'By fiscal year' },
    [['年度', 'Fiscal year', 'text'], ...columns, ['計', 'Total', 'number']],
    years.map(({ fiscalYear, amounts, total }) => [
      String(fiscalYear),
      ...CATEGORY_IDS.map((category) => amounts[category]),
      total,
    ]),
  );
  return say.step('4月から翌年3月までを1年度として分けます。', 'A fiscal year runs from April to March.', table);
}

function capsStep(cells: Grid<Content> | undefined, say: Speaker): Step[] {
  const caps = readCaps(cells);
  if (caps.size === 0) return [];
  const table = say.table(
    { ja: '上限額', en: 'Caps' },
    [
      ['項目', 'Item', 'text'],
      ['年額（円）', 'Yen a year', 'number'],
    ],
    [...caps].map(([category, yen]) => [CATEGORIES[category].name, yen]),
  );
  return [
    say.step('補助の対象は、項目ごとに上限額までです。', 'Of each item, no more than its cap is eligible.', table),
  ];
}

function subsidyStep(
  years: readonly YearCost[],
  total: YearCost,
  rate: Fraction = WHOLE,
  unit: number,
  say: Speaker,
): Step {
  const { above, below } = simplest(rate);
  const [step, granted] = say.numbers(unit, total.subsidy);
  const table = say.table(
    { ja: '年度ごとの補助見込額', en: 'Subsidy by fiscal year' },
    [
      ['年度', 'Fiscal year', 'text'],
      ['計（円）', 'Total (yen)', 'number'],
      ['補助見込額（円）', 'Subsidy (yen)', 'number'],
    ],
    years.map(({ fiscalYear, total: spent, subsidy }) => [String(fiscalYear), spent, subsidy]),
  );
  return say.step(
    `項目ごとに上限額までを数え、補助率 ${above}/${below} を掛け、年度ごとに ${step}円未満を切り捨てます。合計は ${granted}円 です。`,
    `Each item counts up to its cap; times the rate ${above}/${below}, cut off to whole ${step} yen in each year: ${granted} yen in all.`,
    table,
  );
}

export const COST_EXPLANATION = { PLANCOST };
