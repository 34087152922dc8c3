import { describe, test } from '@jest/globals';
import { FIGURES } from './figures';
import { PLANS } from './plans';
import { judge } from './judge';

describe('the double nearest to the exact result of 100,000 random decimals', () => {
  test.each([...FIGURES, ...PLANS])('$name', (subject) => judge(subject, 100_000), 600_000);
});
