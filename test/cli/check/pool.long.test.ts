import { expect, jest, test } from '@jest/globals';
import { TEXTS } from '../../../src/cli/check/texts';
import { outcomes } from './support/deadlyPool';

jest.setTimeout(120_000);

test('a file that never ends is given up, and the others are checked', async () => {
  const found = await outcomes(['forever', 'a', 'b'], { timeout: 15_000, threads: 1 });
  expect(found).toEqual([
    ['forever', TEXTS.ja.unreadable.timeout(0.25)],
    ['a', 'checked'],
    ['b', 'checked'],
  ]);
});
