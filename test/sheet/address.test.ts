import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  absoluteAddress,
  cellAddress,
  columnLetters,
  columnOfLetters,
  cornersAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  placeAddress,
  quotedSheet,
  readAddress,
  readCellAddress,
  readPlace,
  readRect,
  rectAddress,
} from '../../src/sheet';
import { rects, sheetNames } from './arbitraries';

describe('names of sheets', () => {
  test.each([
    ['計算', '計算'],
    ['Sheet1', 'Sheet1'],
    ['令和8.4', '令和8.4'],
    ['2026', "'2026'"],
    ['2026年', "'2026年'"],
    ['入力 (2)', "'入力 (2)'"],
    ['要確認!', "'要確認!'"],
    ["O'Brien", "'O''Brien'"],
    ["it's", "'it''s'"],
    ['A1', "'A1'"],
    ['fy2026', "'fy2026'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['r2', "'r2'"],
    ['C', "'C'"],
    ['TRUE', "'TRUE'"],
    ['False', "'False'"],
    ['a-b', "'a-b'"],
    ['{x}', "'{x}'"],
    ['計画（案）', "'計画（案）'"],
  ])('%s is written %s', (name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });

  test.each([
    ['2026年!A1', '2026年'],
    ['計画（案）!A1', '計画（案）'],
    ["'4月 ''A'''!A1", "4月 'A'"],
    ["'要確認!'!A1", '要確認!'],
  ])('%s names the sheet %s', (text, sheet) => {
    expect(readAddress(text)?.sheet).toBe(sheet);
  });
});

describe('addresses', () => {
  test.each([
    ['b2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$C$5:B2', { row: 1, column: 1, rows: 4, columns: 2 }],
    ['XFD1048576', { row: 1048575, column: 16383, rows: 1, columns: 1 }],
    ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ['$2:$3', { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
  ])('%s is read', (text, rect) => {
    expect(readAddress(text)).toEqual({ sheet: null, rect });
    expect(readRect(text)).toEqual(rect);
    expect(readPlace(text, '計画')).toEqual({ sheet: '計画', ...rect });
  });

  test.each([
    ...['', 'A', '1', '$', 'A0', 'A1:', 'A1:B2:C3', 'A1:B', 'A:1', 'XFE1', 'A1048577', 'A1,B2', '!A1', "''!A1", 'あ1'],
    ...[
      "'[他.xlsx]表'!A1",
      '[他.xlsx]表!A1',
      "'1月:3月'!A1",
      '1月:3月!A1',
      '売上 表!A1',
      'A1+B!A1',
      '1,234',
      '百万円',
      'R8.4.1',
    ],
  ])('%j names no cells of this book', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  test('the whole sheet is written from its first cell to its last', () => {
    expect(rectAddress({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS })).toBe('A1:XFD1048576');
  });

  test('files name whole columns by their corners', () => {
    const columns = { row: 0, column: 0, rows: MAX_ROWS, columns: 2 };
    expect(rectAddress(columns)).toBe('A:B');
    expect(cornersAddress(columns)).toBe('A1:B1048576');
    expect(cornersAddress({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('B2');
  });

  test('columns are counted as Excel writes them', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  test('every column and cell is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
        expect(columnOfLetters(columnLetters(column))).toBe(column);
        expect(columnOfLetters(columnLetters(column).toLowerCase())).toBe(column);
        expect(readCellAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  test('a single cell is what the pattern of one says, and within the sheet', () => {
    const pattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
    const signs = fc.constantFrom(
      ...'AaZzX0123456789$ :'.split(''),
      'XFD',
      'xfe',
      '1048576',
      '1048577',
      'あ',
      '\u0130',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const [, letters, digits] = pattern.exec(text) ?? [];
        const cell = letters === undefined ? undefined : { row: Number(digits) - 1, column: columnOfLetters(letters) };
        const isWithin = cell !== undefined && cell.row < MAX_ROWS && cell.column < MAX_COLUMNS;
        expect(readCellAddress(text)).toEqual(isWithin ? cell : undefined);
      }),
      { numRuns: 5000 },
    );
  });

  test('every place is read as it was written, whatever its sheet is called', () => {
    fc.assert(
      fc.property(sheetNames, rects, (sheet, rect) => {
        for (const write of [placeAddress, absoluteAddress]) {
          const text = write({ sheet, ...rect });
          expect(readAddress(text)).toEqual({ sheet, rect });
          expect(readPlace(text, 'other')).toEqual({ sheet, ...rect });
        }
        expect(readRect(rectAddress(rect))).toEqual(rect);
        expect(readRect(cornersAddress(rect))).toEqual(rect);
      }),
      { numRuns: 1000 },
    );
  });
});
