import { expect, test } from '@jest/globals';
import { fixCases } from './support/fixCases';

test('the cheapest plan, as trying them all with the check as only judge finds it', () => {
  const { agreed, impossible, changed } = fixCases(25, 1, 800);
  expect(agreed + impossible).toBe(25);
  expect(impossible).toBeGreaterThan(2);
  expect(changed).toBeGreaterThan(7);
});
