import { describe, expect, test } from '@jest/globals';
import { openBook, saveBook } from '../../../src/xlsx';
import type { BookStyle, NotShown } from '../../../src/xlsx';
import { golden } from '../../xlsx/support/workbooks';
import { throughGrid } from './support';
import { bookOf, cellAt, sheetOf } from '../../support/bookOf';

const STYLE: BookStyle = {
  numberFormat: '#,##0.0',
  bold: true,
  fontName: '游ゴシック',
  fontSize: 10.5,
  fontColor: '#1A3C8C',
  fill: '#FFF8DB',
  wrapText: true,
  horizontal: 'center',
  vertical: 'top',
  borders: { top: { line: 'mediumDashDot', color: '#FF0000' }, left: { line: 'thin', color: '#000000' } },
};

describe('a book that nobody changes', () => {
  test('comes back as it was', async () => {
    const book = bookOf(
      [
        sheetOf(
          '表 1',
          [
            ['重さ', '料金', '#N/A', '007', { value: null, style: STYLE }],
            [100, 1.5, true, { value: { error: '#N/A' } }, { value: 0.1, style: { numberFormat: '0%' } }],
            [null, { value: 101.5, formula: '=A2+B2' }, { value: 'あ', formula: '="あ"' }],
          ],
          {
            merges: [{ row: 4, column: 0, rows: 2, columns: 3 }],
            columns: new Map([
              [0, { width: 61.3 }],
              [2, { hidden: true }],
            ]),
            rows: new Map([[1, { height: 20.1, hidden: true }]]),
            defaultColumnWidth: 54,
            defaultRowHeight: 18.75,
            frozen: { rows: 1, columns: 0 },
            tabColor: '#00AA00',
            tables: [
              {
                name: '料金表',
                rect: { row: 0, column: 0, rows: 2, columns: 2 },
                hasHeaders: true,
                hasTotals: true,
                style: 'TableStyleMedium2',
                columns: ['重さ', '料金'],
              },
            ],
          },
        ),
        sheetOf('隠し', [[1]], { visibility: 'veryHidden' }),
      ],
      {
        names: [
          { name: '単価', sheet: null, formula: "='表 1'!$A$2", hidden: false },
          { name: '率', sheet: '隠し', formula: '=0.1', hidden: true },
        ],
        date1904: true,
      },
    );
    expect(await throughGrid(book)).toEqual(book);
  });

  test('a cell that is as it was is the very same', async () => {
    const book = bookOf([sheetOf('S', [[1, { value: 2, formula: '=A1*2' }]])]);
    const after = await throughGrid(book);
    expect(cellAt(after, 0, 0, 1)).toBe(cellAt(book, 0, 0, 1));
  });
});

test('a sheet of a file that has another name keeps what the grid does not hold', async () => {
  const original = golden('openpyxl.xlsx');
  const { book, notShown } = openBook(original);
  const after = await throughGrid(book, ({ book: grid }) => grid.updateSheet('file-0', { name: '別名' }));
  const saved = openBook(saveBook(after, original));
  const of = (all: readonly NotShown[], sheet: string) =>
    all.filter((one) => one.sheet === sheet).map(({ kind, count }) => ({ kind, count }));
  expect(saved.book.sheets[0]!.name).toBe('別名');
  expect(of(saved.notShown, '別名')).toEqual(of(notShown, book.sheets[0]!.name));
  expect(of(saved.notShown, '別名').map(({ kind }) => kind)).toContain('chart');
});

