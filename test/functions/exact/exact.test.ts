import { describe, test } from '@jest/globals';
import { CAPACITY_PLANS } from './capacityPlans';
import { FIGURES } from './figures';
import { judge } from './judge';
import { MAIL } from './mail';
import { PLANS } from './plans';
import { PRINTED } from './printed';

describe('the double nearest to the exact result of the decimals', () => {
  test.each([...FIGURES, ...PLANS, ...PRINTED, ...MAIL, ...CAPACITY_PLANS])('$name', (subject) => judge(subject, 200));
});
