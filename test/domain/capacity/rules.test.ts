import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { capacityPlan } from '../../../src/domain/capacity';
import type { PlanTerms } from '../../../src/domain/capacity';

const demands = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 });
const terms = fc.record({
  unitCost: fc.integer({ min: 0, max: 9 }),
  raiseCost: fc.integer({ min: 0, max: 20 }),
  lowerCost: fc.integer({ min: 0, max: 20 }),
  start: fc.constant(undefined),
  step: fc.constantFrom(1, 5),
  minHold: fc.integer({ min: 1, max: 3 }),
});

/** What a plan that somebody else made costs. */
function costOf(levels: readonly number[], { unitCost, raiseCost, lowerCost }: PlanTerms): number {
  return levels.reduce((sum, level, month) => {
    const move = level - (levels[month - 1] ?? level);
    return sum + level * unitCost + (move > 0 ? move * raiseCost : -move * lowerCost);
  }, 0);
}

test('the optimum is never dearer than a feasible plan: the peak all along, or the peak of each block of months held', () => {
  fc.assert(
    fc.property(demands, terms, (demand, given) => {
      const { cost } = capacityPlan(demand, given);
      const up = (level: number) => Math.ceil(level / given.step) * given.step;
      for (const block of [demand.length, given.minHold, given.minHold + 1]) {
        const held = demand.map((_, month) => {
          const first = month - (month % block);
          return up(Math.max(...demand.slice(first, first + block)));
        });
        expect(cost).toBeLessThanOrEqual(costOf(held, given));
      }
    }),
  );
});

test('prices in other units, capacities in other units', () => {
  fc.assert(
    fc.property(demands, terms, fc.constantFrom(10, 1000), (demand, given, times) => {
      const plan = capacityPlan(demand, given);
      const dearer = {
        unitCost: given.unitCost * times,
        raiseCost: given.raiseCost * times,
        lowerCost: given.lowerCost * times,
      };
      expect(capacityPlan(demand, { ...given, ...dearer }).cost).toBe(plan.cost * times);
      const larger = capacityPlan(
        demand.map((amount) => amount * times),
        { ...given, step: given.step * times },
      );
      expect(larger.cost).toBe(plan.cost * times);
      expect(larger.months.map(({ capacity }) => capacity / times)).toEqual(
        plan.months.map(({ capacity }) => capacity),
      );
    }),
  );
});

test('a plan read backwards costs the same where raising and lowering do', () => {
  fc.assert(
    fc.property(demands, terms, (demand, given) => {
      const even = { ...given, lowerCost: given.raiseCost, minHold: 1 };
      expect(capacityPlan([...demand].reverse(), even).cost).toBe(capacityPlan(demand, even).cost);
    }),
  );
});
