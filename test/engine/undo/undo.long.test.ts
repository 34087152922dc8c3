import { test } from '@jest/globals';
import { walkThereAndBack } from './walked';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 100);

test.each(SEEDS)('whatever is done can be undone and done again: walk %d of 200 steps', (seed) =>
  walkThereAndBack(seed, 200),
);
