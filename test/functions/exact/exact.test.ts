import { describe, test } from '@jest/globals';
import { FIGURES } from './figures';
import { judge } from './judge';

describe('the double nearest to the exact result of the decimals', () => {
  test.each(FIGURES)('$name', (subject) => judge(subject, 500));
});
