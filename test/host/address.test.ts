import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/engine/book/cells';
import { fullAddress, localAddress, parseAddress, quoteSheetName } from '../../src/workbench/host/model/address';

describe('addresses', () => {
  test.each([
    ['計算', '計算'],
    ['Sheet1', 'Sheet1'],
    ['令和8.4', '令和8.4'],
    ['2026', "'2026'"],
    ['入力 (2)', "'入力 (2)'"],
    ["O'Brien", "'O''Brien'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['C', "'C'"],
    ['a-b', "'a-b'"],
  ])('the sheet %s is written %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  test.each([
    ['b2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$C$5:B2', { row: 1, column: 1, rows: 4, columns: 2 }],
    ['XFD1048576', { row: 1048575, column: 16383, rows: 1, columns: 1 }],
    ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ['$2:$3', { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
  ])('%s is read', (text, rect) => {
    expect(parseAddress(text)).toEqual({ sheet: undefined, rect });
  });

  test.each(['', 'A', '1', 'A0', 'A1:', 'A1:B2:C3', 'A1:B', 'A:1', 'XFE1', 'A1048577', 'A1,B2', '!A1', "''!A1", 'あ1'])(
    '%s is no address',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  test('the whole sheet is written from its first cell to its last', () => {
    expect(localAddress({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS })).toBe('A1:XFD1048576');
  });

  test('every address is read as it was written, whatever the sheet is called', () => {
    const rects = fc
      .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(50), fc.nat(50))
      .map(([row, column, rows, columns]) => ({
        row,
        column,
        rows: Math.min(rows + 1, MAX_ROWS - row),
        columns: Math.min(columns + 1, MAX_COLUMNS - column),
      }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), rects, fc.boolean(), (sheet, rect, absolute) => {
        expect(parseAddress(fullAddress(sheet, rect, absolute))).toEqual({ sheet, rect });
      }),
    );
  });
});
