import { test } from '@jest/globals';
import { walkThereAndBack } from './walked';

// undo.long.test.ts goes further.
test.each([1, 2, 3])('whatever is done can be undone and done again: walk %d of 40 steps', (seed) =>
  walkThereAndBack(seed, 40),
);
