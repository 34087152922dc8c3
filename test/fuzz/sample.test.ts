import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions';
import { argumentsFor } from './cells';
import { faultOf } from './sound';

/** A sample of what `npm run fuzz` does at length. */
const RUNS = 150;

describe('whatever cells hold, a function gives a value or an error with a reason', () => {
  test.each(FUNCTIONS.map((declaration) => [declaration.name, declaration] as const))('%s', (_, declaration) => {
    fc.assert(
      fc.property(argumentsFor(declaration), (args) => expect(faultOf(declaration, args)).toBeNull()),
      { numRuns: RUNS },
    );
  });
});
