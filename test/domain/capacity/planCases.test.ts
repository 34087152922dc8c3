import { expect, test } from '@jest/globals';
import { capacityPlan } from '../../../src/domain/capacity';
import type { PlanTerms } from '../../../src/domain/capacity';
import { complaintOf } from '../support/complaintOf';

const FREE_MOVES: PlanTerms = { unitCost: 1, raiseCost: 0, lowerCost: 0, start: undefined, step: 1, minHold: 1 };

/** By hand: demand of each month, terms, capacities, cost. */
test.each<[string, number[], Partial<PlanTerms>, number[], number]>([
  ['moves are free: the capacity follows the demand', [3, 1, 2], {}, [3, 1, 2], 6],
  ['in steps of 5', [3, 5, 6, 0], { step: 5 }, [5, 5, 10, 0], 20],
  ['lowering costs as much as it saves: fewer changes', [3, 1, 3], { lowerCost: 1 }, [3, 3, 3], 9],
  ['lowering saves more than it costs', [3, 1, 1, 3], { lowerCost: 1 }, [3, 1, 1, 3], 10],
  ['raising again costs more than holding', [3, 1, 1, 3], { raiseCost: 3 }, [3, 3, 3, 3], 12],
  ['a start below: the raise is paid', [3, 3], { raiseCost: 10, start: 1 }, [3, 3], 26],
  ['a start above: the fall is paid', [1, 1, 1], { lowerCost: 1, start: 3 }, [1, 1, 1], 5],
  ['a start above, not worth falling', [1, 1], { lowerCost: 3, start: 3 }, [3, 3], 6],
  ['a start at the level', [2, 2], { raiseCost: 9, lowerCost: 9, start: 2 }, [2, 2], 4],
  ['a level is held for two months', [3, 1, 3], { minHold: 2, start: 3 }, [3, 3, 3], 9],
  ['held to the end of the plan', [3, 3, 1], { minHold: 6, start: 3 }, [3, 3, 1], 7],
  ['held for as long as is asked, no longer', [3, 1, 1, 3], { minHold: 2, start: 3 }, [3, 1, 1, 3], 8],
  ['no demand at all', [0, 0], {}, [0, 0], 0],
])('%s', (_, demand, terms, capacities, cost) => {
  const plan = capacityPlan(demand, { ...FREE_MOVES, ...terms });
  expect(plan.months.map(({ capacity }) => capacity)).toEqual(capacities);
  expect(plan.cost).toBe(cost);
});

test('each month says its change and its cost', () => {
  const plan = capacityPlan([2, 4, 1], { ...FREE_MOVES, unitCost: 10, raiseCost: 3, lowerCost: 2, start: 1 });
  expect(plan).toEqual({
    months: [
      { capacity: 2, idle: 0, change: 1, cost: 23 },
      { capacity: 4, idle: 0, change: 2, cost: 46 },
      { capacity: 1, idle: 0, change: -3, cost: 16 },
    ],
    cost: 85,
  });
});

test('a step of nothing is refused by its value', () => {
  expect(complaintOf(() => capacityPlan([1], { ...FREE_MOVES, step: 0 }))).toEqual(['notPositive', { value: 0 }]);
});
