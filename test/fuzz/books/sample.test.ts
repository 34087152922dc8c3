import { expect, test } from '@jest/globals';
import { bases, caseOf, fileOf } from './mutate';
import { problemOf } from './sound';

/** A sample of what `npm run fuzz:books` does at length. */
const COUNT = 300;
const SEED = 20;

test('a spoilt workbook is refused in words, or opened and then saved and opened again with the same cells', () => {
  const all = bases();
  for (let index = 0; index < COUNT; index += 1) {
    const spoilt = caseOf(all, SEED, index);
    const problem = problemOf(fileOf(spoilt));
    expect([index, spoilt.mutations.map(({ about }) => about), problem]).toEqual([index, expect.anything(), null]);
  }
});
