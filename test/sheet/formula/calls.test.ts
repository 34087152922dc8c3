import { describe, expect, test } from '@jest/globals';
import { callsIn, movable, tokensOf } from '../../../src/sheet/formula';

const named = (wanted: string) => (written: string) => (written === wanted ? wanted : null);

describe('the arguments of a call', () => {
  test.each([
    ['=F(1,"a,b",C1:D2)', ['1', '"a,b"', 'C1:D2']],
    ['=ROUND(F(SUM(A1,A2),{1,2;3,4}),0)', ['SUM(A1,A2)', '{1,2;3,4}']],
    ['=F(A1,,2)', ['A1', '', '2']],
    ['=F()', []],
    ['=G(1)', undefined],
    ['="F(1)"', undefined],
  ])('%s', (formula, found) => {
    expect(callsIn(formula, named('F'))[0]?.args).toEqual(found);
  });
});

test('the pieces of a formula are the formula again', () => {
  const formula = '=IF(\'a (1)\'!A1:B2#>{1;-2}, 表1[[#All],[枚]] ,F(x)%)&"it""s"';
  expect(
    tokensOf(formula)
      .map(({ value }) => value)
      .join(''),
  ).toBe(formula);
});

test('a formula moves as it does when it is copied', () => {
  const moved = movable('A1+$A1+A$1+$A$1+\'A1\'!B2:C3+D:D+5:5+"A1"+LOG10(2)');
  expect(moved(2, 1)).toBe('B3+$A3+B$1+$A$1+\'A1\'!C4:D5+E:E+7:7+"A1"+LOG10(2)');
});
