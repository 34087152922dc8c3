import { describe, expect, test } from '@jest/globals';
import { NATIVE_FUNCTIONS } from '../../src/native/names';
import { differencesOf } from './randomCalls';

const CALLS = 500;
const SEED = 20_261_130;

describe('500 random calls of each native text give what the add-in gives', () => {
  test.each(NATIVE_FUNCTIONS.map((declaration) => [declaration.name, declaration] as const))(
    '%s',
    (_name, declaration) => {
      expect(differencesOf(declaration, CALLS, SEED)).toEqual([]);
    },
  );
});
