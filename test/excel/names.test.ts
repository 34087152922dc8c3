import { describe, expect, test } from '@jest/globals';
import { columnLetters, overlaps, readReference, rectangleOf } from '../../src/excel/address';
import { columnWidth } from '../../src/excel/columnWidth';
import { freeDefinedName, freeSheetName } from '../../src/excel/freeNames';

describe('sheet names', () => {
  test.each([
    ['郵便料金', [], '郵便料金'],
    ['郵便料金', ['郵便料金'], '郵便料金 (2)'],
    ['Tariff', ['TARIFF', 'tariff (2)'], 'Tariff (3)'],
    ['メモ', ['ﾒﾓ'], 'メモ (2)'],
    ['a/b\\c?d*e[f]g:h', [], 'a-b-c-d-e-f-g-h'],
    ["'試算'", [], '試算'],
    ['History', [], 'MYNA History'],
    ['', [], 'MYNA'],
    ['あ'.repeat(40), [], 'あ'.repeat(31)],
    ['あ'.repeat(40), ['あ'.repeat(31)], `${'あ'.repeat(27)} (2)`],
  ])('%j beside %j is %j', (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  test('defined names get a number that Excel allows in them', () => {
    expect(freeDefinedName('料金', ['料金', '料金_2'])).toBe('料金_3');
  });
});

describe('references', () => {
  test.each([
    ['A1', { sheet: null, cells: 'A1' }],
    ['Sheet1!$A$1:B3', { sheet: 'Sheet1', cells: '$A$1:B3' }],
    ["'4月 ''A'''!A:C", { sheet: "4月 'A'", cells: 'A:C' }],
    ['集計!1:3', { sheet: '集計', cells: '1:3' }],
    ["'[他.xlsx]表'!A1", undefined],
    ['[他.xlsx]表!A1', undefined],
    ['1,234', undefined],
    ['百万円', undefined],
    ['R8.4.1', undefined],
  ])('%s', (text, expected) => {
    expect(readReference(text)).toEqual(expected);
  });

  test('overlap where they share a cell', () => {
    const shares = (one: string, other: string) => overlaps(rectangleOf(one), rectangleOf(other));
    expect(shares('A1:C3', 'C3')).toBe(true);
    expect(shares('A1:C3', 'D3')).toBe(false);
    expect(shares('B:B', 'B1048576')).toBe(true);
    expect(shares('$2:$3', 'XFD4')).toBe(false);
    expect(shares('C3:A1', 'B2')).toBe(true);
  });

  test('columns are counted as Excel writes them', () => {
    expect([1, 26, 27, 702, 703, 16384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});

describe('the width of a column', () => {
  test('follows its longest text, full-width characters counting twice', () => {
    expect(columnWidth(['abcdefghijklmnop'])).toBe(columnWidth(['あいうえおかきく']));
    expect(columnWidth(['あいうえおかきく', 'あ'])).toBeGreaterThan(columnWidth(['あいうえ']));
    expect(columnWidth(['ｶﾅ'.repeat(8)])).toBe(columnWidth(['ab'.repeat(8)]));
  });

  test('has a least and a most', () => {
    expect(columnWidth([])).toBe(54);
    expect(columnWidth(['あ'.repeat(200)])).toBe(300);
  });
});
