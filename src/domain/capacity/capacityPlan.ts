import { decimalNumber, planProblem } from './planProblem';
import type { PlanProblem, PlanTerms } from './planProblem';
import { optimalLevels } from './optimalLevels';

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
