import { describe, expect, test } from '@jest/globals';
import {
  CARD_UNITS,
  COST_UNITS,
  normalizeWidth,
  parseNumeral,
  resolutionOf,
  scaleDecimal,
} from '../../../src/domain/numerals';
import { complaintOf } from '../support/complaintOf';

describe('what is written, what it says, and of what', () => {
  test.each([
    ['1,830', 1830, undefined],
    ['37,449百万円', 37_449_000_000, 'money'],
    ['1,830万枚', 18_300_000, 'cards'],
    ['1億2,345万', 123_450_000, undefined],
    ['1億2,345万円', 123_450_000, 'money'],
    ['1億9,999万9,999件', 199_999_999, 'items'],
    ['12人', 12, 'people'],
    ['17.2%', 0.172, 'share'],
    ['１７．２％', 0.172, 'share'],
    ['50g', 50, 'weight'],
    ['0.05kg', 50, 'weight'],
    ['23.5cm', 23.5, 'length'],
    ['235mm', 23.5, 'length'],
    ['¥1,000', 1000, 'money'],
    ['￥ 1,000', 1000, 'money'],
    ['¥1,000円', 1000, 'money'],
    ['¥5億', 500_000_000, 'money'],
    ['5 円', 5, 'money'],
    ['5　円', 5, 'money'],
    ['5\u00a0円', 5, 'money'],
    ['約 300', 300, undefined],
    ['約　300', 300, undefined],
    ['+5', 5, undefined],
    ['▲5', -5, undefined],
    ['▲ 5', -5, undefined],
    ['△　5枚', -5, 'cards'],
    ['−5', -5, undefined],
    ['(1,234)', -1234, undefined],
    ['(1,234)円', -1234, 'money'],
    ['(1,234円)', -1234, 'money'],
    ['1.5億', 150_000_000, undefined],
    ['1兆2億3万4', 1_000_200_030_004, undefined],
    ['1千兆', 1e15, undefined],
    ['2百兆', 2e14, undefined],
    ['3十兆', 3e13, undefined],
    ['4千億', 4e11, undefined],
    ['5百億', 5e10, undefined],
    ['6十億', 6e9, undefined],
    ['7千万', 7e7, undefined],
    ['8百万', 8e6, undefined],
    ['9十万', 9e5, undefined],
    ['9千円', 9e3, 'money'],
  ])('%s is %d, %s', (text, value, measures) => {
    const found = parseNumeral(text);
    expect([found.value, found.measures]).toEqual([value, measures]);
    expect(found.spoken).toBe(measures !== undefined || /[千万億兆]/.test(text));
  });
});

describe('sections fall in size, and only the last may have decimals', () => {
  test.each([
    ['1億9,999万', 199_990_000],
    ['1万9,999', 19_999],
    ['1億2.5万', 100_025_000],
    ['1億0.5', 100_000_000.5],
    ['1億', 1e8],
  ])('%s: %d', (text, value) => {
    expect(parseNumeral(text).value).toBe(value);
  });

  test.each([
    '1億10,000万',
    '1万1万',
    '1万2億',
    '1千5百万',
    '1万10,000',
    '1千1,000',
    '1.5億2,000万',
    '1.5万5',
    '億',
    '万円',
  ])('%s is refused', (text) => {
    expect(complaintOf(() => parseNumeral(text))).toEqual(['unreadableNumber', { text }]);
  });
});

describe('what does not read in exactly one way', () => {
  test.each([
    ...['', ' ', '円', '約', '▲', '-', '+', '¥', '()', '(円)', '約円'],
    ...['5約', '約約5', '5▲', '5-3', '--5', '▲▲5', '5+', '5+3', '++5', '+-5', '-+5', '▲+5'],
    ...['(▲5)', '(+5)', '(¥5)', '(-5)', '▲(5)', '((5))', 'x(5)', '(5)9', '(5)(6)', '(5'],
    ...['5¥', '¥¥5', '¥5枚', '¥5%', '¥-5', '円5'],
    ...['1,23', '12,34', '1,2345', ',123', '1,,234', '1234,567', '.5', '5.', '1.2.3', '1,234.5,6'],
    ...[
      '1e3',
      '0x10',
      '①',
      '5²',
      '五',
      '5円円',
      '5枚円',
      '5 6',
      '百',
      '5百',
      '9'.repeat(400),
      `${'9'.repeat(300)}千兆`,
      `${'9'.repeat(307)}kg`,
    ],
  ])('%j', (text) => {
    expect(complaintOf(() => parseNumeral(text))).toEqual(['unreadableNumber', { text }]);
  });

  test('a price below nothing is one', () => {
    expect(parseNumeral('▲¥5').value).toBe(-5);
  });
});

test.each([
  ['ＡＢＣ！～', 'ABC!~'],
  ['１，２３４．５', '1,234.5'],
  ['￥', '¥'],
  ['　\u00a0', '  '],
  ['①②', '①②'],
  ['5²', '5²'],
  ['ｱｲｳ', 'ｱｲｳ'],
])('%s in half width is %s', (text, narrow) => {
  expect(normalizeWidth(text)).toBe(narrow);
});

test('scaling keeps every digit of the decimal that reads back as the number', () => {
  expect(scaleDecimal(1_234_567_890_123_457, 0.01)).toBe(12_345_678_901_234.57);
  expect(scaleDecimal(235, 0.1)).toBe(23.5);
  expect(scaleDecimal(0.1 + 0.2, 10)).toBe(3.0000000000000004);
  expect(scaleDecimal(70.9, 0.01)).toBe(0.709);
  expect(scaleDecimal(1.4, 0.1)).toBe(0.14);
  expect(scaleDecimal(8.604, 1e15)).toBe(8_604_000_000_000_000);
  expect(scaleDecimal(0.07, 1000)).toBe(70);
});

test.each([
  ['more whole digits than 15', 1_234_567_890_123_456.5, 1],
  ['nothing', 0, 1],
  ['a small decimal in powers of ten', 2.5e-10, 1e-11],
])('the last decimal of %s', (_, value, worth) => {
  expect(resolutionOf(value)).toBeCloseTo(worth, 12);
});

test('units of the arguments', () => {
  expect(COST_UNITS).toEqual({ 円: 1, 千円: 1e3, 百万円: 1e6, 億円: 1e8 });
  expect(CARD_UNITS).toEqual({ 枚: 1, 千枚: 1e3, 万枚: 1e4, 百万枚: 1e6 });
});

test.each([5e-324, -5e-324, 2.5e-320])('the last digit of %d is worth more than nothing', (value) => {
  expect(resolutionOf(value)).toBeGreaterThan(0);
});
