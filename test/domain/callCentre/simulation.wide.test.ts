import { expect, test } from '@jest/globals';
import { erlangA } from '../../../src/domain/callCentre';
import { simulateQueue } from './simulateQueue';

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

test.each([
  [10, 13, 0.6, 0.1],
  [12, 10, 1.5, 0.2],
  [4, 3, 0.2, 0.5],
])('a simulation of 300,000 calls: %d erlangs, %d agents, impatience %d', (traffic, agents, impatience, time) => {
  const found = erlangA(traffic, agents, impatience);
  const seen = simulateQueue({ traffic, agents, impatience, time, arrivals: 300_000, seed: 20261120 });
  // Neighbouring calls meet the same queue, so the spread is wider than that of independent calls.
  expect(Math.abs(seen.abandoning - found.abandoning)).toBeLessThan(0.006);
  expect(Math.abs(seen.answered - found.answeredWithin(time))).toBeLessThan(0.012);
  expect(relative(seen.meanWait, found.meanWait)).toBeLessThan(0.04);
});
