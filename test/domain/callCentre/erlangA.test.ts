import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageWait, erlangA, erlangB, erlangC, occupancy, serviceLevel } from '../../../src/domain/callCentre';
import { DomainError } from '../../../src/domain/fault';
import { birthDeath } from './birthDeath';

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe('published values', () => {
  // Garnett, Mandelbaum, Reiman (2002), comparison of the models with and without abandonment: 48 calls a minute, 50 agents,
  // 1 minute of handling, 2 minutes of patience.
  const calls = { calls: 48, handlingTime: 60, agents: 50, period: 60 };

  test('with abandonment: 3.1 % give up, 3.7 s mean wait, 93 % busy', () => {
    const patient = { ...calls, patience: 120 };
    expect(erlangA(48, 50, 0.5).abandoning).toBeCloseTo(0.031, 3);
    expect(averageWait(patient)).toBeCloseTo(3.7, 1);
    expect(occupancy(patient)).toBeCloseTo(0.93, 2);
  });

  test('without: 20.8 s mean wait, 96 % busy, 10 % wait longer than 58.1 s', () => {
    expect(averageWait(calls)).toBeCloseTo(20.8, 1);
    expect(occupancy(calls)).toBeCloseTo(0.96, 2);
    expect(serviceLevel(calls, 58.1)).toBeCloseTo(0.9, 3);
  });

  // Documentation of the R package ErlangC 0.1.0.
  test('100 calls in half an hour, 180 s each, 14 agents: 88.835 % within 20 s, 7.83593701177724 s', () => {
    const queue = { calls: 100, handlingTime: 180, agents: 14, period: 1800 };
    expect(relative(serviceLevel(queue, 20), 0.8883500191794669)).toBeLessThan(1e-14);
    expect(relative(averageWait(queue), 7.83593701177724)).toBeLessThan(1e-13);
  });

  // Test of the Python package stimulus: 0.9042 to 0.9043.
  test('35 calls in 900 s, 752 s each, 37 agents, within 20 s', () => {
    const level = serviceLevel({ calls: 35, handlingTime: 752, agents: 37, period: 900 }, 20);
    expect(level).toBeGreaterThan(0.9042);
    expect(level).toBeLessThan(0.9043);
  });
});

describe('against the state probabilities summed in 40 digits (mpmath 1.3)', () => {
  test.each([
    [100 / 10, 13, 180 / 300, 20 / 180, 0.0249633036335719, 7.48899109007156 / 180, 0.858177700030763],
    [48, 50, 60 / 120, 20 / 60, 0.0309122491621932, 3.70946989946319 / 60, 0.943018954746981],
    [1100, 1000, 60 / 120, 11.4 / 60, 0.0909091498287089, 10.9090979794451 / 60, 0.454920044827282],
    [5, 1, 60 / 10, 3 / 60, 0.817555760759327, 8.17555760759327 / 60, 0.108427718667704],
    [980, 1000, 60 / 120, 20 / 60, 0.00372811899843941, 0.447374279812729 / 60, 0.99627188100156],
    [3200, 3000, 60 / 1e5, 3000 / 60, 0.0625, 6250 / 60, 0],
  ])('%d erlangs, %d agents, impatience %d', (traffic, agents, impatience, time, abandoning, meanWait, answered) => {
    const found = erlangA(traffic, agents, impatience);
    expect(relative(found.abandoning, abandoning)).toBeLessThan(1e-12);
    expect(relative(found.meanWait, meanWait)).toBeLessThan(1e-12);
    expect(Math.abs(found.answeredWithin(time) - answered)).toBeLessThan(1e-12);
  });
});

describe('against other ways', () => {
  test('the birth-and-death chain, state by state', () => {
    const load = fc.double({ min: 0.05, max: 40, noNaN: true });
    const impatience = fc.double({ min: 0.05, max: 20, noNaN: true });
    const time = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(load, fc.integer({ min: 1, max: 40 }), impatience, time, (traffic, agents, ratio, within) => {
        const found = erlangA(traffic, agents, ratio);
        const summed = birthDeath(traffic, agents, ratio);
        expect(Math.abs(found.waiting - summed.waiting)).toBeLessThan(1e-11);
        expect(Math.abs(found.abandoning - summed.abandoning)).toBeLessThan(1e-11);
        expect(Math.abs(found.meanWait - summed.meanWait)).toBeLessThan(1e-10);
        expect(Math.abs(found.answeredWithin(within) - summed.answeredWithin(within))).toBeLessThan(1e-10);
      }),
      { numRuns: 60 },
    );
  });
});

