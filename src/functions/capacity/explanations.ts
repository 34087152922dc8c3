import { idleCapacity, idleCost, idleTotal, utilization } from '../../domain/capacity';
import type { CapacityMonth } from '../../domain/capacity';
import { roundToPrecision } from '../../domain/numerals';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Explained } from '../steps/explainer';
import type { Column, Speaker, Step, Table } from '../steps/speaker';
import { knownMonths } from './idle';
import { CAPACITY_PLAN_EXPLANATIONS } from './planExplanations';

const IDLECAPACITY = explainer<[capacity: number, issued: number]>(([capacity, issued], say) => {
  const figure = idleCapacity(capacity, issued);
  const [able, made, idle] = say.numbers(capacity, issued, figure);
  const difference = say.step(
    `最大発行能力 ${able} − 発行枚数 ${made} = ${idle}`,
    `Capacity ${able} − issued ${made} = ${idle}`,
  );
  const above = say.step(
    '発行枚数が最大発行能力を超えているので、負の値になります。',
    'More was issued than the capacity, so it is negative.',
  );
  return { steps: figure < 0 ? [difference, above] : [difference], figure };
});

const UTILIZATION = explainer<[capacity: number, issued: number]>(([capacity, issued], say) => {
  const figure = utilization(capacity, issued);
  const [able, made] = say.numbers(capacity, issued);
  const quotient = say.step(
    `発行枚数 ${made} ÷ 最大発行能力 ${able} = ${say.percent(figure)}`,
    `Issued ${made} ÷ capacity ${able} = ${say.percent(figure)}`,
  );
  return { steps: [quotient], figure };
});

const IDLETOTAL = explainer<[capacities: Grid<number>, issues: Grid<number>]>(([capacities, issues], say) => {
  const months = knownMonths(capacities, issues);
  if (months.length === 0) return allBlank(say);
  const figure = idleTotal(months);
  const total = say.number(figure);
  return {
    steps: [
      monthsStep(months, false, say),
      say.step(`差を足すと ${total} です。`, `The differences add up to ${total}.`),
    ],
    figure,
  };
});

type IdleCostValues = [capacities: Grid<number>, issues: Grid<number>, fixed: number];

const IDLECOST = explainer<IdleCostValues>(([capacities, issues, fixed], say) => {
  const months = knownMonths(capacities, issues);
  if (months.length === 0) return allBlank(say);
  const figure = idleCost(months, fixed);
  const [paid, idle, capacity, cost] = say.numbers(
    fixed,
    months.reduce((sum, month) => sum + countedIdle(month), 0),
    months.reduce((sum, month) => sum + month.capacity, 0),
    figure,
  );
  return {
    steps: [
      monthsStep(months, true, say),
      say.step(
        `余り（発行枚数が能力を超えた月は0）の合計は ${idle}、能力の合計は ${capacity} です。`,
        `Idle capacity adds up to ${idle} (a month above capacity counts as 0), capacity to ${capacity}.`,
      ),
      say.step(
        `固定費 ${paid} × ${idle} ÷ ${capacity} = ${cost}`,
        `Fixed cost ${paid} × ${idle} ÷ ${capacity} = ${cost}`,
      ),
    ],
    figure,
  };
});

function allBlank(say: Speaker): Explained {
  const blank = say.step('どの月も空白なので、結果も空白です。', 'Every month is blank, and so is the result.');
  return { steps: [blank], figure: '' };
}

/** What a fixed cost of one for each unit of capacity says of a month. */
function countedIdle(month: CapacityMonth): number {
  return month.capacity === 0 ? 0 : roundToPrecision(idleCost([month], month.capacity));
}

function monthsStep(months: readonly CapacityMonth[], counted: boolean, say: Speaker): Step {
  const count = say.number(months.length);
  return say.step(
    `両方の値がそろっている ${count}か月について、能力と発行枚数の差を求めます。`,
    `Capacity less cards issued, for the ${count} months for which both are known.`,
    monthsTable(months, counted, say),
  );
}

function monthsTable(months: readonly CapacityMonth[], counted: boolean, say: Speaker): Table {
  const columns: Column[] = [
    ['月', 'Month', 'number'],
    ['能力', 'Capacity', 'number'],
    ['発行', 'Issued', 'number'],
    ['余り', 'Idle', 'number'],
  ];
  return say.table(
    { ja: '月ごとの発行能力と発行枚数', en: 'Capacity and cards issued by month' },
    counted ? [...columns, ['数える余り', 'Idle that counts', 'number']] : columns,
    months.map((month, index) => [
      index + 1,
      month.capacity,
      month.issued,
      idleCapacity(month.capacity, month.issued),
      ...(counted ? [countedIdle(month)] : []),
    ]),
  );
}

export const EXPLANATIONS = { IDLECAPACITY, UTILIZATION, IDLETOTAL, IDLECOST, ...CAPACITY_PLAN_EXPLANATIONS };
