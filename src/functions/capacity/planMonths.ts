import { capacityPlan } from '../../domain/capacity';
import type { CapacityPlan } from '../../domain/capacity';
import { fail } from '../../domain';
import type { Values } from '../core/argument';
import { sizeOf } from '../core/broadcast';
import type { PLAN_ARGUMENTS } from './planArguments';

export interface PlanWithBlanks {
  readonly blanksBefore: number;
  readonly blanksAfter: number;
  /** Missing where every month is blank. */
  readonly plan?: CapacityPlan;
}

/** Plans the months between the first and the last that are known. */
export function planMonths(...values: Values<typeof PLAN_ARGUMENTS>): PlanWithBlanks {
  const [demand, unitCost, raiseCost, lowerCost = raiseCost, start, step = 1, minHold = 1] = values;
  const size = sizeOf(demand);
  if (size.rows > 1 && size.columns > 1) return fail('vectorExpected', size);
  const months = demand.flat();
  const first = months.findIndex((amount) => amount !== null);
  if (first < 0) return { blanksBefore: months.length, blanksAfter: 0 };
  const blanksAfter = [...months].reverse().findIndex((amount) => amount !== null);
  const end = months.length - blanksAfter;
  const known = months
    .slice(first, end)
    .map((amount, index) => amount ?? fail('blankInside', { position: first + index + 1 }));
  return {
    blanksBefore: first,
    blanksAfter,
    plan: capacityPlan(known, { unitCost, raiseCost, lowerCost, start, step, minHold }),
  };
}
