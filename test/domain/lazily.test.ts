import { expect, test } from '@jest/globals';
import { lazily } from '../../src/domain/lazily';

test('nothing is made before it is asked for, and it is made once', () => {
  let times = 0;
  const list = lazily(() => [++times]);
  expect(times).toBe(0);
  expect(list()).toEqual([1]);
  expect(list()).toBe(list());
  expect(times).toBe(1);
});

test('undefined is kept too', () => {
  let times = 0;
  const nothing = lazily(() => void times++);
  expect([nothing(), nothing(), times]).toEqual([undefined, undefined, 1]);
});
