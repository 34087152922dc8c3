import { fiscalYearOf } from '../../calendar';
import { add, fractionOf, multiply, nearest, ZERO } from '../../exact';
import type { Fraction } from '../../exact';
import { fail } from '../../fault';
import { subsidy, WHOLE } from '../../subsidy';
import type { CellPosition, Column, PlanCells } from '../table/cells';
import { readPlan } from '../check/readPlan';
import { figureCell } from '../check/plan';
import type { Body, Plan, PlanRow } from '../check/plan';
import { readCaps } from './readCaps';
import { readCosts } from './readCosts';
import type { Costs } from './readCosts';
import { CATEGORIES, CATEGORY_IDS } from './words';
import type { CategoryId, PriceId } from './words';

declare module '../../fault' {
  interface PlanFaults {
    /** A cell of the plan that has a price and says no number; blank where `text` is empty. */
    planFigureUnknown: { row: number; column: number; heading: Column; text: string };
    planMonthUnknown: { row: number; column: number; text: string };
    planMonthTwice: { cell: CellPosition; first: CellPosition };
    /** Of what has a price the plan has no column. */
    pricedColumnsMissing: { columns: readonly Column[] };
  }
}

export interface PlanCostInput {
  readonly plan: PlanCells;
  readonly costs: PlanCells;
  readonly rate?: Fraction | undefined;
  readonly unit?: number | undefined;
  readonly caps?: PlanCells | undefined;
}

/** Yen of a fiscal year, or of all of them. */
export interface YearCost {
  /** The year in which it begins; null for all together. */
  readonly fiscalYear: number | null;
  /** Null where the costs name no price for it. */
  readonly amounts: Readonly<Record<CategoryId, number | null>>;
  readonly total: number;
  readonly subsidy: number;
}

export interface PlanEstimate {
  readonly years: readonly YearCost[];
  readonly total: YearCost;
  /** How much of each thing the whole plan takes, at which price. */
  readonly uses: readonly Use[];
}

export interface Use {
  /** A priced column, or what the user calls a further cost. */
  readonly what: PriceId | { readonly other: string };
  readonly count: number;
  readonly price: number;
  readonly yen: number;
}

const UNIT = 1000;

/** What the plan costs by fiscal year, and the subsidy: by SUBSIDY's rule, cut off once in each year. */
export function planCost({
  plan: cells,
  costs: costCells,
  rate = WHOLE,
  unit = UNIT,
  caps,
}: PlanCostInput): PlanEstimate {
  const costs = readCosts(costCells);
  if (costs.prices.size === 0 && costs.others.length === 0) fail('noCosts', {});
  const limits = readCaps(caps);
  const plan = readPlan(cells);
  const missing = [...costs.prices.keys()].filter((column) => !plan.headings.has(column));
  if (missing.length > 0) fail('pricedColumnsMissing', { columns: missing });
  const counts = new Map<number, YearCounts>();
  for (const body of plan.bodies) {
    refuseUnknownMonths(body);
    for (const row of body.rows) {
      const year = fiscalYearOf(row.month.first);
      counts.set(year, counted(counts.get(year) ?? { months: 0, counts: new Map() }, row, plan, costs));
    }
  }
  const years = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, found]) => yearCost(fiscalYear, amountsOf(found, costs), rate, unit, limits));
  return { years: years.map(({ cost }) => cost), total: sumOf(years), uses: usesOf([...counts.values()], costs) };
}

/** How many months of bodies a year has, and how much of each priced thing they take. */
interface YearCounts {
  readonly months: number;
  readonly counts: ReadonlyMap<PriceId, Fraction>;
}

function counted({ months, counts }: YearCounts, row: PlanRow, plan: Plan, { prices }: Costs): YearCounts {
  const more = new Map(counts);
  for (const column of prices.keys()) {
    const figure = row.figures[column] ?? unknownFigure(row, column, plan);
    more.set(column, add(more.get(column) ?? ZERO, fractionOf(figure)));
  }
  return { months: months + 1, counts: more };
}

