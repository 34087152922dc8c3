import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { capacityPlan } from '../../../src/domain/capacity';
import type { PlanTerms } from '../../../src/domain/capacity';
import { DomainError } from '../../../src/domain/fault';

const TERMS: PlanTerms = { unitCost: 1, raiseCost: 0, lowerCost: 0, start: undefined, step: 1, minHold: 1 };

interface Candidate {
  readonly levels: readonly number[];
  readonly cost: number;
  readonly changes: number;
}

/** Every plan over every level of the grid, and the best of them by cost, changes and levels from the first month on. */
function bruteForce(demand: readonly number[], terms: PlanTerms): Candidate {
  const highest = Math.ceil(Math.max(...demand, terms.start ?? 0) / terms.step) + 1;
  const grid = Array.from({ length: highest + 1 }, (_, index) => index * terms.step);
  let best: Candidate | undefined;
  const extend = (levels: readonly number[], lastChange: number, cost: number, changes: number): void => {
    const month = levels.length;
    if (month === demand.length) {
      if (!best || isBetter({ levels, cost, changes }, best)) best = { levels, cost, changes };
      return;
    }
    const before = month === 0 ? terms.start : levels[month - 1];
    for (const level of grid) {
      if (level < demand[month]!) continue;
      const changed = before !== undefined && level !== before;
      if (changed && month - lastChange < terms.minHold) continue;
      const move = before === undefined ? 0 : level - before;
      const price = move > 0 ? move * terms.raiseCost : -move * terms.lowerCost;
      extend(
        [...levels, level],
        changed ? month : lastChange,
        cost + level * terms.unitCost + price,
        changes + (changed ? 1 : 0),
      );
    }
  };
  extend([], -Infinity, 0, 0);
  return best!;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.changes !== b.changes) return a.changes < b.changes;
  const month = a.levels.findIndex((level, index) => level !== b.levels[index]);
  return month >= 0 && a.levels[month]! < b.levels[month]!;
}

/** The least cost over the whole grid, by the state (level, months since the change): another way, for larger cases. */
function leastCostByState(demand: readonly number[], terms: PlanTerms): number {
  const top = Math.ceil(Math.max(...demand, terms.start ?? 0) / terms.step);
  const { minHold } = terms;
  let states = new Map<string, number>();
  const offer = (into: Map<string, number>, level: number, age: number, cost: number): void => {
    const key = `${level},${Math.min(age, minHold)}`;
    if (cost < (into.get(key) ?? Infinity)) into.set(key, cost);
  };
  demand.forEach((needed, month) => {
    const next = new Map<string, number>();
    for (let index = 0; index <= top; index++) {
      const level = index * terms.step;
      if (level < needed) continue;
      if (month === 0 && terms.start === undefined) offer(next, level, minHold, level * terms.unitCost);
      const before =
        month === 0 ? (terms.start === undefined ? [] : [[`${terms.start},${minHold}`, 0] as const]) : states;
      for (const [key, cost] of before) {
        const [old, age] = key.split(',').map(Number) as [number, number];
        if (old !== level && age < minHold) continue;
        const price = level > old ? (level - old) * terms.raiseCost : (old - level) * terms.lowerCost;
        offer(next, level, old === level ? age + 1 : 1, cost + price + level * terms.unitCost);
      }
    }
    states = next;
  });
  return Math.min(...states.values());
}

const terms = fc.record({
  unitCost: fc.integer({ min: 0, max: 4 }),
  raiseCost: fc.integer({ min: 0, max: 9 }),
  lowerCost: fc.integer({ min: 0, max: 9 }),
  start: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  step: fc.constantFrom(1, 2, 3),
  minHold: fc.integer({ min: 1, max: 4 }),
});

