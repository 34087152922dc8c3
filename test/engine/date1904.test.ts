import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { calculate } from '../../src/engine';
import { in1900, isDateFormat, openBook } from '../../src/xlsx';
import type { StoredValue } from '../../src/sheet';
import type { Book } from '../../src/xlsx';
import { opened, throughGrid } from './convert/support';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';

const bookIn = (file: string): Book => openBook(readFileSync(join(__dirname, '../workbooks', file))).book;
const valuesOf = (book: Book, column: number): (StoredValue | undefined)[] =>
  [...book.sheets[0]!.cells.keys()].map((row) => cellAt(book, 0, row, column)?.value);

/** 2026-04-01; counted from 1900 it is 46113. */
const DAY = 44651;
const DATE = { numberFormat: 'yyyy/m/d' };
const PLAN = bookOf(
  [
    sheetOf('S', [
      [{ value: DAY, style: DATE }, { value: null, formula: '=A1+1', style: DATE }, '=YEAR(A1)', 44651],
      ['=MYNA.OPENDAYS(A1)', { value: null, formula: '=EDATE(A1,1)', style: DATE }, '=B1-A1'],
      [{ value: 0.5, style: { numberFormat: 'h:mm' } }, '=A3*24'],
    ]),
  ],
  { date1904: true },
);

test.each([
  ...['yyyy/m/d', 'm/d', 'ggge"年"m"月"', 'aaaa', '[$-411]ge.m.d', 'yyyy/m/d h:mm', 'mmm', '[赤]d'].map(
    (format) => [format, true] as const,
  ),
  ...['General', '0.00E+00', '#,##0"年"', 'h:mm', '[h]:mm', 'mm:ss.0', 'h:mm AM/PM', '\\d0', '@', '[Red]0'].map(
    (format) => [format, false] as const,
  ),
])('%s is a date: %s', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

describe('a book that counts from 1904', () => {
  test('shows the grid the day that Excel shows', async () => {
    const { univer, book } = await opened(PLAN);
    const sheet = book.activeSheet();
    expect(book.texts(sheet, { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([['2026/4/1', '2026/4/2', '2026']]);
    expect(book.values(sheet, { row: 0, column: 0, rows: 1, columns: 4 })).toEqual([[46113, 46114, 2026, 44651]]);
    univer.dispose();
  });

  test('is calculated, and keeps its calendar', async () => {
    const { book } = await calculate(PLAN, 'ja');
    expect(book.date1904).toBe(true);
    expect(valuesOf(book, 0)).toEqual([44651, 21, 0.5]);
    expect(valuesOf(book, 1)).toEqual([44652, 44681, 12]);
    expect(valuesOf(book, 2)).toEqual([2026, 1, undefined]);
    expect(cellAt(book, 0, 0, 3)).toBe(cellAt(PLAN, 0, 0, 3));
    expect(cellAt(book, 0, 0, 0)).toBe(cellAt(PLAN, 0, 0, 0));
  });

  test('comes out of the grid as it went in', async () => {
    const after = await throughGrid(PLAN);
    expect(valuesOf(after, 0)).toEqual([44651, 21, 0.5]);
  });

  test('has Excel’s own results in formulas without a format', async () => {
    const before = bookIn('calc1904.xlsx');
    const { book } = await calculate(before, 'ja');
    // The text was written by hand and is a day late. Nothing that it reads changes, so the file's own result stays, and so does 44651.
    expect(valuesOf(book, 1)).toEqual([2027, '2027/3/17', 44651]);
  });

  test('of another program: a date, and a day later', async () => {
    const { book } = await calculate(bookIn('openpyxl1904.xlsx'), 'ja');
    expect(valuesOf(book, 0)).toEqual([44651, 44652]);
  });
});

test('a book that counts from 1900 is the very same', () => {
  const book = { ...PLAN, date1904: false };
  expect(in1900(book)).toBe(book);
});
