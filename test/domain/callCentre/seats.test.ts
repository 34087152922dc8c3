import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agentsNeeded, MAX_AGENTS, occupancy, seatsFor, serviceLevel } from '../../../src/domain/callCentre';
import { DomainError } from '../../../src/domain/fault';

// Tutorial of pyworkforce: calls of every hour of a day, 4 minutes each, 80 % within 20 s, 30 % shrinkage, at most 85 % busy.
const CALLS = [12, 8, 6, 5, 5, 8, 20, 45, 70, 85, 90, 88, 80, 78, 82, 80, 70, 60, 48, 40, 32, 26, 20, 15];
const GOAL = { level: 0.8, target: 20, maxOccupancy: 0.85 };

function seats(patience: number | undefined): number[] {
  return CALLS.map((calls) => seatsFor(agentsNeeded({ calls, handlingTime: 240, period: 3600, patience }, GOAL), 0.3));
}

describe('the published day', () => {
  test('without abandonment', () => {
    expect(seats(undefined)).toEqual([
      5, 3, 3, 3, 3, 3, 5, 8, 12, 13, 13, 13, 12, 12, 12, 12, 12, 10, 9, 8, 6, 6, 5, 5,
    ]);
  });

  test('with a patience of 8 minutes', () => {
    expect(seats(480)).toEqual([3, 3, 3, 3, 3, 3, 5, 8, 10, 12, 13, 13, 12, 12, 12, 12, 10, 9, 8, 8, 6, 6, 5, 5]);
  });
});

// Test of the Python package stimulus.
test('25 calls in 900 s, 752 s each, 90 % within 20 s: 28 agents', () => {
  const goal = { level: 0.9, target: 20, maxOccupancy: 1 };
  expect(agentsNeeded({ calls: 25, handlingTime: 752, period: 900 }, goal)).toBe(28);
});

describe('the number found', () => {
  const demands = fc.record({
    calls: fc.double({ min: 0.01, max: 1500, noNaN: true }),
    handlingTime: fc.double({ min: 5, max: 600, noNaN: true }),
    period: fc.constantFrom(900, 1800, 3600),
    patience: fc.option(fc.double({ min: 1, max: 3000, noNaN: true }), { nil: undefined }),
  });
  const goals = fc.record({
    level: fc.double({ min: 0.01, max: 0.999, noNaN: true }),
    target: fc.double({ min: 0, max: 120, noNaN: true }),
    maxOccupancy: fc.double({ min: 0.3, max: 1, noNaN: true }),
  });

  test('reaches the goal, and one agent fewer does not', () => {
    fc.assert(
      fc.property(demands, goals, (demand, goal) => {
        const agents = agentsNeeded(demand, goal);
        const reaches = (count: number) =>
          serviceLevel({ ...demand, agents: count }, goal.target) >= goal.level &&
          occupancy({ ...demand, agents: count }) <= goal.maxOccupancy + 1e-12;
        expect(reaches(agents)).toBe(true);
        expect(agents === 1 || !reaches(agents - 1)).toBe(true);
      }),
    );
  });

  test('is the first that counting up from one meets', () => {
    fc.assert(
      fc.property(demands, goals, ({ calls, ...demand }, goal) => {
        const few = { ...demand, calls: calls / 20 };
        let agents = 1;
        while (
          serviceLevel({ ...few, agents }, goal.target) < goal.level ||
          occupancy({ ...few, agents }) > goal.maxOccupancy + 1e-12
        ) {
          agents++;
        }
        expect(agentsNeeded(few, goal)).toBe(agents);
      }),
      { numRuns: 60 },
    );
  });
});

describe('at the edges', () => {
  test('no calls, no agents', () => {
    expect(agentsNeeded({ calls: 0, handlingTime: 180, period: 3600 }, GOAL)).toBe(0);
    expect(seatsFor(0, 0.3)).toBe(0);
  });

  test('an occupancy that is just reached is not exceeded', () => {
    const demand = { calls: 8.5, handlingTime: 3600, period: 3600 };
    expect(agentsNeeded(demand, { level: 0.01, target: 0, maxOccupancy: 0.85 })).toBe(10);
  });

  test.each([
    [14, 0.3, 20],
    [7, 0.3, 10],
    [9, 0.1, 10],
    [90, 0.1, 100],
    [13, 0.3, 19],
  ])('%d agents with a shrinkage of %d', (agents, shrinkage, expected) => {
    expect(seatsFor(agents, shrinkage)).toBe(expected);
  });

  test('a level next to 1 is still found', () => {
    const demand = { calls: 100, handlingTime: 180, period: 1800 };
    expect(agentsNeeded(demand, { level: 1 - Number.EPSILON, target: 0, maxOccupancy: 1 })).toBeLessThan(60);
  });

  test('100,000 erlangs', () => {
    const demand = { calls: 100_000, handlingTime: 3600, period: 3600, patience: 1800 };
    const agents = agentsNeeded(demand, { level: 0.8, target: 20, maxOccupancy: 1 });
    expect(serviceLevel({ ...demand, agents }, 20)).toBeGreaterThanOrEqual(0.8);
    expect(serviceLevel({ ...demand, agents: agents - 1 }, 20)).toBeLessThan(0.8);
  });

  test('more than a million agents are refused', () => {
    const demand = { calls: 2_000_000, handlingTime: 3600, period: 3600 };
    expect(() => agentsNeeded(demand, GOAL)).toThrow(new DomainError('tooManyAgents', { maximum: MAX_AGENTS }));
  });
});
