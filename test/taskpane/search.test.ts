import { describe, expect, test } from '@jest/globals';
import { FAMILIES, FUNCTIONS } from '../../src/functions';
import { EVERYDAY_WORDS } from '../support/everydayWords';
import { byFamily, search } from '../../src/taskpane/views/functions/search';

const names = (query: string): string[] => search(FUNCTIONS, FAMILIES, query).map(({ name }) => name);

describe('searching functions', () => {
  test('nothing typed finds all, in their order', () => {
    expect(names('')).toEqual(FUNCTIONS.map(({ name }) => name));
    expect(names(' 　')).toEqual(FUNCTIONS.map(({ name }) => name));
  });

  test.each([
    ['percardcost'],
    ['ＰｅｒＣａｒｄＣｏｓｔ'],
    ['MYNA.PERCARDCOST'],
    ['=myna.percardcost'],
    ['カード1枚当たりの費用'],
    ['ｶｰﾄﾞ１枚当たりの費用'],
    ['かーど 費用 円'],
    ['cost per card'],
  ])('%s finds PERCARDCOST first', (query) => {
    expect(names(query)[0]).toBe('PERCARDCOST');
  });

  test.each(EVERYDAY_WORDS)('the everyday word %s finds', (word, ...functions) => {
    expect(names(word)).toEqual(expect.arrayContaining(functions));
  });

  test('every word has to be there', () => {
    expect(names('percardcost 一致')).toEqual([]);
    expect(names('存在しない言葉')).toEqual([]);
  });

  test('the name of a family and of an argument find', () => {
    expect(names('郵送')).toEqual(expect.arrayContaining(['POSTAGE', 'MAILCOST']));
    expect(names('cardUnit')).toEqual(expect.arrayContaining(['PERCARDCOST', 'PERCARDCOSTRANGE']));
  });
});

test('every function stands in exactly one family, and no family is empty', () => {
  const groups = byFamily(FUNCTIONS, FAMILIES);
  expect(groups.flatMap(({ functions }) => functions.map(({ name }) => name)).sort()).toEqual(
    FUNCTIONS.map(({ name }) => name).sort(),
  );
  expect(groups.every(({ functions }) => functions.length > 0)).toBe(true);
});
