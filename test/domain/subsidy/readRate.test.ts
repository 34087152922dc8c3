import { expect, test } from '@jest/globals';
import { simplest } from '../../../src/domain/exact';
import { readRate } from '../../../src/domain/subsidy';
import { complaintOf } from '../support/complaintOf';

test.each([
  ['１０分の１０', 1n, 1n],
  ['100 分の 99', 99n, 100n],
  ['999999999分の1', 1n, 999_999_999n],
  ['1/999999999', 1n, 999_999_999n],
  ['0/3', 0n, 1n],
  ['100%', 1n, 1n],
  ['66.7%', 667n, 1000n],
])('%s', (written, above, below) => {
  expect(simplest(readRate(written))).toEqual({ above, below });
});

test.each([
  ['2/1', 'rateOutOfRange'],
  ['2分の3', 'rateOutOfRange'],
  ['101%', 'rateOutOfRange'],
  ['▲10%', 'rateOutOfRange'],
  ['0分の1', 'unreadableRate'],
  ['50円', 'unreadableRate'],
  ['0.5枚', 'unreadableRate'],
  ['国の2分の1', 'unreadableNumber'],
  ['2分の1以内', 'unreadableNumber'],
  ['補助1/2', 'unreadableNumber'],
  ['1/2以内', 'unreadableNumber'],
  ['1/1234567890', 'unreadableRate'],
  ['5分', 'unreadableRate'],
])('%s is refused, and said as it stands', (written, kind) => {
  expect(complaintOf(() => readRate(written))).toMatchObject([kind, { text: written }]);
});

test('a number that is no rate is said', () => {
  expect(complaintOf(() => readRate(1.5))).toEqual(['rateOutOfRange', { text: '1.5' }]);
});
