import { decimalNumber, planProblem } from './planProblem';
import type { PlanProblem, PlanTerms } from './planProblem';

export interface PlannedMonth {
  readonly capacity: number;
  readonly idle: number;
  /** Against the month before; 0 in the first month where no start was given. */
  readonly change: number;
  readonly cost: number;
}

export interface CapacityPlan {
  readonly months: readonly PlannedMonth[];
  readonly cost: number;
}

/** The cheapest monthly capacities that meet every demand. */
export function capacityPlan(demand: readonly number[], terms: PlanTerms): CapacityPlan {
  const problem = planProblem(demand, terms);
  const { amountDigits, priceDigits } = problem;
  const levels = optimalLevels(problem);
  const costs = levels.map((level, month) => monthCost(problem, level, change(problem, levels, month)));
  const amount = (integer: bigint): number => decimalNumber(integer, amountDigits);
  const yen = (integer: bigint): number => decimalNumber(integer, amountDigits + priceDigits);
  return {
    months: levels.map((level, month) => ({
      capacity: amount(level),
      idle: amount(level - problem.demand[month]!),
      change: amount(change(problem, levels, month)),
      cost: yen(costs[month]!),
    })),
    cost: yen(costs.reduce((total, cost) => total + cost, 0n)),
  };
}

function change({ start }: PlanProblem, levels: readonly bigint[], month: number): bigint {
  const level = levels[month]!;
  return level - (month === 0 ? (start ?? level) : levels[month - 1]!);
}

function monthCost({ unitCost, raiseCost, lowerCost }: PlanProblem, level: bigint, changed: bigint): bigint {
  return unitCost * level + (changed > 0n ? raiseCost * changed : -lowerCost * changed);
}

/** A cost that is not possible. */
type Cost = bigint | undefined;

/**
 * The level of each month in the cheapest plan; of several the one with the fewest changes, then with the lowest level
 * in the first month in which they differ. Costs count in units of 1 ÷ (months + 1), so that a change can count as one
 * unit: that never outweighs a difference of cost.
 */
function optimalLevels(problem: PlanProblem): bigint[] {
  const months = problem.demand.length;
  const weight = BigInt(months + 1);
  const { levels, minHold } = problem;
  const weighed = {
    ...problem,
    unitCost: problem.unitCost * weight,
    raiseCost: problem.raiseCost * weight,
    lowerCost: problem.lowerCost * weight,
  };
  const ahead = costsAhead(weighed);
  const plan: bigint[] = [];
  let previous = problem.start;
  while (plan.length < months) {
    const month = plan.length;
    const position = cheapest(levels.map((level, to) => optionCost(weighed, ahead, month, previous, level, to)));
    previous = levels[position]!;
    const changed = previous !== (month === 0 ? (problem.start ?? previous) : plan.at(-1));
    const held = changed ? Math.min(minHold, months - month) : 1;
    for (let count = 0; count < held; count++) plan.push(previous);
  }
  return plan;
}

/** What it costs from `month` on to go from the level before to `level`, when the level may change. */
function optionCost(
  problem: PlanProblem,
  ahead: readonly (readonly bigint[])[],
  month: number,
  previous: bigint | undefined,
  level: bigint,
  to: number,
): Cost {
  if (previous === undefined || previous === level) return heldCost(problem, ahead, month, to, 1);
  const held = heldCost(problem, ahead, month, to, problem.minHold);
  if (held === undefined) return undefined;
  const { raiseCost, lowerCost } = problem;
  return held + 1n + (level > previous ? raiseCost * (level - previous) : lowerCost * (previous - level));
}

/** For each month and level before it, the least cost from there on, when the level may change; last month first. */
function costsAhead(problem: PlanProblem): bigint[][] {
  const months = problem.demand.length;
  const ahead: bigint[][] = [];
  ahead[months] = problem.levels.map(() => 0n);
  for (let month = months - 1; month >= 0; month--) {
    const moves = cheapestMoves(
      problem,
      problem.levels.map((_, to) => heldCost(problem, ahead, month, to, problem.minHold)),
    );
    ahead[month] = moves.map((move, position) => lesser(heldCost(problem, ahead, month, position, 1), move)!);
  }
  return ahead;
}

/** The cost of staying at a level for some months and going on from there; impossible where a demand is higher. */
function heldCost(
  { required, levels, unitCost }: PlanProblem,
  ahead: readonly (readonly bigint[])[],
  month: number,
  position: number,
  hold: number,
): Cost {
  const end = Math.min(month + hold, required.length);
  for (let held = month; held < end; held++) if (required[held]! > position) return undefined;
  return unitCost * levels[position]! * BigInt(end - month) + ahead[end]![position]!;
}

/** For each level the cheapest change to another one, in one sweep up and one down. */
function cheapestMoves({ levels, raiseCost, lowerCost }: PlanProblem, held: readonly Cost[]): Cost[] {
  const moves: Cost[] = [];
  let lowered: Cost;
  for (let from = 0; from < levels.length; from++) {
    moves[from] = plus(lowered, lowerCost * levels[from]! + 1n);
    lowered = lesser(lowered, plus(held[from], -lowerCost * levels[from]!));
  }
  let raised: Cost;
  for (let from = levels.length - 1; from >= 0; from--) {
    moves[from] = lesser(moves[from], plus(raised, 1n - raiseCost * levels[from]!));
    raised = lesser(raised, plus(held[from], raiseCost * levels[from]!));
  }
  return moves;
}

function cheapest(costs: readonly Cost[]): number {
  return costs.reduce<number>((best, cost, index) => (lesser(costs[best], cost) === costs[best] ? best : index), 0);
}

function lesser(a: Cost, b: Cost): Cost {
  if (a === undefined || b === undefined) return a ?? b;
  return b < a ? b : a;
}

function plus(cost: Cost, more: bigint): Cost {
  return cost === undefined ? undefined : cost + more;
}
