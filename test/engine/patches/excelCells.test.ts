import { describe, expect, test } from '@jest/globals';
import { calculate } from '../../../src/engine';
import type { StoredValue } from '../../../src/sheet';
import { bookOf, cellAt, sheetOf } from '../../support/bookOf';
import { opened } from '../convert/support';

const TEXT = { numberFormat: '@' };
/** A1 and A2 are numbers that are formatted as text, A3 is a text of digits, A4 is blank. */
const CELLS = [[{ value: 1, style: TEXT }], [{ value: 2.5, style: TEXT }], ['12'], [null]];

/** What formulas in column B give. */
async function resultsOf(formulas: readonly string[]): Promise<readonly (StoredValue | undefined)[]> {
  const rows = formulas.map((formula, index) => [...(CELLS[index] ?? [null]), formula]);
  const { book } = await calculate(bookOf([sheetOf('S', rows)]), 'ja');
  return formulas.map((_, row) => cellAt(book, 0, row, 1)?.value);
}

describe('cells and formulas mean to the engine what they mean to Excel', () => {
  test('a number is a number, though it is formatted as text; a text of digits is a text', async () => {
    expect(await resultsOf(['=SUM(A1:A3)', '=COUNT(A1:A3)', '=A2*2', '=MAX(A1:A3)', '=IF(A1=1,"一","他")'])).toEqual([
      ...[3.5, 2, 5, 2.5],
      '一',
    ]);
  });

  test('a text in a formula stays one, unless the function wants a day or a number', async () => {
    const texts = ['=IF(TRUE,"4/1")', '=LEN("4/1")', '=ISNUMBER("4/1")', '=N("1/2")', '="50%"&""', '={"3/4"}'];
    expect(await resultsOf(texts)).toEqual(['4/1', 3, false, 0, '50%', '3/4']);
    const numbers = ['=YEAR("2026/4/1")', '=EDATE("2026/4/1",1)', '="50%"*2', '=ROUND("12.345",1)', '=SUM("3",4)'];
    expect(await resultsOf(numbers)).toEqual([2026, 46143, 1, 12.3, 7]);
  });

  test('and so do our own functions get it', async () => {
    const { book } = await calculate(
      bookOf([
        sheetOf('S', [['=MYNA.NUM("4/1")', '=MYNA.NUM({"4/1"})', '=MYNA.NUM(IF(TRUE,"4/1"))', '=MYNA.NUM("1,234枚")']]),
      ]),
      'ja',
    );
    expect([0, 1, 2, 3].map((column) => cellAt(book, 0, 0, column)?.value)).toEqual([
      { error: '#VALUE!' },
      { error: '#VALUE!' },
      { error: '#VALUE!' },
      1234,
    ]);
  });

  test('a cell far away is blank, and a blank result is 0', async () => {
    const formulas = ['=A1+A9000', '=IF(XFD1="","空","有")', '=COUNTA(A1,ZZ9)', '=A4', '=INDEX(A3:A4,2)', '=IF(1,C9)'];
    expect(await resultsOf(formulas)).toEqual([1, '空', 1, 0, 0, 0]);
    expect(await resultsOf(['=A1048576', '=SUM(A:A)', '=XFE1'])).toEqual([0, 3.5, { error: '#NAME?' }]);
  });

  test('a bracket in a heading spoils no other formula', async () => {
    const { book, univer } = await opened(bookOf([sheetOf('S', [["=SUM(表[枚'[計'])"], ['=1/4'], ['=SUM(A2,2)']])]));
    const [{ id } = { id: '' }] = book.sheets();
    expect(book.values(id, { row: 1, column: 0, rows: 2, columns: 1 })).toEqual([[0.25], [2.25]]);
    univer.dispose();
  });
});
