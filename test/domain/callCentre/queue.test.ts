import { describe, expect, test } from '@jest/globals';
import {
  abandonmentRate,
  agentsNeeded,
  aiSaving,
  averageWait,
  callRatio,
  callShare,
  erlangA,
  occupancy,
  seatsFor,
  serviceLevel,
  trafficOf,
} from '../../../src/domain/callCentre';
import { complaintOf } from '../support/complaintOf';

// 10 erlangs: 100 calls of 180 s in half an hour. C(10, 14) = 0.1741319335950498 (R package ErlangC).
const QUEUE = { calls: 100, handlingTime: 180, agents: 14, period: 1800 };
const WAITING = 0.1741319335950498;

describe('a queue where everybody waits', () => {
  test.each([
    ['traffic', () => trafficOf(QUEUE), 10],
    ['occupancy', () => occupancy(QUEUE), 10 / 14],
    ['service level at once', () => serviceLevel(QUEUE, 0), 1 - WAITING],
    ['service level in 45 s, a quarter of a call', () => serviceLevel(QUEUE, 45), 1 - WAITING * Math.exp(-1)],
    ['mean wait', () => averageWait(QUEUE), (WAITING * 180) / 4],
  ])('%s', (_, found, expected) => {
    expect(found()).toBeCloseTo(expected, 12);
  });

  test.each([
    ['as much traffic as agents', 10, 0],
    ['more traffic than agents', 9, 0],
  ])('%s: nobody is answered in time', (_, agents, level) => {
    expect(serviceLevel({ ...QUEUE, agents }, 20)).toBe(level);
    expect(complaintOf(() => averageWait({ ...QUEUE, agents }))).toEqual([
      'overloaded',
      { traffic: 10, agents, needed: 11 },
    ]);
  });

  test('part of an agent more than the traffic needs the next whole one', () => {
    expect(complaintOf(() => averageWait({ ...QUEUE, calls: 105, agents: 10 }))[1]).toEqual({
      traffic: 10.5,
      agents: 10,
      needed: 11,
    });
  });
});

describe('without calls', () => {
  const none = { ...QUEUE, calls: 0 };
  test.each([
    ['everybody is answered', () => serviceLevel(none, 0), 1],
    ['nobody waits', () => averageWait(none), 0],
    ['nobody is busy', () => occupancy(none), 0],
    ['nobody gives up', () => abandonmentRate({ ...none, patience: 60 }), 0],
    ['nor waits, with patience', () => averageWait({ ...none, patience: 60 }), 0],
    ['all are answered, with patience', () => serviceLevel({ ...none, patience: 60 }, 0), 1],
    ['nobody is busy, with patience', () => occupancy({ ...none, patience: 60 }), 0],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected);
  });
});

describe('a queue that callers leave', () => {
  // M/M/1+M with patience as long as a call: departures are Poisson, P(n) = e^-a a^n / n!.
  const one = { calls: 30, handlingTime: 60, agents: 1, period: 1800, patience: 60 };
  const idle = Math.exp(-1);
  test.each([
    ['one agent is idle with e^-1', () => occupancy(one), 1 - idle],
    ['who is not served has left', () => abandonmentRate(one), 1 - (1 - idle)],
    ['mean wait by Little', () => averageWait(one), 60 * idle],
    ['answered at once', () => serviceLevel(one, 0), idle],
    ['answered sooner or later', () => serviceLevel(one, 1e9), 1 - idle],
  ])('%s', (_, found, expected) => {
    expect(found()).toBeCloseTo(expected, 12);
  });

  test('who gives up has waited: the loss is the wait over the patience, and what is not lost keeps the agent busy', () => {
    const patient = { ...one, patience: 120 };
    expect(abandonmentRate(patient)).toBeCloseTo(averageWait(patient) / 120, 12);
    expect(occupancy(patient)).toBeCloseTo(1 - abandonmentRate(patient), 12);
  });

  test.each([
    [1e101, 1],
    [1, 1e101],
    [1, 1e-101],
  ])('%d erlangs with an impatience of %d are refused', (traffic, impatience) => {
    expect(complaintOf(() => erlangA(traffic, 1, impatience))).toEqual(['overflow', {}]);
  });

  test.each([
    [1e100, 1],
    [1, 1e100],
    [1, 1e-100],
  ])('%d erlangs with an impatience of %d are not', (traffic, impatience) => {
    expect(erlangA(traffic, 1, impatience).waiting).toBeGreaterThanOrEqual(0);
  });
});

