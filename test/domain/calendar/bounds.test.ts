import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  fiscalYearMonths,
  isCivil,
  isLeapYear,
  isoOf,
  LAST_DAY,
  readDate,
  readFiscalYear,
} from '../../../src/domain/calendar';
import { complaintOf } from '../support/complaintOf';

describe('the first and the last day', () => {
  test.each([
    [1, 1],
    [1.99, 1],
    [59.5, 59],
    [61, 61],
    [LAST_DAY, LAST_DAY],
    [LAST_DAY + 0.999, LAST_DAY],
  ])('the serial %d is the day %d', (serial, day) => {
    expect(readDate(serial)).toBe(day);
  });

  test.each([
    [0, '0'],
    [0.999, '0.999'],
    [60, '60'],
    [60.5, '60.5'],
    [LAST_DAY + 1, '2958466'],
    [-1, '-1'],
  ])('the serial %d is none', (serial, value) => {
    expect(complaintOf(() => readDate(serial))).toEqual(['dateOutOfRange', { value }]);
  });

  test.each([
    ['1899-12-31', '1899-12-31'],
    ['0001-01-01', '0001-01-01'],
    ['明治32年12月31日', '1899-12-31'],
    ['令和8000年1月1日', undefined],
  ])('%s is before or beyond them', (text, value) => {
    const [kind, details] = complaintOf(() => readDate(text));
    expect([kind, details]).toEqual(value === undefined ? ['unreadableDate', { text }] : ['dateOutOfRange', { value }]);
  });

  test('a step beyond them fails, a step to them does not', () => {
    expect(addDays(LAST_DAY - 1, 1)).toBe(LAST_DAY);
    expect(addDays(2, -1)).toBe(1);
    expect(isoOf(addMonths(LAST_DAY, -1))).toBe('9999-11-30');
    expect(complaintOf(() => addDays(LAST_DAY, 1))).toEqual(['dateOutOfRange', { value: '2958466' }]);
    expect(complaintOf(() => addMonths(1, -1))).toEqual(['dateOutOfRange', { value: '1899-12-01' }]);
    expect(complaintOf(() => addMonths(LAST_DAY, 1))).toEqual(['dateOutOfRange', { value: '10000-01-31' }]);
  });
});

describe('29 February', () => {
  test.each([
    [1900, false],
    [1996, true],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
    [2400, true],
  ])('%d: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
    expect(isCivil({ year, month: 2, day: 29 })).toBe(leap);
    const march = dayOf({ year, month: 3, day: 1 });
    expect(civilOf(addDays(march, -1))).toEqual({ year, month: 2, day: leap ? 29 : 28 });
  });

  test('the lengths of the months', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test.each([
    [{ year: 2026, month: 1, day: 1 }, true],
    [{ year: 2026, month: 12, day: 31 }, true],
    [{ year: 2026, month: 4, day: 30 }, true],
    [{ year: 2026, month: 4, day: 31 }, false],
    [{ year: 2026, month: 13, day: 1 }, false],
    [{ year: 2026, month: 0, day: 1 }, false],
    [{ year: 2026, month: 1, day: 0 }, false],
    [{ year: 2026, month: 12, day: 32 }, false],
  ])('%j is a day: %s', (civil, is) => {
    expect(isCivil(civil)).toBe(is);
  });
});

describe('what cannot be read is said as it stands', () => {
  test.each([
    [true, 'TRUE'],
    [false, 'FALSE'],
    ['未定', '未定'],
    [' 2026/4/31 ', ' 2026/4/31 '],
    ['true', 'true'],
  ])('%j', (content, text) => {
    expect(complaintOf(() => readDate(content))).toEqual(['unreadableDate', { text }]);
    expect(complaintOf(() => readFiscalYear(content))).toEqual(['unreadableFiscalYear', { text }]);
  });

  test.each(['r8年4月1日', 'R8年4月1日', 'r8.4.1'])('small letters of an era do: %s', (text) => {
    expect(isoOf(readDate(text))).toBe('2026-04-01');
  });
});

describe('fiscal years at their bounds', () => {
  test.each([
    [1900, 1900],
    [9998, 9998],
    [' 令和7年度 ', 2025],
    ['令和 7 年度', 2025],
    ['9998', 9998],
  ])('%j is %d', (content, year) => {
    expect(readFiscalYear(content)).toBe(year);
  });

  test.each([
    [1899, 'fiscalYearOutOfRange', { year: 1899 }],
    ['明治32年度', 'fiscalYearOutOfRange', { year: 1899 }],
    [9999, 'fiscalYearOutOfRange', { year: 9999 }],
    [2025.5, 'notWhole', { value: 2025.5 }],
    ['令和７年', 'unreadableFiscalYear', { text: '令和７年' }],
    ['2025年度予算', 'unreadableFiscalYear', { text: '2025年度予算' }],
    ['第2025', 'unreadableFiscalYear', { text: '第2025' }],
  ])('%j is refused: %s', (content, kind, details) => {
    expect(complaintOf(() => readFiscalYear(content))).toEqual([kind, details]);
  });

  test('the first one begins after January 1900 and the last ends in March 9999', () => {
    expect(isoOf(fiscalYearMonths(1900)[0]!)).toBe('1900-04-01');
    expect(isoOf(fiscalYearMonths(9998).at(-1)!)).toBe('9999-03-01');
  });
});