describe('the plan is the best of all', () => {
  test('against every plan over every level of the grid', () => {
    const demand = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(demand, terms, (months, given) => {
        const plan = capacityPlan(months, given);
        const best = bruteForce(months, given);
        expect(plan.months.map((month) => month.capacity)).toEqual(best.levels);
        expect(plan.cost).toBe(best.cost);
      }),
      { numRuns: 4000 },
    );
  });

  test('where demands are equal, lowering costs as much as raising, or capacity itself is free', () => {
    const demand = fc.array(fc.constantFrom(2, 5), { minLength: 1, maxLength: 6 });
    const special = fc.record({
      unitCost: fc.constantFrom(0, 1),
      raiseCost: fc.constantFrom(0, 1, 3),
      start: fc.constantFrom(undefined, 0, 3, 6),
      minHold: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(demand, special, (months, given) => {
        const all = { ...given, lowerCost: given.raiseCost, step: 2 };
        const best = bruteForce(months, all);
        expect(capacityPlan(months, all).months.map((month) => month.capacity)).toEqual(best.levels);
      }),
      { numRuns: 1500 },
    );
  });

  test('against a second method on longer plans', () => {
    const demand = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(demand, terms, (months, given) => {
        expect(capacityPlan(months, given).cost).toBe(leastCostByState(months, given));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the plan says of itself', () => {
  const demand = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 });

  test('every demand is met on the grid, and the rows add up', () => {
    fc.assert(
      fc.property(demand, terms, (months, given) => {
        const plan = capacityPlan(months, given);
        let before = given.start;
        let lastChange = -Infinity;
        plan.months.forEach(({ capacity, idle, change, cost }, month) => {
          expect(capacity % given.step).toBe(0);
          expect(idle).toBe(capacity - months[month]!);
          expect(idle).toBeGreaterThanOrEqual(0);
          expect(change).toBe(before === undefined ? 0 : capacity - before);
          expect(cost).toBe(
            given.unitCost * capacity +
              (change > 0 ? given.raiseCost * change : 0) +
              (change < 0 ? given.lowerCost * -change : 0),
          );
          if (change !== 0) {
            expect(month - lastChange).toBeGreaterThanOrEqual(given.minHold);
            lastChange = month;
          }
          before = capacity;
        });
        expect(plan.cost).toBe(plan.months.reduce((sum, { cost }) => sum + cost, 0));
      }),
    );
  });

  test('dearer prices, more demand, coarser steps or longer holds never make it cheaper', () => {
    fc.assert(
      fc.property(demand, terms, (months, given) => {
        const { cost } = capacityPlan(months, given);
        const harder: [readonly number[], PlanTerms][] = [
          [months, { ...given, unitCost: given.unitCost + 1 }],
          [months, { ...given, raiseCost: given.raiseCost + 1 }],
          [months, { ...given, lowerCost: given.lowerCost + 1 }],
          [months, { ...given, step: given.step * 2 }],
          [months, { ...given, minHold: given.minHold + 1 }],
          [months.map((amount, month) => amount + (month % 3)), given],
        ];
        for (const [others, otherTerms] of harder) {
          expect(capacityPlan(others, otherTerms).cost).toBeGreaterThanOrEqual(cost);
        }
      }),
    );
  });

  test('amounts in tenths give the plan of whole amounts, a tenth of it, without drift', () => {
    fc.assert(
      fc.property(demand, terms, (months, given) => {
        const tenths = months.map((amount) => amount / 10);
        const start = given.start === undefined ? undefined : given.start / 10;
        const fine = capacityPlan(tenths, { ...given, start, step: given.step / 10 });
        const whole = capacityPlan(months, given);
        expect(fine.months.map(({ capacity }) => capacity)).toEqual(whole.months.map(({ capacity }) => capacity / 10));
        expect(fine.cost).toBe(whole.cost / 10);
      }),
    );
  });
});

describe('corner cases', () => {
  test('sums of decimals count as the decimals they show', () => {
    const [month] = capacityPlan([0.1 + 0.2], { ...TERMS, step: 0.1 }).months;
    expect(month).toEqual({ capacity: 0.3, idle: 0, change: 0, cost: 0.3 });
  });

  test('a start off the grid must be left at once, up or down', () => {
    const left = capacityPlan([3], { ...TERMS, unitCost: 0, raiseCost: 2, lowerCost: 1, start: 5, step: 4 });
    expect(left.months).toEqual([{ capacity: 4, idle: 1, change: -1, cost: 1 }]);
  });

  test('an all but forbidden raise does not drown the price of capacity', () => {
    const plan = capacityPlan([480, 0, 0, 480], { ...TERMS, raiseCost: 1e15, lowerCost: 0 });
    expect(plan.months.map(({ capacity }) => capacity)).toEqual([480, 480, 480, 480]);
    expect(plan.cost).toBe(1920);
  });

  test('prices far apart in size stay exact', () => {
    const plan = capacityPlan([2, 1], { ...TERMS, unitCost: 1e-12, raiseCost: 1e20, lowerCost: 0 });
    expect(plan.months.map(({ capacity }) => capacity)).toEqual([2, 1]);
    expect(plan.cost).toBe(3e-12);
  });

  test.each([0, -1])('a step of %d is refused', (step) => {
    expect(() => capacityPlan([1], { ...TERMS, step })).toThrow(DomainError);
  });
});
