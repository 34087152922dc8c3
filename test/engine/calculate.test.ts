import { describe, expect, test } from '@jest/globals';
import { calculate } from '../../src/engine/calculate/calculate';
import type { Calculation } from '../../src/engine/calculate/calculate';
import { cellAddress } from '../../src/sheet';
import type { SheetPosition } from '../../src/sheet';
import { openBook, saveBook } from '../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';

function value({ book }: Calculation, row: number, column: number): unknown {
  return cellAt(book, 0, row, column)?.value;
}

describe('a book without a screen', () => {
  test('is calculated, each by an engine of its own', async () => {
    const books = [1, 2, 3].map((factor) => bookOf([sheetOf('S', [[factor, '=A1*10', '=MYNA.NUM("1万")*A1']])]));
    const done = await Promise.all(books.map((book) => calculate(book, 'ja')));
    expect(done.map((each) => [value(each, 0, 1), value(each, 0, 2)])).toEqual([
      [10, 10000],
      [20, 20000],
      [30, 30000],
    ]);
    expect(done[0]).toMatchObject({ formulas: 2, errors: [], kept: [], circular: [] });
  });

  test('keeps, and tells, what reads cells that a formula had not filled before', async () => {
    const sum = { value: 0, formula: '=SUM(B1:L1)*1' };
    const done = await calculate(bookOf([sheetOf('S', [['=MYNA.FYMONTHS(2026)'], [sum, '=A2+1']])]), 'ja');
    expect(value(done, 0, 11)).toBeGreaterThan(46_000);
    expect(value(done, 1, 0)).toBe(0);
    expect(done.kept).toMatchObject([
      { row: 1, column: 0, why: { kind: 'inherited', from: { row: 0, column: 1 } } },
      { row: 1, column: 1, why: { kind: 'inherited', from: { row: 1, column: 0 } } },
    ]);
  });

  test('leaves a function that the book itself defines to the book, though ours has its name', async () => {
    const names = [
      { name: 'MYNA_POSTAGE', sheet: null, formula: '=LAMBDA(weight,[class],weight*0.03)', hidden: false },
    ];
    const own = { value: 15, formula: '=MYNA_Postage(500)' };
    const written = saveBook({
      ...bookOf([sheetOf('S', [[own, { value: 16, formula: '=A1+1' }, '=MYNA.NUM("1万")']])]),
      names,
    });
    const { book, original } = openBook(written);
    expect(book.names).toEqual(names);
    expect(cellAt(book, 0, 0, 0)).toMatchObject(own);
    const done = await calculate(book, 'ja');
    expect(done.kept).toEqual([]);
    expect([value(done, 0, 0), value(done, 0, 1), value(done, 0, 2)]).toEqual([15, 16, 10000]);
    const saved = openBook(saveBook(done.book, original)).book;
    expect([saved.names, cellAt(saved, 0, 0, 0)!.formula]).toEqual([names, own.formula]);
  });

  test('tells which formula it is at, and a LAMBDA is part of its own', async () => {
    const told: string[] = [];
    const onWork = (place: SheetPosition | null): void =>
      void told.push(place ? cellAddress(place.row, place.column) : 'end');
    const book = bookOf([sheetOf('S', [['=SUM(MAP({1,2,3},LAMBDA(x,x*2)))', '=1+1']])]);
    const done = await calculate(book, 'ja', [], { until: Infinity, isTooSlow: () => false, onWork });
    expect([value(done, 0, 0), value(done, 0, 1)]).toEqual([12, 2]);
    // Once to compare, and once to calculate.
    expect(told).toEqual(['A1', 'end', 'B1', 'end', 'A1', 'end', 'B1', 'end']);
  });

  test('tells why cells show errors', async () => {
    const { errors } = await calculate(bookOf([sheetOf('S', [['=1/0', '=MYNA.NUM("12円34")']])]), 'en');
    expect(errors).toEqual([
      { sheet: 'S', row: 0, column: 0, error: '#DIV/0!', reason: expect.stringContaining('Division by 0') },
      { sheet: 'S', row: 0, column: 1, error: '#VALUE!', reason: expect.stringContaining('12円34') },
    ]);
  });

  test('keeps what it cannot calculate, which is out of date only where something that it reads has changed', async () => {
    const linked = { value: 5, formula: '=[1]予算!B2+C1' };
    const book = bookOf([sheetOf('S', [[linked, '=A1+1', 2]])]);
    const done = await calculate(book, 'ja');
    expect(value(done, 0, 1)).toBe(6);
    expect(done.kept).toEqual([]);
    const edited = await calculate(book, 'ja', [{ sheet: 'S', row: 0, column: 2, value: 3 }]);
    expect([0, 1, 2].map((column) => value(edited, 0, column))).toEqual([5, null, 3]);
    expect(edited.kept).toMatchObject([
      { row: 0, column: 0, why: { kind: 'unknown', parts: [{ kind: 'externalLink', text: '[1]予算!B2' }] } },
      { row: 0, column: 1, why: { kind: 'inherited', from: { sheet: 'S', row: 0, column: 0 } } },
    ]);
  });
});

describe('number formats', () => {
  const styleAt = ({ book }: Calculation, row: number, column: number) => cellAt(book, 0, row, column)?.style;

  test('are those of before, whatever the calculation gives: Excel sets one when a formula is typed, not when it calculates', async () => {
    const style = { numberFormat: 'ggge"年"' };
    const sheet = sheetOf('S', [
      ['=DATE(2026,4,1)', '=A1+1', { value: null, formula: '=DATE(2026,4,1)', style }],
      ['=EDATE(A1,SEQUENCE(2))'],
    ]);
    const done = await calculate(bookOf([sheet]), 'ja');
    expect([value(done, 0, 0), value(done, 0, 1), value(done, 0, 2)]).toEqual([46113, 46114, 46113]);
    expect([value(done, 1, 0), value(done, 2, 0)]).toEqual([46143, 46174]);
    expect([styleAt(done, 0, 0), styleAt(done, 0, 1), styleAt(done, 0, 2)]).toEqual([undefined, undefined, style]);
    expect([styleAt(done, 1, 0), styleAt(done, 2, 0)]).toEqual([undefined, undefined]);
  });

  test('come with the days that our functions give, also where these spill', async () => {
    const done = await calculate(
      bookOf([sheetOf('S', [['=MYNA.RENEWFROM("2026-10-31")'], ['=MYNA.FYMONTHS(2026)']])]),
      'ja',
    );
    expect(styleAt(done, 0, 0)).toMatchObject({ numberFormat: 'yyyy/m/d' });
    expect([styleAt(done, 1, 0), styleAt(done, 1, 11)]).toMatchObject([
      { numberFormat: 'yyyy/m' },
      { numberFormat: 'yyyy/m' },
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
