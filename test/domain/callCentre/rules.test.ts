import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  abandonmentRate,
  agentsNeeded,
  aiSaving,
  callShare,
  erlangC,
  occupancy,
  seatsFor,
} from '../../../src/domain/callCentre';

const demands = fc.record({
  calls: fc.integer({ min: 1, max: 500 }),
  handlingTime: fc.integer({ min: 10, max: 600 }),
  period: fc.constant(3600),
  patience: fc.option(fc.integer({ min: 10, max: 1000 }), { nil: undefined }),
});
const goals = fc.record({
  level: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  target: fc.integer({ min: 0, max: 120 }),
  maxOccupancy: fc.double({ min: 0.5, max: 1, noNaN: true }),
});

test('more calls, longer calls, a higher level, a shorter target or a lower occupancy never need fewer agents', () => {
  fc.assert(
    fc.property(demands, goals, (demand, goal) => {
      const agents = agentsNeeded(demand, goal);
      expect(agentsNeeded({ ...demand, calls: demand.calls + 10 }, goal)).toBeGreaterThanOrEqual(agents);
      expect(agentsNeeded(demand, { ...goal, level: Math.min(0.99, goal.level + 0.04) })).toBeGreaterThanOrEqual(
        agents,
      );
      expect(agentsNeeded(demand, { ...goal, target: Math.max(0, goal.target - 5) })).toBeGreaterThanOrEqual(agents);
      expect(agentsNeeded(demand, { ...goal, maxOccupancy: goal.maxOccupancy * 0.9 })).toBeGreaterThanOrEqual(agents);
      if (demand.patience === undefined) {
        const longer = { ...demand, handlingTime: demand.handlingTime + 10 };
        expect(agentsNeeded(longer, goal)).toBeGreaterThanOrEqual(agents);
      }
    }),
  );
});

test('one agent more: fewer wait, fewer give up, and each is less busy', () => {
  fc.assert(
    fc.property(demands, fc.integer({ min: 1, max: 120 }), (demand, agents) => {
      const traffic = (demand.calls * demand.handlingTime) / 3600;
      expect(erlangC(traffic, agents + 1)).toBeLessThanOrEqual(erlangC(traffic, agents));
      const [few, more] = [agents, agents + 1].map((count) => ({
        ...demand,
        patience: demand.patience ?? 300,
        agents: count,
      }));
      expect(abandonmentRate(more!)).toBeLessThanOrEqual(abandonmentRate(few!) + 1e-12);
      expect(occupancy(more!)).toBeLessThanOrEqual(occupancy(few!) + 1e-12);
    }),
  );
});

test('seats are never fewer than agents, enough with the share away, and one fewer is not', () => {
  const shares = fc
    .constantFrom(100, 1000, 1_000_000)
    .chain((parts) => fc.record({ parts: fc.constant(parts), away: fc.integer({ min: 0, max: parts - 1 }) }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), shares, (agents, { parts, away }) => {
      const seats = seatsFor(agents, away / parts);
      expect(seats * (parts - away)).toBeGreaterThanOrEqual(agents * parts);
      expect((seats - 1) * (parts - away)).toBeLessThan(agents * parts);
    }),
    { examples: [[752, { parts: 100, away: 92 }]] },
  );
});

test('shares of all categories add up to 1, in any order; savings scale with the cost', () => {
  const calls = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      calls.filter((all) => all.some((count) => count > 0)),
      (all) => {
        const table = all.map((count, index) => ({ name: `種別${index}`, calls: count }));
        const each = table.map(({ name }) => callShare(table, [name])!);
        expect(each.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(table.map(({ name }) => callShare([...table].reverse(), [name]))).toEqual(each);
        expect(aiSaving(all[0]! * 1000, 0.5, 0.25, 0)).toBe(aiSaving(all[0]!, 0.5, 0.25, 0) * 1000);
      },
    ),
  );
});
