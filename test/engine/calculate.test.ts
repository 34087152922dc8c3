import { describe, expect, test } from '@jest/globals';
import { calculate } from '../../src/engine/calculate/calculate';
import type { Calculation } from '../../src/engine/calculate/calculate';
import { bookOf, cellAt, sheetOf } from './convert/support';

function value({ book }: Calculation, row: number, column: number): unknown {
  return cellAt(book, 0, row, column)?.value;
}

describe('a book without a screen', () => {
  test('is calculated, one after the other, by one engine', async () => {
    const books = [1, 2, 3].map((factor) => bookOf([sheetOf('S', [[factor, '=A1*10', '=MYNA.NUM("1万")*A1']])]));
    const done = await Promise.all(books.map((book) => calculate(book, 'ja')));
    expect(done.map((each) => [value(each, 0, 1), value(each, 0, 2)])).toEqual([
      [10, 10000],
      [20, 20000],
      [30, 30000],
    ]);
    expect(done[0]).toMatchObject({ formulas: 2, errors: [], unknown: [], circular: [] });
  });

  test('tells why cells show errors', async () => {
    const { errors } = await calculate(bookOf([sheetOf('S', [['=1/0', '=MYNA.NUM("12円34")']])]), 'en');
    expect(errors).toEqual([
      { sheet: 'S', row: 0, column: 0, error: '#DIV/0!', reason: expect.stringContaining('Division by 0') },
      { sheet: 'S', row: 0, column: 1, error: '#VALUE!', reason: expect.stringContaining('12円34') },
    ]);
  });

  test('keeps what it cannot calculate', async () => {
    const kept = { value: 5, formula: '=[1]予算!B2' };
    const done = await calculate(bookOf([sheetOf('S', [[kept, '=A1+1']])]), 'ja');
    expect(value(done, 0, 1)).toBe(6);
    expect(done.unknown).toEqual([
      { sheet: 'S', row: 0, column: 0, formula: '=[1]予算!B2', parts: [{ kind: 'externalLink', text: '[1]予算!B2' }] },
    ]);
  });
});

describe('formulas that go round in circles', () => {
  test('are named, and they and what depends on them stay as they were', async () => {
    const book = bookOf([
      sheetOf('S', [
        [
          { value: 3, formula: '=B1+1' },
          { value: 2, formula: '=A1-1' },
          { value: 30, formula: '=A1*10' },
        ],
        [1, '=A2+1', '=B2*2'],
      ]),
    ]);
    const done = await calculate(book, 'ja');
    expect(done.circular).toEqual([
      { sheet: 'S', row: 0, column: 0 },
      { sheet: 'S', row: 0, column: 1 },
    ]);
    expect([0, 1, 2].map((column) => value(done, 0, column))).toEqual([3, 2, 30]);
    expect([value(done, 1, 1), value(done, 1, 2)]).toEqual([2, 4]);
  });

  test('may be one alone, or lead over a whole column', async () => {
    const self = await calculate(bookOf([sheetOf('S', [['=A1+1']])]), 'ja');
    expect(self.circular).toEqual([{ sheet: 'S', row: 0, column: 0 }]);
    expect(value(self, 0, 0)).toBeNull();
    const column = await calculate(bookOf([sheetOf('S', [[1], ['=SUM(A:A)']])]), 'ja');
    expect(column.circular).toEqual([{ sheet: 'S', row: 1, column: 0 }]);
  });
});