describe('results', () => {
  test('are calculated anew, by our functions too', async () => {
    const book = bookOf([
      sheetOf('S', [[24697, 834, '=MYNA.PERCARDCOST(A1,B1,"百万円","万枚")', { value: 1, formula: '=A1+1' }]]),
    ]);
    const after = await throughGrid(book);
    expect(cellAt(after, 0, 0, 2)?.value).toBe(24697e6 / 834e4);
    expect(cellAt(after, 0, 0, 3)).toEqual({ value: 24698, formula: '=A1+1' });
  });

  test('of an array formula stand in every cell that it fills', async () => {
    const book = bookOf([sheetOf('S', [['=SEQUENCE(2,2)'], [null, { value: null, style: { bold: true } }]])]);
    const after = await throughGrid(book);
    expect(cellAt(after, 0, 0, 0)).toEqual({ value: 1, formula: '=SEQUENCE(2,2)', fills: { rows: 2, columns: 2 } });
    expect(cellAt(after, 0, 1, 1)).toEqual({ value: 4, style: { bold: true } });
  });

  test('of an array formula may become fewer', async () => {
    const book = bookOf([
      sheetOf('S', [[{ value: 1, formula: '=SEQUENCE(B1)', fills: { rows: 3, columns: 1 } }, 3], [2], [3]]),
    ]);
    const after = await throughGrid(book, ({ book: grid }) =>
      grid.write('file-0', { row: 0, column: 1, rows: 1, columns: 1 }, [[2]]),
    );
    expect(cellAt(after, 0, 0, 0)?.fills).toEqual({ rows: 2, columns: 1 });
    expect(cellAt(after, 0, 1, 0)).toEqual({ value: 2 });
    expect(cellAt(after, 0, 2, 0)).toBeUndefined();
  });

  test('by names of tables and their columns', async () => {
    const table = { hasHeaders: true, hasTotals: false, style: '', columns: ['重さ', '通数'] };
    const rect = { row: 0, column: 0, rows: 3, columns: 2 };
    const book = bookOf([
      sheetOf(
        'S',
        [
          ['重さ', '通数', null],
          [10, 5, '=SUM(料金表[重さ])'],
          [20, 6, '=料金表[[#This Row],[通数]]*2'],
        ],
        { tables: [{ name: '料金表', rect, ...table }] },
      ),
    ]);
    const after = await throughGrid(book);
    expect([cellAt(after, 0, 1, 2)?.value, cellAt(after, 0, 2, 2)?.value]).toEqual([30, 12]);
  });
});

describe('what the grid cannot calculate', () => {
  test('keeps the result of the file, and others go on calculating with it', async () => {
    const book = bookOf([
      sheetOf('S', [
        [{ value: 'トウキョウ', formula: '=PHONETIC(B1)' }, '東京', '=A1&"都"'],
        [{ value: 7, formula: '=[1]Sheet1!A1' }, { value: 9, formula: '=IFERROR(PHONETIC(B1),0)' }, '=A2+B2'],
        ['=PHONETIC(B1)'],
      ]),
    ]);
    const after = await throughGrid(book, (grid) => grid.book.recalculate());
    expect(cellAt(after, 0, 0, 0)).toBe(cellAt(book, 0, 0, 0));
    expect(cellAt(after, 0, 0, 2)?.value).toBe('トウキョウ都');
    expect(cellAt(after, 0, 1, 2)?.value).toBe(16);
    expect(cellAt(after, 0, 2, 0)?.value).toEqual({ error: '#NAME?' });
  });
});

