import { describe, expect, test } from '@jest/globals';
import { mynaCalls } from '../../src/analysis/formula';

const told = (formula: string) => mynaCalls(formula).map(({ name, args, depth }) => [name, args, depth]);

describe('calls of our functions in a formula', () => {
  test.each([
    ['=MYNA.NUM(A1)', [['NUM', ['A1'], 0]]],
    ['=myna.num( A1 )+1', [['NUM', ['A1'], 0]]],
    ['=_xldudf_MYNA_NUM(A1)', [['NUM', ['A1'], 0]]],
    ['=MYNA.DATAVERSION()', [['DATAVERSION', [], 0]]],
    ['=MYNA.POSTAGE(50,"定形",,,)', [['POSTAGE', ['50', '"定形"', '', '', ''], 0]]],
    ['=MYNA.NUM("1,2)""x")', [['NUM', ['"1,2)""x"'], 0]]],
    ["=MYNA.SHARE('a,b (1)'!A1:A3,1)", [['SHARE', ["'a,b (1)'!A1:A3", '1'], 0]]],
    ['=MYNA.SHARE({1,2;3,4})', [['SHARE', ['{1,2;3,4}'], 0]]],
    ['=MYNA.SHARE(表1[[#All],[枚数, 計]])', [['SHARE', ['表1[[#All],[枚数, 計]]'], 0]]],
    ['=MYNA.NUM(SUM(A1,(B1,C1)))', [['NUM', ['SUM(A1,(B1,C1))'], 0]]],
    ['=SUM(A1:A3)&"MYNA.NUM(1)"', []],
    ['=MYNA.NUM(A1', []],
    ['=OTHER.MYNA.NUM(1)', []],
    ['MYNA.NUM(1)', [['NUM', ['1'], 0]]],
  ])('%s', (formula, expected) => {
    expect(told(formula)).toEqual(expected);
  });

  test('outer calls come before those inside them, each with its depth', () => {
    const formula = '=IF(A1,MYNA.PERCARDCOST(MYNA.NUM(B1),SUM(MYNA.NUM(C1),1)),MYNA.NUM(D1))';
    expect(told(formula)).toEqual([
      ['PERCARDCOST', ['MYNA.NUM(B1)', 'SUM(MYNA.NUM(C1),1)'], 0],
      ['NUM', ['B1'], 1],
      ['NUM', ['C1'], 1],
      ['NUM', ['D1'], 0],
    ]);
    const [outer] = mynaCalls(formula);
    expect(formula.slice(outer!.start, outer!.end)).toBe('MYNA.PERCARDCOST(MYNA.NUM(B1),SUM(MYNA.NUM(C1),1))');
  });
});
