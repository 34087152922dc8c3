import { planFix, readPlan } from '../../domain/deliveryPlan';
import type { FixedMonth, FixedPlan } from '../../domain/deliveryPlan';
import { nationalHolidays } from '../../reference';
import type { Content } from '../../sheet';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';
import { figuresStep } from './checkExplanation';
import { FINDING_TEXTS } from './findings';
import { fixedCells } from './fixRows';

type Table = Grid<Content>;
type Values = [
  plan: Table,
  population: Table | undefined,
  delivered: Table | undefined,
  rules: Table | undefined,
  costs: Table | undefined,
];

const PLANFIX = explainer<Values>(([plan, population, delivered, rules, costs], say) => {
  const fixed = planFix({ plan, population, delivered, rules, costs }, nationalHolidays);
  return {
    steps: [
      figuresStep(readPlan(plan), say),
      ...(costs ? [costsStep(costs, say)] : []),
      changesStep(fixed.months, say),
      totalStep(fixed, say),
      leftStep(fixed, say),
    ],
    figure: fixedCells(fixed),
  };
});

function costsStep(costs: Table, say: Speaker): Step {
  const table = say.table(
    { ja: '単価と上限', en: 'Prices and ceilings' },
    [
      ['項目', 'Item', 'text'],
      ['値', 'Value', 'number'],
    ],
    costs.map(([name, value]) => [name, value]),
  );
  return say.step('単価（円）と上限です。', 'Prices in yen, and ceilings.', table);
}

/** Month by month, what is added, and which rule asks for it. */
function changesStep(months: readonly FixedMonth[], say: Speaker): Step {
  const { items, rules } = FINDING_TEXTS[say.language];
  const rows = months.flatMap(({ body, row, changes }) =>
    changes.map(({ column, before, after, yen, rule }) => [
      ...[body, say.month(row.month.first), items[column], before, after, yen, rules[rule]],
    ]),
  );
  if (rows.length === 0) return say.step('変える月はありません。', 'No month changes.');
  const table = say.table(
    { ja: '月ごとの変更', en: 'Changes by month' },
    [
      ['団体名', 'Body', 'text'],
      ['年月', 'Month', 'text'],
      ['項目', 'Item', 'text'],
      ['変更前', 'Before', 'number'],
      ['変更後', 'After', 'number'],
      ['円', 'Yen', 'number'],
      ['規則', 'Rule', 'text'],
    ],
    rows,
  );
  return say.step(
    '規則を満たすすべての直し方のうち、費用の合計が最も少ないものです。',
    'Of all ways to keep the rules, the one that costs the least.',
    table,
  );
}

function totalStep({ yen, months }: FixedPlan, say: Speaker): Step {
  const changed = say.number(months.filter(({ changes }) => changes.length > 0).length);
  if (yen === null) {
    return say.step(
      `${changed}か月を変えます。単価がないので、職員、窓口、土日開庁、統合端末の順に少なくしました。`,
      `Months that change: ${changed}. Without prices, staff, then windows, weekend days and terminals are kept few.`,
    );
  }
  const sum = say.number(yen);
  return say.step(
    `${changed}か月を変え、追加費用は合わせて ${sum}円 です。`,
    `Months that change: ${changed}; together they add ${sum} yen.`,
  );
}

function leftStep({ check }: FixedPlan, say: Speaker): Step {
  const texts = FINDING_TEXTS[say.language];
  const left = new Set(check.findings.map(({ rule }) => texts.rules[rule]));
  if (check.verdict.clean) return { text: texts.verdict(check.verdict) };
  const names = [...left].join(say.text('、', ', '));
  return say.step(`直したあとも残る指摘: ${names}`, `Still found after that: ${names}`);
}

export const FIX_EXPLANATION = { PLANFIX };
