import { expect, test } from '@jest/globals';
import { DomainError, fail } from '../../src/domain/fault';

test('a fault carries its name and its facts, and is an error', () => {
  const error = new DomainError('belowMinimum', { value: -1, minimum: 0 });
  expect(error).toBeInstanceOf(Error);
  expect([error.kind, error.message, error.details]).toEqual([
    'belowMinimum',
    'belowMinimum',
    { value: -1, minimum: 0 },
  ]);
  expect(() => fail('overflow', {})).toThrow(DomainError);
});
