import { expect, test } from '@jest/globals';
import { decimalNumber, exactDecimals } from '../../../src/domain/capacity/planProblem';

test.each([
  [[], 0, []],
  [[0], 0, [0n]],
  [[30], 0, [30n]],
  [[0.1, 0.2, 30], 1, [1n, 2n, 300n]],
  [[0.1 + 0.2], 1, [3n]],
  [[478.5, 3100.25], 2, [47850n, 310025n]],
  [[1e-7, 1], 7, [1n, 10_000_000n]],
  [[1.5e-7], 8, [15n]],
  [[1e21, 0.5], 1, [10n ** 22n, 5n]],
  [[1.5e21], 0, [15n * 10n ** 20n]],
])('%j in whole numbers', (values, digits, integers) => {
  expect(exactDecimals(values)).toEqual({ digits, integers });
});

test.each([
  [0n, 0, 0],
  [3n, 1, 0.3],
  [-47850n, 2, -478.5],
  [15n, 8, 1.5e-7],
])('%d with %d decimals is %d', (integer, digits, value) => {
  expect(decimalNumber(integer, digits)).toBe(value);
});