function unknownFigure(row: PlanRow, column: PriceId, plan: Plan): never {
  const at = figureCell(row, column);
  const unreadable = plan.bodies
    .flatMap(({ findings }) => findings)
    .find(({ cell }) => cell?.row === at.row && cell.column === at.column);
  return fail('planFigureUnknown', { ...at, heading: column, text: unreadable ? String(unreadable.value) : '' });
}

/** A month that does not read would be left out of the sum, one that stands twice counted twice. */
function refuseUnknownMonths({ findings, rows }: Body): void {
  const unreadable = findings.find(({ rule }) => rule === 'monthUnreadable');
  if (unreadable) {
    fail('planMonthUnknown', { ...unreadable.cell!, text: String(unreadable.value) });
  }
  const first = new Map<number, PlanRow>();
  for (const row of rows) {
    const before = first.get(row.month.ordinal);
    if (before) fail('planMonthTwice', { cell: figureCell(row, 'month'), first: figureCell(before, 'month') });
    first.set(row.month.ordinal, row);
  }
}

type Amounts = Readonly<Record<CategoryId, Fraction | null>>;

function amountsOf({ months, counts }: YearCounts, { prices, others }: Costs): Amounts {
  const priced = (column: PriceId): Fraction[] => {
    const price = prices.get(column);
    return price === undefined ? [] : [multiply(counts.get(column)!, fractionOf(price))];
  };
  const further = others.map(({ yen }) => multiply(fractionOf(yen), fractionOf(months)));
  return byCategory((category) => {
    const parts = category === 'other' ? further : CATEGORIES[category].priced.flatMap(priced);
    return parts.length === 0 ? null : parts.reduce(add, ZERO);
  });
}

interface ExactYear {
  readonly cost: YearCost;
  readonly amounts: Amounts;
}

function yearCost(
  fiscalYear: number,
  amounts: Amounts,
  rate: Fraction,
  unit: number,
  caps: ReadonlyMap<CategoryId, number>,
): ExactYear {
  const known = CATEGORY_IDS.flatMap((category) => {
    const amount = amounts[category];
    return amount === null ? [] : [{ amount: nearest(amount), cap: caps.get(category) }];
  });
  return { amounts, cost: { fiscalYear, ...rounded(amounts), subsidy: subsidy(known, rate, unit) } };
}

function sumOf(years: readonly ExactYear[]): YearCost {
  const amounts = byCategory((category) => {
    const known = years.flatMap(({ amounts: own }) => own[category] ?? []);
    return known.length === 0 ? null : known.reduce(add, ZERO);
  });
  const subsidies = years.map(({ cost }) => fractionOf(cost.subsidy)).reduce(add, ZERO);
  return { fiscalYear: null, ...rounded(amounts), subsidy: nearest(subsidies) };
}

function rounded(amounts: Amounts): Pick<YearCost, 'amounts' | 'total'> {
  const known = CATEGORY_IDS.flatMap((category) => amounts[category] ?? []);
  return {
    amounts: byCategory((category) => {
      const amount = amounts[category];
      return amount === null ? null : nearest(amount);
    }),
    total: nearest(known.reduce(add, ZERO)),
  };
}

function usesOf(years: readonly YearCounts[], { prices, others }: Costs): Use[] {
  const use = (what: Use['what'], count: Fraction, price: number): Use => ({
    ...{ what, count: nearest(count), price },
    yen: nearest(multiply(count, fractionOf(price))),
  });
  const months = fractionOf(years.reduce((sum, year) => sum + year.months, 0));
  return [
    ...[...prices].map(([column, price]) =>
      use(column, years.map(({ counts }) => counts.get(column)!).reduce(add, ZERO), price),
    ),
    ...others.map(({ name, yen }) => use({ other: name }, months, yen)),
  ];
}

function byCategory<T>(value: (category: CategoryId) => T): Record<CategoryId, T> {
  return Object.fromEntries(CATEGORY_IDS.map((category) => [category, value(category)])) as Record<CategoryId, T>;
}
