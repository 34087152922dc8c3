import { describe, expect, test } from '@jest/globals';
import { NATIVE_FUNCTIONS } from '../../src/native/names';
import { JUDGES } from './judges';
import { differencesOf } from './randomCalls';

const CALLS = 15;
const SEED = 20_261_130;

describe.each(JUDGES)('random calls of the native texts give what the add-in gives, with %s', (_judge, newBook) => {
  test.each(NATIVE_FUNCTIONS.map((declaration) => [declaration.name, declaration] as const))(
    '%s',
    (_name, declaration) => {
      expect(differencesOf(newBook, declaration, CALLS, SEED)).toEqual([]);
    },
  );
});
