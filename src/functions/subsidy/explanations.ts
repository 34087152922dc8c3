import { multiply, nearest, simplest } from '../../domain/exact';
import type { Fraction } from '../../domain/exact';
import { countedOf, eligibleOf, subsidy, WHOLE } from '../../domain/subsidy';
import type { Expense } from '../../domain/subsidy';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Speaker, Step, Table } from '../steps/speaker';
import { expensesOf, knownIn } from './subsidy';

type Values = [
  amounts: Grid<number>,
  caps: Grid<number> | undefined,
  rate: Fraction | undefined,
  unit: number | undefined,
  deductions: Grid<number> | undefined,
];

const SUBSIDY = explainer<Values>(([amounts, caps, rate = WHOLE, unit = 1000, income], say) => {
  const expenses = expensesOf(amounts, caps);
  if (expenses.length === 0) {
    const blank = say.step('経費がすべて空白なので、結果も空白です。', 'Every expense is blank, and so is the result.');
    return { steps: [blank], figure: '' };
  }
  const deductions = knownIn(income ?? []);
  const { counted, net, eligible } = eligibleOf(expenses, deductions);
  const figure = subsidy(expenses, rate, unit, deductions);
  const { above, below } = simplest(rate);
  const fraction = `${above}/${below}`;
  const [sum, product, whole, granted] = say.numbers(
    nearest(eligible),
    nearest(multiply(eligible, rate)),
    unit,
    figure,
  );
  return {
    steps: [
      say.step(
        '経費ごとに、経費と上限額の小さいほうを数えます。',
        'Of each expense the lesser of itself and its cap counts.',
        expenseTable(expenses, say),
      ),
      countedStep(counted, say),
      ...(income ? [deductedStep(net, sum, say)] : []),
      say.step(`${sum}円 × 補助率 ${fraction} = ${product}円`, `${sum} yen × rate ${fraction} = ${product} yen`),
      say.step(
        `${whole}円未満を1回だけ切り捨てて ${granted}円 です。`,
        `Cut off once to whole ${whole} yen: ${granted} yen.`,
      ),
    ],
    figure,
  };
});

function countedStep(counted: Fraction, say: Speaker): Step {
  const sum = say.number(nearest(counted));
  return say.step(`数える額の合計は ${sum}円 です。`, `What counts adds up to ${sum} yen.`);
}

function deductedStep(net: Fraction, eligible: string, say: Speaker): Step {
  const left = say.number(nearest(net));
  return say.step(
    `経費の合計から控除額を差し引くと ${left}円 です。少ないほう（0を下回りません）の ${eligible}円 を対象とします。`,
    `All expenses less the deductions are ${left} yen. The lesser, never below 0, is eligible: ${eligible} yen.`,
  );
}

function expenseTable(expenses: readonly Expense[], say: Speaker): Table {
  return say.table(
    { ja: '経費と上限額', en: 'Expenses and caps' },
    [
      ['番号', 'No.', 'number'],
      ['経費（円）', 'Expense (yen)', 'number'],
      ['上限額（円）', 'Cap (yen)', 'number'],
      ['数える額（円）', 'Counts (yen)', 'number'],
    ],
    expenses.map((expense, index) => [
      index + 1,
      expense.amount,
      expense.cap ?? say.text('なし', 'none'),
      nearest(countedOf(expense)),
    ]),
  );
}

export const EXPLANATIONS = { SUBSIDY };
