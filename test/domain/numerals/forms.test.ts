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
    ['1,830万枚', 18_300_000, 'pieces'],
    ['1億2,345万', 123_450_000, undefined],
    ['1億2,345万円', 123_450_000, 'money'],
    ['1億9,999万9,999件', 199_999_999, 'pieces'],
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
    ['△　5枚', -5, 'pieces'],
    ['−5', -5, undefined],
    ['¥-1,234', -1234, 'money'],
    ['¥▲5', -5, 'money'],
    ['.5', 0.5, undefined],
    ['5百', 500, undefined],
    ['3千5百万円', 35_000_000, 'money'],
    ['2億3千5百万円', 235_000_000, 'money'],
    ['1千5百万', 15_000_000, undefined],
    ['1億0万2千', 100_002_000, undefined],
    ['2千500', 2500, undefined],
    ['五', 5, undefined],
    ['十', 10, undefined],
    ['二千五', 2005, undefined],
    ['千五百万', 15_000_000, undefined],
    ['三百三十万', 3_300_000, undefined],
    ['二万三千', 23_000, undefined],
    ['2,737 万枚', 27_370_000, 'pieces'],
    ['約 3,300 万枚', 33_000_000, 'pieces'],
    ['1 億 2,345 万', 123_450_000, undefined],
    ['94,236 件', 94_236, 'pieces'],
    ['5通', 5, 'pieces'],
    ['5名', 5, 'people'],
    ['5台', 5, 'terminals'],
    ['5窓口', 5, 'windows'],
    ['5か所', 5, 'places'],
    ['5ヶ所', 5, 'places'],
    ['5箇所', 5, 'places'],
    ['330席', 330, 'seats'],
    ['5回', 5, 'times'],
    ['5箱', 5, 'boxes'],
    ['94団体', 94, 'bodies'],
    ['20日', 20, 'days'],
    ['3か月', 3, 'months'],
    ['3ヶ月', 3, 'months'],
    ['3カ月', 3, 'months'],
    ['10年', 10, 'years'],
    ['2時間', 2, 'hours'],
    ['17.5分', 17.5, 'minutes'],
    ['30秒', 30, 'seconds'],
    ['1.5㎏', 1500, 'weight'],
    ['0.235m', 23.5, 'length'],
    ['6割', 0.6, 'share'],
    ['約7割', 0.7, 'share'],
    ['3割5分', 0.35, 'share'],
    ['三割五分', 0.35, 'share'],
    ['70.9%', 0.709, 'share'],
    ['0.7%', 0.007, 'share'],
    ['1.4mm', 0.14, 'length'],
    ['8.604千兆', 8_604_000_000_000_000, undefined],
    ['12,345,678,901,234,567.8億', Number('12345678901234567.8e8'), undefined],
    ['9千兆0.5', Number('9000000000000000.5'), undefined],
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
    expect(found.spoken).toBe(measures !== undefined || /[十百千万億兆]/.test(text));
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
    ['1億10,000万', 'order'],
    ['1万1万', 'order'],
    ['1万2億', 'order'],
    ['1万10,000', 'order'],
    ['1千1,000', 'digitsAfterThousands'],
    ['1.5億2,000万', 'order'],
    ['1.5万5', 'order'],
    ['1億千万', 'order'],
    ['億', 'multiplierAlone'],
    ['万円', 'multiplierAlone'],
  ])('%s is refused: %s', (text, why) => {
    expect(complaintOf(() => parseNumeral(text))).toEqual(['unreadableNumber', { text, refusal: { why } }]);
  });
});

describe('what does not read in exactly one way', () => {
  test.each([
    ...['', ' ', '円', '約', '▲', '-', '+', '¥', '()', '(円)', '約円', '①', '二〇二五', '二三'],
    ...['9'.repeat(400), `${'9'.repeat(300)}千兆`, `${'9'.repeat(307)}kg`],
  ])('%j says no number', (text) => {
    expect(complaintOf(() => parseNumeral(text))).toEqual(['unreadableNumber', { text }]);
  });

  test.each([
    ['brackets', ['(5)', '(1,234)円', '(1,234円)', '(▲5)', '(+5)', '(¥5)', '(-5)', '▲(5)', 'x(5)', '約(5)']],
    ['thousandsAfterOku', ['1億2千', '1億5百', '1億2千円', '1兆2千', '一億二千', '1億2千500']],
    ['digitsAfterThousands', ['2千5', '2千50', '2千5万', '3百5']],
    ['leadingZero', ['0,123', '01,234', '▲0,123円']],
    ['arrow', ['→ 590', '→1,430', '⇒ 5件']],
    ['fraction', ['10/10', '1/2', '10分の10']],
    ['monthName', ['4月', '12 月', '十月']],
    ['multiplierAlone', ['百', '千円', '百万円', '十分', '十億', '千万円']],
    ['separators', ['1,23', '12,34', '1,2345', ',123', '1,,234', '1234,567', '5.', '1.2.3', '1,234.5,6', '1,2,3x']],
    ['signs', ['5▲', '--5', '▲▲5', '5+', '++5', '+-5', '-+5', '▲+5', '5-']],
  ] as const)('%s: %j', (why, texts) => {
    for (const text of texts) {
      expect(complaintOf(() => parseNumeral(text))).toEqual(['unreadableNumber', { text, refusal: { why } }]);
    }
  });

  test.each([
    ['94団体 (89.5%)', ['94団体', '89.5%']],
    ['15～20分/件', ['15', '20分']],
    ['3,000~4,000万枚', ['3,000', '4,000万枚']],
    ['5-3', ['5', '3']],
    ['5+3', ['5', '3']],
    ['(5)9', ['5', '9']],
    ['(5)(6)', ['5', '6']],
    ['5 6', ['5', '6']],
    ['1 234', ['1', '234']],
    ['12円34', ['12円', '34']],
    ['1億円2万円', ['1億円', '2万円']],
    ['2026/4/1', ['2026', '4', '1']],
    ['1e3', ['1', '3']],
    ['0x10', ['0', '10']],
  ])('%s holds the numbers %j', (text, numbers) => {
    const refusal = { why: 'severalNumbers', numbers };
    expect(complaintOf(() => parseNumeral(text))).toEqual(['unreadableNumber', { text, refusal }]);
  });

  test.each([
    ['5約', '5', '約'],
    ['約約5', '5', '約約'],
    ['(5', '5', '('],
    ['5¥', '5', '¥'],
    ['¥¥5', '5', '¥¥'],
    ['¥5枚', '5枚', '¥'],
    ['¥5%', '5%', '¥'],
    ['円5', '5', '円'],
    ['5²', '5', '²'],
    ['5円円', '5円', '円'],
    ['5枚円', '5枚', '円'],
    ['22,000機関', '22,000', '機関'],
    ['40枚以上', '40枚', '以上'],
    ['月間330万枚', '330万枚', '月間'],
  ])('%s: beside %s stands %s', (text, number, words) => {
    const refusal = { why: 'otherWords', number, words };
    expect(complaintOf(() => parseNumeral(text))).toEqual(['unreadableNumber', { text, refusal }]);
  });

  test.each([
    ['約7万件/日', 70_000, '件/日', 'day'],
    ['10分/件', 10, '分/件', 'piece'],
    ['2,190円/枚', 2190, '円/枚', 'piece'],
    ['15/日', 15, '/日', 'day'],
  ])('%s is counted for something', (text, value, unit, per) => {
    expect(parseNumeral(text)).toMatchObject({ value, unit, per });
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