describe('agents and seats', () => {
  test.each([
    ['the level decides', { level: 0.8, target: 20, maxOccupancy: 1 }, 14],
    ['the occupancy decides', { level: 0.8, target: 20, maxOccupancy: 0.6 }, 17],
    ['the occupancy is just reached', { level: 0.1, target: 20, maxOccupancy: 0.5 }, 20],
    ['any level', { level: 0, target: 0, maxOccupancy: 1 }, 10],
  ])('%s: %j takes %d', (_, goal, agents) => {
    expect(agentsNeeded({ calls: 100, handlingTime: 180, period: 1800 }, goal)).toBe(agents);
  });

  test('more than a million are refused', () => {
    const goal = { level: 0.8, target: 20, maxOccupancy: 1 };
    expect(complaintOf(() => agentsNeeded({ calls: 1_000_001, handlingTime: 1, period: 1 }, goal))).toEqual([
      'tooManyAgents',
      { maximum: 1_000_000 },
    ]);
    expect(agentsNeeded({ calls: 1_000_000, handlingTime: 1, period: 1 }, { ...goal, level: 0 })).toBe(1_000_000);
  });

  test.each([
    [28, 0.3, 40],
    [28, 0, 28],
    [28.1, 0, 29],
    [1, 0.5, 2],
  ])('%d agents, %d of them away: %d seats', (agents, shrinkage, seats) => {
    expect(seatsFor(agents, shrinkage)).toBe(seats);
  });
});

describe('calls by hour and by category', () => {
  test.each([
    ['months differ', () => callRatio([[1, 2]], [[1]]), 'monthsDiffer', { evening: 2, daytime: 1 }],
    ['no daytime calls', () => callRatio([[1, 2]], [[3, 4], [5, 0]]), 'noDaytimeCalls', { month: 2 }], // prettier-ignore
    [
      'an unknown category',
      () => callShare([{ name: '紛失', calls: 1 }], ['盗難']),
      'unknownCategory',
      { text: '盗難' },
    ],
    [
      'no calls at all',
      () => callShare([{ name: '紛失', calls: 0 }], ['紛失']),
      'divisionByZero',
      { divisor: 'total' },
    ],
  ])('%s', (_, step, kind, details) => {
    expect(complaintOf(step)).toEqual([kind, details]);
  });

  test('nothing on either side gives nothing', () => {
    expect(callRatio([], [])).toBeUndefined();
    expect(callRatio([[5]], [[null]])).toBeUndefined();
  });

  test('the least and the greatest over months, hours of other lengths', () => {
    const evening = [
      [10, 30],
      [20, null],
    ];
    const daytime = [[100, 60], [40, 50], [80, 75]]; // prettier-ignore
    expect(callRatio(evening, daytime)).toEqual({ low: 0.1, high: 0.6 });
  });

  test.each([
    [['紛失'], 0.5],
    [['紛失', '暗証番号'], 0.75],
    [['ﾌﾝｼﾂ'], 0.25],
    [['紛 失', ' フンシツ'], 0.75],
  ])('the share of %j is %d', (selected, share) => {
    const table = [
      { name: '紛失', calls: 50 },
      { name: '暗証番号', calls: 25 },
      { name: 'フンシツ', calls: 25 },
      { name: '不明', calls: null },
    ];
    expect(callShare(table, selected)).toBe(share);
    expect(callShare(table, [...selected, '不明'])).toBe(share);
    expect(callShare(table, ['不明'])).toBeUndefined();
  });

  test.each([
    [1_000_000, 0.6, 0.5, 100_000, 200_000],
    [1_000_000, 0, 0.5, 100_000, -100_000],
  ])('of %d yen, %d routine, %d deflected, at %d: %d saved', (cost, routine, deflection, running, saved) => {
    expect(aiSaving(cost, routine, deflection, running)).toBe(saved);
  });
});
