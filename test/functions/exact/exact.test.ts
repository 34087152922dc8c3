import { describe, test } from '@jest/globals';
import { FIGURES } from './figures';
import { PLANS } from './plans';
import { judge } from './judge';

describe('the double nearest to the exact result of the decimals', () => {
  test.each([...FIGURES, ...PLANS])('$name', (subject) => judge(subject, 500));
});
