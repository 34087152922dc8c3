import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import type { Declaration } from '../../src/functions';
import { formulaOf, missingArguments, previewOf, readsItself } from '../../src/taskpane/views/functions/formula';
import { evaluate } from '../support/evaluate';

const declared = (name: string): Declaration => FUNCTIONS.find((declaration) => declaration.name === name)!;
const PERCARDCOST = declared('PERCARDCOST');

describe('what is typed for an argument', () => {
  test.each([
    ['24697', '24697'],
    [' -1.5e3 ', '-1.5e3'],
    ['２４６９７', '24697'],
    ['17.2%', '17.2%'],
    ['A1:C3', 'A1:C3'],
    ["'4月 予算'!$A$1", "'4月 予算'!$A$1"],
    ['true', 'TRUE'],
    ['百万円', '"百万円"'],
    ['1,830万枚', '"1,830万枚"'],
    ['2026-04-01', '"2026-04-01"'],
    ['R8.4.1', '"R8.4.1"'],
    ['5"', '"5"""'],
    ['"既に引用"', '"既に引用"'],
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=郵便料金_20241001', '郵便料金_20241001'],
    ['{1,2;3,4}', '{1,2;3,4}'],
    ['ABC', '"ABC"'],
  ])('%s is written as %s', (typed, written) => {
    expect(formulaOf(PERCARDCOST, [typed])).toBe(`=MYNA.PERCARDCOST(${written})`);
  });

  test('what is left out in the middle stays empty, at the end it goes', () => {
    expect(formulaOf(PERCARDCOST, ['1', '2', '', '万枚'])).toBe('=MYNA.PERCARDCOST(1,2,,"万枚")');
    expect(formulaOf(PERCARDCOST, ['1', '2', ' ', ''])).toBe('=MYNA.PERCARDCOST(1,2)');
    expect(formulaOf(declared('DATAVERSION'), [])).toBe('=MYNA.DATAVERSION()');
  });

  test('cells of the sheet on which the formula will stand go without its name', () => {
    const inputs = ["'4月'!A1", 'Sheet2!B1'];
    expect(formulaOf(PERCARDCOST, inputs, '4月')).toBe('=MYNA.PERCARDCOST(A1,Sheet2!B1)');
    expect(formulaOf(PERCARDCOST, inputs, '5月')).toBe("=MYNA.PERCARDCOST('4月'!A1,Sheet2!B1)");
  });

  test('the formula calculates', () => {
    expect(evaluate(formulaOf(PERCARDCOST, ['24697', '834', '百万円', '万枚']))).toBeCloseTo(2961.270983, 5);
  });
});

test('the preview names what is missing', () => {
  const labels = ['費用', '枚数', '費用の単位', '枚数の単位'];
  expect(previewOf(PERCARDCOST, [], labels, null)).toBe('=MYNA.PERCARDCOST(‹費用›,‹枚数›)');
  expect(previewOf(PERCARDCOST, ['A1', '', '円'], labels, null)).toBe('=MYNA.PERCARDCOST(A1,‹枚数›,"円")');
  expect(missingArguments(PERCARDCOST, ['A1', ' ', '円'])).toEqual([1]);
  expect(missingArguments(PERCARDCOST, ['A1', '5'])).toEqual([]);
});

test('a formula that would read its own cell is noticed', () => {
  const target = { address: 'Sheet1!B2', sheet: 'Sheet1' };
  expect(readsItself(['A1:C3'], target)).toBe(true);
  expect(readsItself(['5', 'Sheet1!$B:$B'], target)).toBe(true);
  expect(readsItself(['=B2'], target)).toBe(true);
  expect(readsItself(['Sheet2!B2', 'B3', '百万円'], target)).toBe(false);
});
