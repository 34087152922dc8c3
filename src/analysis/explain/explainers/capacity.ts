import { idleCapacity, idleCost, idleTotal, utilization } from '../../../domain/capacity';
import type { CapacityMonth, PlannedMonth } from '../../../domain/capacity';
import { roundToPrecision } from '../../../domain/numerals';
import { knownMonths } from '../../../functions/capacity/months';
import { planMonths } from '../../../functions/capacity/planMonths';
import { step } from '../speaker';
import type { Speaker } from '../speaker';
import type { Explained, Step, Table } from '../types';
import { explainer } from './explainer';
import type { Matrix } from '../../../sheet';

type Grid = Matrix<number | null>;

const IDLECAPACITY = explainer<readonly [number, number]>(([capacity, issued], say) => {
  const texts = say.texts.capacity;
  const figure = idleCapacity(capacity, issued);
  const steps = [step(texts.idle(say.number(capacity), say.number(issued), say.number(figure)))];
  return { steps: figure < 0 ? [...steps, step(texts.above)] : steps, figure };
});

const UTILIZATION = explainer<readonly [number, number]>(([capacity, issued], say) => {
  const texts = say.texts.capacity;
  const figure = utilization(capacity, issued);
  return { steps: [step(texts.utilization(say.number(issued), say.number(capacity), say.percent(figure)))], figure };
});

const IDLETOTAL = explainer<readonly [Grid, Grid]>(([capacities, issues], say) => {
  const texts = say.texts.capacity;
  const months = knownMonths(capacities, issues);
  if (months.length === 0) return { steps: [step(texts.noMonths)], figure: '' };
  const figure = idleTotal(months);
  const table = monthsTable(months, say);
  return {
    steps: [step(texts.known(say.number(months.length)), table), step(texts.total(say.number(figure)))],
    figure,
  };
});

const IDLECOST = explainer<readonly [Grid, Grid, number]>(([capacities, issues, fixed], say) => {
  const texts = say.texts.capacity;
  const months = knownMonths(capacities, issues);
  if (months.length === 0) return { steps: [step(texts.noMonths)], figure: '' };
  const figure = idleCost(months, fixed);
  const idle = say.number(months.reduce((sum, month) => sum + countedIdle(month), 0));
  const capacity = say.number(months.reduce((sum, month) => sum + month.capacity, 0));
  return {
    steps: [
      step(texts.known(say.number(months.length)), monthsTable(months, say, true)),
      step(texts.countedIdle(idle, capacity)),
      step(texts.idleCost(say.number(fixed), idle, capacity, say.number(figure))),
    ],
    figure,
  };
});

/** What a fixed cost of one for each unit of capacity says of a month. */
function countedIdle(month: CapacityMonth): number {
  return month.capacity === 0 ? 0 : roundToPrecision(idleCost([month], month.capacity));
}

function monthsTable(months: readonly CapacityMonth[], say: Speaker, counted = false): Table {
  const texts = say.texts.capacity;
  return say.table(
    texts.monthsCaption,
    [
      [texts.month, 'number'],
      [texts.capacity, 'number'],
      [texts.issued, 'number'],
      [texts.idleColumn, 'number'],
      ...(counted ? ([[texts.counted, 'number']] as const) : []),
    ],
    months.map((month, index) => [
      index + 1,
      month.capacity,
      month.issued,
      idleCapacity(month.capacity, month.issued),
      ...(counted ? [countedIdle(month)] : []),
    ]),
  );
}

type PlanValues = Parameters<typeof planMonths>;

/** What a month's cost is made of. */
interface CostParts {
  readonly holding: number;
  readonly raising: number;
  readonly lowering: number;
}

function explainPlan(values: PlanValues, say: Speaker): Explained & { readonly total: number | '' } {
  const texts = say.texts.capacity;
  const [demand, unitCost, raiseCost, lowerCost = raiseCost, start, stepSize = 1, minHold = 1] = values;
  const { blanksBefore, blanksAfter, plan } = planMonths(...values);
  if (!plan) return { steps: [step(texts.noMonths)], figure: blankRows(blanksBefore), total: '' };
  const parts = plan.months.map((month) => partsOf(month, unitCost));
  const [holding, raising, lowering] = (['holding', 'raising', 'lowering'] as const).map((part) =>
    say.number(roundToPrecision(parts.reduce((sum, month) => sum + month[part], 0))),
  ) as [string, string, string];
  const amounts = demand.flat().slice(blanksBefore);
  const steps: Step[] = [
    step(texts.plan(say.number(plan.months.length), say.number(stepSize), say.number(minHold))),
    step(texts.prices(say.number(unitCost), say.number(raiseCost), say.number(lowerCost))),
    step(start === undefined ? texts.freeStart : texts.start(say.number(start))),
    step(texts.cheapest, planTable(plan.months, parts, amounts, blanksBefore, say)),
    step(texts.planTotal(holding, raising, lowering, say.number(plan.cost))),
  ];
  const rows = plan.months.map(({ capacity, idle, change, cost }) => [capacity, idle, change, cost]);
  return {
    steps,
    figure: [...blankRows(blanksBefore), ...rows, ...blankRows(blanksAfter)],
    total: roundToPrecision(parts.reduce((sum, month) => sum + month.holding + month.raising + month.lowering, 0)),
  };
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
  const { month, capacity, idleColumn, change, cost, holding, raising, lowering, ...texts } = say.texts.capacity;
  const titles = [month, texts.demand, capacity, idleColumn, change, cost, holding, raising, lowering];
  return say.table(
    texts.planCaption,
    titles.map((title) => [title, 'number']),
    months.map((planned, index) => {
      const { holding: held, raising: raised, lowering: lowered } = parts[index]!;
      const place = before + index + 1;
      return [
        place,
        demand[index],
        planned.capacity,
        planned.idle,
        planned.change,
        planned.cost,
        held,
        raised,
        lowered,
      ];
    }),
  );
}

function blankRows(count: number): string[][] {
  return Array.from({ length: count }, () => ['', '', '', '']);
}

const CAPACITYPLAN = explainer<PlanValues>(explainPlan, [
  { ja: '能力', en: 'Capacity' },
  { ja: '余り', en: 'Idle' },
  { ja: '増減', en: 'Change' },
  { ja: '費用', en: 'Cost' },
]);
const CAPACITYPLANCOST = explainer<PlanValues>((values, say) => {
  const { total, ...explained } = explainPlan(values, say);
  return { ...explained, figure: total };
});

export const CAPACITY_EXPLAINERS = {
  IDLECAPACITY,
  UTILIZATION,
  IDLETOTAL,
  IDLECOST,
  CAPACITYPLAN,
  CAPACITYPLANCOST,
};
