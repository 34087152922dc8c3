import type { CapacityPlan, PlannedMonth } from '../../domain/capacity';
import { roundToPrecision } from '../../domain/numerals';
import { explainer } from '../steps/explainer';
import type { Explained } from '../steps/explainer';
import type { Speaker, Step, Table } from '../steps/speaker';
import { planMonths } from './capacityPlan';

type Values = Parameters<typeof planMonths>;

/** What a month's cost is made of. */
interface CostParts {
  readonly holding: number;
  readonly raising: number;
  readonly lowering: number;
}

const PARTS = ['holding', 'raising', 'lowering'] as const;

const CAPACITYPLAN = explainer<Values>(explainPlan, [
  { ja: '能力', en: 'Capacity' },
  { ja: '余り', en: 'Idle' },
  { ja: '増減', en: 'Change' },
  { ja: '費用', en: 'Cost' },
]);

const CAPACITYPLANCOST = explainer<Values>((values, say) => {
  const { total, ...explained } = explainPlan(values, say);
  return { ...explained, figure: total };
});

function explainPlan(values: Values, say: Speaker): Explained & { readonly total: number | '' } {
  const [demand, unitCost] = values;
  const { blanksBefore, blanksAfter, plan } = planMonths(...values);
  if (!plan) {
    const blank = say.step('どの月も空白なので、結果も空白です。', 'Every month is blank, and so is the result.');
    return { steps: [blank], figure: blankRows(blanksBefore), total: '' };
  }
  const parts = plan.months.map((month) => partsOf(month, unitCost));
  const sums = PARTS.map((part) => roundToPrecision(parts.reduce((sum, month) => sum + month[part], 0)));
  const [held, raised, lowered] = sums.map((sum) => say.number(sum));
  const [cost] = say.numbers(plan.cost);
  const amounts = demand.flat().slice(blanksBefore);
  return {
    steps: [
      ...termSteps(values, plan.months.length, say),
      say.step(
        'どの月も必要枚数を下回らない能力の組み合わせのうち、費用の合計が最小のものです。',
        'Of all capacities that are never below demand, these have the least total cost.',
        planTable(plan.months, parts, amounts, blanksBefore, say),
      ),
      say.step(
        `費用の合計は、維持 ${held} + 引き上げ ${raised} + 引き下げ ${lowered} = ${cost} です。`,
        `In total: holding ${held} + raising ${raised} + lowering ${lowered} = ${cost}.`,
      ),
      levelStep(values, plan, say),
    ],
    figure: [
      ...blankRows(blanksBefore),
      ...plan.months.map((month) => [month.capacity, month.idle, month.change, month.cost]),
      ...blankRows(blanksAfter),
    ],
    total: roundToPrecision(parts.reduce((sum, month) => sum + month.holding + month.raising + month.lowering, 0)),
  };
}

function termSteps(
  [, unitCost, raiseCost, lowerCost = raiseCost, start, size = 1, minHold = 1]: Values,
  months: number,
  say: Speaker,
): Step[] {
  const [count, multiple, least] = say.numbers(months, size, minHold);
  const [hold, raise, lower] = say.numbers(unitCost, raiseCost, lowerCost);
  return [
    say.step(
      `必要枚数のわかっている ${count}か月について、能力を ${multiple} の倍数から選びます。変更から次の変更までは ${least}か月以上空けます。`,
      `For the ${count} months whose demand is known, capacities are multiples of ${multiple}, with at least ${least} month(s) from one change to the next.`,
    ),
    say.step(
      `1単位の能力を1か月保つ費用は ${hold}、1単位引き上げる費用は ${raise}、引き下げる費用は ${lower} です。`,
      `Holding one unit for a month costs ${hold}, raising it ${raise}, lowering it ${lower}.`,
    ),
    start === undefined
      ? say.step(
          '現在の能力が省略されているので、最初の月の能力は費用なしで決めます。',
          'No present capacity is given, so the first level is free.',
        )
      : say.step(
          `最初の月の増減は、現在の能力 ${say.number(start)} からの差です。`,
          `The first change counts from the present capacity of ${say.number(start)}.`,
        ),
  ];
}

/** What the changes are worth: without any, one level would have to do for all the months. */
function levelStep(values: Values, { months, cost }: CapacityPlan, say: Speaker): Step {
  const [demand, unitCost, raiseCost, lowerCost, start, size] = values;
  const level = planMonths(demand, unitCost, raiseCost, lowerCost, start, size, months.length).plan!;
  const [capacity, all, more] = say.numbers(level.months[0]!.capacity, level.cost, roundToPrecision(level.cost - cost));
  return say.step(
    `途中で変えずに能力 ${capacity} を保つと費用は ${all} で、${more} 多くなります。`,
    `One level of ${capacity} through all the months would cost ${all}, which is ${more} more.`,
  );
}

/** What is not for holding the capacity is for its change. */
function partsOf({ capacity, change, cost }: PlannedMonth, unitCost: number): CostParts {
  const holding = roundToPrecision(unitCost * capacity);
  const changing = roundToPrecision(cost - holding);
  return { holding, raising: change > 0 ? changing : 0, lowering: change < 0 ? changing : 0 };
}

function planTable(
  months: readonly PlannedMonth[],
  parts: readonly CostParts[],
  demand: readonly (number | null)[],
  before: number,
  say: Speaker,
): Table {
  return say.table(
    { ja: '月ごとの能力と費用', en: 'Capacity and cost by month' },
    [
      ['月', 'Month', 'number'],
      ['必要', 'Demand', 'number'],
      ['能力', 'Capacity', 'number'],
      ['余り', 'Idle', 'number'],
      ['増減', 'Change', 'number'],
      ['費用', 'Cost', 'number'],
      ['維持', 'Holding', 'number'],
      ['引き上げ', 'Raising', 'number'],
      ['引き下げ', 'Lowering', 'number'],
    ],
    months.map(({ capacity, idle, change, cost }, index) => {
      const { holding, raising, lowering } = parts[index]!;
      return [before + index + 1, demand[index], capacity, idle, change, cost, holding, raising, lowering];
    }),
  );
}

function blankRows(count: number): string[][] {
  return Array.from({ length: count }, () => ['', '', '', '']);
}

export const CAPACITY_PLAN_EXPLANATIONS = { CAPACITYPLAN, CAPACITYPLANCOST };
