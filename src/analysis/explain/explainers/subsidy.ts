import { countedOf, rational, subsidy } from '../../../domain/subsidy';
import type { Expense, Rational } from '../../../domain/subsidy';
import { add, multiply, ZERO } from '../../../domain/subsidy/rational';
import { step } from '../speaker';
import type { Speaker } from '../speaker';
import type { Table } from '../types';
import { explainer } from './explainer';
import type { Matrix } from '../../../sheet';

type Grid = Matrix<number | null>;
type Values = readonly [Grid, Grid | undefined, Rational | undefined, number | undefined];

const SUBSIDY = explainer<Values>(([amounts, caps, rate = rational(1n, 1n), unit = 1000], say) => {
  const texts = say.texts.plan;
  const expenses = expensesOf(amounts, caps);
  if (expenses.length === 0) return { steps: [step(texts.allBlank)], figure: '' };
  const eligible = expenses.map(countedOf).reduce(add, ZERO);
  const sum = say.number(numberOf(eligible));
  const figure = subsidy(expenses, rate, unit);
  return {
    steps: [
      step(texts.eligible, expenseTable(expenses, say)),
      step(texts.sum(sum)),
      step(texts.rate(sum, `${rate.numerator}/${rate.denominator}`, say.number(numberOf(multiply(eligible, rate))))),
      step(texts.floored(say.number(unit), say.number(figure))),
    ],
    figure,
  };
});

/** Caps are one for all, or stand as the expenses do. */
function expensesOf(amounts: Grid, caps: Grid | undefined): Expense[] {
  const limits = caps?.flat() ?? [];
  return amounts.flat().flatMap((amount, index) => {
    const cap = limits.length === 1 ? limits[0] : limits[index];
    return amount === null ? [] : [{ amount, cap: cap ?? undefined }];
  });
}

function expenseTable(expenses: readonly Expense[], say: Speaker): Table {
  const texts = say.texts.plan;
  return say.table(
    texts.eligibleCaption,
    [
      [texts.number, 'number'],
      [texts.expense, 'number'],
      [texts.limit, 'number'],
      [texts.counted, 'number'],
    ],
    expenses.map((expense, index) => [
      index + 1,
      expense.amount,
      expense.cap ?? texts.noLimit,
      numberOf(countedOf(expense)),
    ]),
  );
}

function numberOf({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

export const SUBSIDY_EXPLAINERS = { SUBSIDY };
