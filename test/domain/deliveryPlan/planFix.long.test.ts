import { expect, test } from '@jest/globals';
import { fixCases } from './support/fixCases';

test('500 plans: the cheapest, as trying them all with the check as only judge finds it', () => {
  const { agreed, impossible, changed } = fixCases(500, 7, 8000);
  expect(agreed + impossible).toBe(500);
  expect(impossible).toBeGreaterThanOrEqual(50);
  expect(changed).toBeGreaterThan(100);
}, 600_000);