describe('formulas for fixed cells', () => {
  test('entered for a range fill just that range', async () => {
    const fixed = (formula: string, rows: number, columns: number) => ({
      value: 0,
      formula,
      fills: { rows, columns },
      fixedArray: true,
    });
    const book = bookOf([
      sheetOf('S', [
        [1, 10, fixed('=A1:A2*B1:B2', 3, 1), fixed('=A1:A2', 1, 1), fixed('=5', 2, 1)],
        [2, 20],
      ]),
    ]);
    const after = await throughGrid(book);
    const column = (index: number) => [0, 1, 2].map((row) => cellAt(after, 0, row, index)?.value);
    expect(column(2)).toEqual([10, 40, { error: '#N/A' }]);
    expect(column(3)).toEqual([1, undefined, undefined]);
    expect(column(4)).toEqual([5, 5, undefined]);
    expect(cellAt(after, 0, 0, 2)).toMatchObject({ fills: { rows: 3, columns: 1 }, fixedArray: true });
  });

  test('of a time before results spilled give one value, that of their own row', async () => {
    const book = bookOf([
      sheetOf('S', [
        [1, { value: 0, formula: '=A1:A3*2' }],
        [2, { value: 0, formula: '=A1:A3*2' }, { value: 0, formula: '=A1:A3' }, { value: 0, formula: '=A:A' }],
        [3, null, { value: 0, formula: '=SORT(A1:A3,1,-1)' }],
        [null, { value: 0, formula: '=A1:A3*2' }],
      ]),
    ]);
    const after = await throughGrid(book);
    expect([0, 1, 3].map((row) => cellAt(after, 0, row, 1)?.value)).toEqual([2, 4, { error: '#VALUE!' }]);
    expect([cellAt(after, 0, 1, 2)?.value, cellAt(after, 0, 1, 3)?.value]).toEqual([2, 2]);
    expect(cellAt(after, 0, 2, 2)).toEqual({ value: 3, formula: '=SORT(A1:A3,1,-1)' });
  });

  test('of such a time stay so when their inputs change, when they move, and by names too', async () => {
    const book = bookOf(
      [
        sheetOf('S', [
          [1, { value: 2, formula: '=A1:A3*2' }, { value: 1, formula: '=範囲' }],
          [2, { value: 4, formula: '=SUM(A1:A3*2)' }],
          [3],
        ]),
      ],
      { names: [{ name: '範囲', sheet: null, formula: '=S!$A$1:$A$3', hidden: false }] },
    );
    const after = await throughGrid(book, async ({ access, book: grid }) => {
      grid.write('file-0', { row: 0, column: 0, rows: 1, columns: 1 }, [[10]]);
      access.facade('file-0').insertRows(0, 1);
      await grid.settled();
    });
    expect(cellAt(after, 0, 1, 1)).toEqual({ value: 20, formula: '=A2:A4*2' });
    expect(cellAt(after, 0, 1, 2)).toMatchObject({ formula: '=範囲' });
    expect([cellAt(after, 0, 1, 2)?.fills, cellAt(after, 0, 2, 1)?.fills]).toEqual([undefined, undefined]);
    expect(cellAt(after, 0, 2, 1)?.formula).toBe('=SUM(A2:A4*2)');
  });
});

describe('formulas typed into the grid', () => {
  test.each([
    ['=SUM(A1:A3*2)', { rows: 1, columns: 1 }],
    ['=SUM(範囲*2)', { rows: 1, columns: 1 }],
    ['=SUM(MYNA.FYMONTHS(2025)*1)', { rows: 1, columns: 1 }],
    ['=A1:A3*2', { rows: 3, columns: 1 }],
    ['=SUM(MYNA.POSTAGE(A1:A3))', undefined],
    ['=SUM(A1:A3)', undefined],
    ['=MYNA.IDLETOTAL(A1:A3,A1:A3)*2', undefined],
  ])('%s is marked with %j', async (formula, fills) => {
    const book = bookOf([sheetOf('S', [[10], [20], [30]])], {
      names: [{ name: '範囲', sheet: null, formula: '=S!$A$1:$A$3', hidden: false }],
    });
    const after = await throughGrid(book, ({ book: grid }) =>
      grid.write('file-0', { row: 0, column: 2, rows: 1, columns: 1 }, [[{ formula }]]),
    );
    expect(cellAt(after, 0, 0, 2)).toMatchObject({ formula });
    expect(cellAt(after, 0, 0, 2)?.fills).toEqual(fills);
  });

  test('over cells that are in use are marked, lest Excel shows their first value', async () => {
    const book = bookOf([sheetOf('S', [[10, null, null], [20, null, '先客'], [30]])]);
    const after = await throughGrid(book, ({ book: grid }) =>
      grid.write('file-0', { row: 0, column: 2, rows: 1, columns: 1 }, [[{ formula: '=MYNA.PERCARDCOST(A1:A3,2)' }]]),
    );
    expect(cellAt(after, 0, 0, 2)).toMatchObject({ value: { error: '#SPILL!' }, fills: { rows: 1, columns: 1 } });
  });
});
