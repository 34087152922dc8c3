import { expect, test } from '@jest/globals';
import { needsArray } from '../../../src/workbench/file/needsArray';

test.each([
  '=A1*2',
  '=SUM(A1:A9)',
  '=SUMPRODUCT(A1:A9*B1:B9)',
  '=SUMPRODUCT((A1:A9="x")*1)',
  '=VLOOKUP(A1,B1:C9,2,FALSE)',
  '=IF(A1>SUM(B1:B9),1,2)',
  '=MYNA.IDLETOTAL(A1:C1,A2:C2)',
  '=INDEX(CHOOSECOLS(A1:C9,2),1)',
  '=Sheet1!A1',
])('%s is calculated the same marked or not', (formula) => expect(needsArray(formula)).toBe(false));

test.each([
  '=SUM(A1:A9*B1:B9)',
  '=A1:A9',
  '=A:A*2',
  '=ABS(A1:A9)',
  '=SUM(IF(A1:A9>3,1,0))',
  '=UNIQUE(A1:A9)',
  '=-A1:A3',
])('%s would take one cell of its range', (formula) => expect(needsArray(formula)).toBe(true));
