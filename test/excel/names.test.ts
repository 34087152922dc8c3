import { columnWidth, freeDefinedName, freeSheetName } from '../../src/desk';
import { describe, expect, test } from '@jest/globals';

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