describe('extreme patience', () => {
  test('endless patience tends to Erlang C', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.97, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (busy, agents) => {
          const traffic = busy * agents;
          const found = erlangA(traffic, agents, 1e-13);
          const waiting = erlangC(traffic, agents);
          expect(Math.abs(found.waiting - waiting)).toBeLessThan(1e-8);
          expect(Math.abs(found.meanWait - waiting / (agents - traffic))).toBeLessThan(1e-8);
          expect(Math.abs(found.answeredWithin(0.1) - (1 - waiting * Math.exp((traffic - agents) / 10)))).toBeLessThan(
            1e-8,
          );
        },
      ),
    );
  });

  test('endless patience in overload: as many give up as cannot be served, and hardly anyone is answered soon', () => {
    const found = erlangA(110, 100, 1e-13);
    expect(relative(found.abandoning, 10 / 110)).toBeLessThan(1e-12);
    expect(found.waiting).toBe(1);
    expect(found.answeredWithin(1)).toBe(0);
  });

  test('no patience at all tends to the loss of Erlang B', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), fc.integer({ min: 1, max: 3000 }), (busy, agents) => {
        const traffic = busy * agents;
        const found = erlangA(traffic, agents, 1e13);
        const lost = erlangB(traffic, agents);
        expect(Math.abs(found.abandoning - lost)).toBeLessThan(1e-9);
        expect(Math.abs(found.answeredWithin(1) - (1 - lost))).toBeLessThan(1e-9);
      }),
    );
  });

  test('every result is a share, whatever the scales', () => {
    const power = (least: number, most: number) =>
      fc.double({ min: least, max: most, noNaN: true }).map((x) => 10 ** x);
    const time = fc.oneof(fc.constant(0), power(-9, 9));
    fc.assert(
      fc.property(
        power(-6, 5),
        fc.integer({ min: 1, max: 20_000 }),
        power(-15, 15),
        time,
        (traffic, agents, ratio, at) => {
          const found = erlangA(traffic, agents, ratio);
          for (const share of [found.waiting, found.abandoning, found.answeredWithin(at)]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(found.meanWait).toBeGreaterThanOrEqual(0);
          expect(found.answeredWithin(at) + found.abandoning).toBeLessThanOrEqual(1 + 1e-12);
          expect(Math.abs(found.answeredWithin(1e300) + found.abandoning - 1)).toBeLessThan(1e-11);
        },
      ),
    );
  });
});

describe('properties of the queue', () => {
  const queues = fc.record({
    calls: fc.double({ min: 1, max: 3000, noNaN: true }),
    handlingTime: fc.double({ min: 10, max: 600, noNaN: true }),
    agents: fc.integer({ min: 1, max: 600 }),
    period: fc.constant(3600),
    patience: fc.option(fc.double({ min: 1, max: 5000, noNaN: true }), { nil: undefined }),
  });
  const target = fc.double({ min: 0, max: 300, noNaN: true });

  test('one agent more never lowers the service level', () => {
    fc.assert(
      fc.property(queues, target, (queue, seconds) => {
        const better = serviceLevel({ ...queue, agents: queue.agents + 1 }, seconds);
        expect(better).toBeGreaterThanOrEqual(serviceLevel(queue, seconds) - 1e-12);
      }),
    );
  });

  test('a longer target never lowers it', () => {
    fc.assert(
      fc.property(queues, target, (queue, seconds) => {
        expect(serviceLevel(queue, seconds + 5)).toBeGreaterThanOrEqual(serviceLevel(queue, seconds) - 1e-12);
      }),
    );
  });

  test('measured in other units of time, shares stay and waits scale', () => {
    fc.assert(
      fc.property(queues, target, fc.constantFrom(1 / 60, 60), ({ patience = 300, ...queue }, seconds, unit) => {
        const scaled = {
          ...queue,
          patience: patience * unit,
          handlingTime: queue.handlingTime * unit,
          period: queue.period * unit,
        };
        expect(serviceLevel(scaled, seconds * unit)).toBeCloseTo(serviceLevel({ ...queue, patience }, seconds), 10);
        expect(averageWait(scaled) / unit).toBeCloseTo(averageWait({ ...queue, patience }), 6);
      }),
    );
  });

  test('nobody is busier than all the time', () => {
    fc.assert(
      fc.property(queues, ({ patience = 300, ...queue }) => {
        expect(occupancy({ ...queue, patience })).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

test('scales too far apart to calculate with are refused, not looped over', () => {
  for (const [traffic, impatience] of [
    [1e200, 1],
    [1, 1e200],
    [1, 1e-200],
    [Infinity, 1],
  ] as const) {
    expect(() => erlangA(traffic, 1, impatience)).toThrow(new DomainError('overflow', {}));
  }
});
