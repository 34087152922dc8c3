import { describe, expect, test } from '@jest/globals';
import { matches } from '../../src/help/searchMatch';
import { searchLines } from '../../src/help/searchLines';
import { EVERYDAY_WORDS } from '../support/everydayWords';

const lines = searchLines('ja');
const names = (query: string) => matches(lines, query).map(({ name }) => name);

describe('the search of the reference', () => {
  test.each([
    ['postage', 'POSTAGE'],
    ['ＰＯＳＴＡＧＥ', 'POSTAGE'],
    ['ゆうびん', undefined],
    ['コールセンター 座席', 'SEATS'],
    ['こーるせんたー', 'SEATS'],
    ['遊休', 'IDLECAPACITY'],
    ['expiry card', 'CARDEXPIRY'],
    ['滞留', 'BACKLOG'],
  ])('%s finds %s', (query, name) => {
    expect(name === undefined ? names(query) : names(query).includes(name)).toEqual(name === undefined ? [] : true);
  });

  test.each(EVERYDAY_WORDS)('the everyday word %s finds', (word, ...functions) => {
    expect(names(word)).toEqual(expect.arrayContaining(functions));
  });

  test('a name comes before what only mentions it', () => expect(names('mailcost')[0]).toMatch(/^MAILCOST/));

  test('nothing finds nothing, and signs are no pattern', () => {
    expect([names(' '), names('(.*')]).toEqual([[], []]);
  });
});
