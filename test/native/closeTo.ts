import type { Plain } from '../support/evaluate';

/** What was found, where it is the number expected but for its last digits; else what was expected. */
export function closeTo(expected: Plain, found: Plain): Plain {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected;
  return Math.abs(expected - found) <= 1e-12 * Math.max(1, Math.abs(expected)) ? found : expected;
}
