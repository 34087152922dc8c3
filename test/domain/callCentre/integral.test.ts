import { expect, test } from '@jest/globals';
import { integratePanel, waitCurve } from '../../../src/domain/callCentre/waitCurve';

test.each([
  ['a constant', () => 1, 0, 5, 5],
  ['x', (x: number) => x, 0, 4, 8],
  ['x, across 0', (x: number) => x, -3, 1, -4],
  ['x²', (x: number) => x * x, -1, 2, 3],
  ['x³⁸, the highest even power that 20 points take', (x: number) => x ** 38, -1, 1, 2 / 39],
  ['e^x', Math.exp, 0, 1, Math.E - 1],
  ['cosine', Math.cos, 0, Math.PI / 2, 1],
])('the integral of %s', (_, f, from, to, area) => {
  expect(Math.abs(integratePanel(f, from, to) / area - 1)).toBeLessThan(1e-13);
});

// One agent, and a patience as long as a call: the area under exp(a(1 − e^−x) − x) has a closed form.
test.each([
  [1, 1],
  [0.5, 1],
  [2, 1],
])('%d erlangs, %d agent: the area under the wait', (traffic, agents) => {
  const { area, peak, logPeak } = waitCurve(traffic, agents, 1);
  // ∫ exp(a(1 − e^−x) − x) dx = (e^a − 1) ÷ a
  const whole = (Math.exp(traffic) - 1) / traffic;
  expect(area(Infinity, () => 1) * Math.exp(logPeak)).toBeCloseTo(whole, 12);
  const part = (1 - Math.exp(-0.5)) * traffic;
  expect(area(0.5, () => 1) * Math.exp(logPeak)).toBeCloseTo((Math.exp(part) - 1) / traffic, 12);
  expect(peak).toBeCloseTo(Math.max(0, Math.log(traffic)), 12);
  expect(area(0, () => 1)).toBe(0);
  expect(area(-1, () => 1)).toBe(0);
});
