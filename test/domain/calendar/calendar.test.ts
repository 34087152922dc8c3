import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilOf,
  dayOf,
  fiscalYearMonths,
  fiscalYearName,
  fiscalYearOf,
  isCivil,
  isoOf,
  LAST_DAY,
  monthsBetween,
  readDate,
  readFiscalYear,
  startOfMonth,
  weekdayOf,
} from '../../../src/domain/calendar';
import { DomainError } from '../../../src/domain/fault';

const MILLISECONDS = 86_400_000;
const MARCH_1900 = 61;
const day = fc.integer({ min: MARCH_1900, max: LAST_DAY });
/** The first day of the era Reiwa, 1 May 2019. */
const REIWA = 43586;
const early = fc.integer({ min: 1, max: 59 });

/** JavaScript's own calendar, in universal time: a second opinion. */
function civilByClock(serial: number) {
  const date = new Date((serial - 25569) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function faultOf(step: () => unknown): string {
  try {
    return `no fault: ${String(step())}`;
  } catch (error) {
    return error instanceof DomainError ? error.kind : String(error);
  }
}

describe('serials and the calendar', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [366, '1900-12-31'],
    [367, '1901-01-01'],
    [25569, '1970-01-01'],
    [36584, '2000-02-28'],
    [36585, '2000-02-29'],
    [36586, '2000-03-01'],
    [46113, '2026-04-01'],
    [2958465, '9999-12-31'],
  ])('%d is %s, as Excel shows it', (serial, iso) => {
    expect(isoOf(serial)).toBe(iso);
    expect(readDate(iso)).toBe(serial);
  });

  test('every day from March 1900 agrees with the clock of the machine in universal time', () => {
    fc.assert(
      fc.property(day, (serial) => expect(civilOf(serial)).toEqual(civilByClock(serial))),
      { numRuns: 2000 },
    );
  });

  test('a day and its serial are one to one, days before March 1900 included', () => {
    fc.assert(fc.property(fc.oneof(day, early), (serial) => expect(dayOf(civilOf(serial))).toBe(serial)));
  });

  test('adding days walks the true calendar across the day that Excel made up', () => {
    expect(addDays(59, 1)).toBe(61);
    expect(addDays(61, -1)).toBe(59);
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (serial, days) => {
        fc.pre(serial + days >= MARCH_1900 && serial + days <= LAST_DAY);
        expect(addDays(serial, days)).toBe(serial + days);
      }),
    );
  });

  test('a month later is the same day, or the last one of a shorter month', () => {
    expect(isoOf(addMonths(readDate('2024-01-31'), 1))).toBe('2024-02-29');
    expect(isoOf(addMonths(readDate('2026-03-31'), -1))).toBe('2026-02-28');
    expect(isoOf(addMonths(readDate('2026-01-15'), -13))).toBe('2024-12-15');
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (serial, months) => {
        fc.pre(serial + months * 31 > MARCH_1900 + 31 && serial + months * 31 < LAST_DAY - 31);
        const later = addMonths(serial, months);
        expect(monthsBetween(serial, later)).toBe(months);
        const clamped = civilOf(later).day !== civilOf(serial).day;
        expect(clamped ? civilOf(addDays(later, 1)).day : 1).toBe(1);
      }),
    );
  });

  test('months begin on their first, weekdays follow Excel', () => {
    expect(isoOf(startOfMonth(readDate('2026-02-28')))).toBe('2026-02-01');
    expect(weekdayOf(readDate('2026-04-01'))).toBe(3);
    expect(weekdayOf(1)).toBe(0);
    fc.assert(
      fc.property(day, (serial) =>
        expect(weekdayOf(serial)).toBe(new Date((serial - 25569) * MILLISECONDS).getUTCDay()),
      ),
    );
  });

  test.each([
    ['the day that Excel made up', () => readDate(60)],
    ['the zeroth day', () => readDate(0.5)],
    ['a negative day', () => readDate(-1)],
    ['the year 10000', () => readDate(LAST_DAY + 1)],
    ['no number', () => readDate(NaN)],
    ['a day before 1900', () => readDate('1899-12-31')],
    ['Meiji 32', () => readDate('明治32年1月1日')],
    ['a month after the last', () => addMonths(LAST_DAY, 1)],
    ['a day before the first', () => addDays(1, -1)],
  ])('%s is outside Excel’s dates', (_, step) => {
    expect(faultOf(step)).toBe('dateOutOfRange');
  });

  test('only days of the calendar are days', () => {
    expect(isCivil({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(isCivil({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(isCivil({ year: 2026, month: 0, day: 1 })).toBe(false);
  });
});

describe('reading a date', () => {
  test.each([
    [46113, '2026-04-01'],
    [46113.999, '2026-04-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026/4/1', '2026-04-01'],
    ['2026.4.1', '2026-04-01'],
    ['2026年4月1日', '2026-04-01'],
    ['２０２６年４月１日', '2026-04-01'],
    ['２０２６／４／１', '2026-04-01'],
    ['令和8年4月1日', '2026-04-01'],
    ['令和８年　４月　１日', '2026-04-01'],
    ['令和 8 年 4 月 1 日', '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['R8/4/1', '2026-04-01'],
    ['R8-4-1', '2026-04-01'],
    ['R08.04.01', '2026-04-01'],
    ['Ｒ８．４．１', '2026-04-01'],
    ['r8.4.1', '2026-04-01'],
    ['令8.4.1', '2026-04-01'],
    ['㋿8年4月1日', '2026-04-01'],
    ['  2026/4/1  ', '2026-04-01'],
    ['2026-04-01 23:59', '2026-04-01'],
    ['2026-04-01T00:00:00', '2026-04-01'],
    ['2026/4/1 9:05:07', '2026-04-01'],
    ['2026年4月', '2026-04-01'],
    ['2026/4', '2026-04-01'],
    ['2026-04', '2026-04-01'],
    ['2026.4', '2026-04-01'],
    ['令和8年4月', '2026-04-01'],
    ['R8.4', '2026-04-01'],
    ['R8/4', '2026-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成35年3月31日', '2023-03-31'],
    ['H1.1.8', '1989-01-08'],
    ['㍻元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S50.12.31', '1975-12-31'],
    ['㍼50年12月31日', '1975-12-31'],
    ['昭和100年1月1日', '2025-01-01'],
    ['T元.7.30', '1912-07-30'],
    ['大正15年12月24日', '1926-12-24'],
    ['㍽15年12月24日', '1926-12-24'],
    ['大15.12.24', '1926-12-24'],
    ['M45.7.29', '1912-07-29'],
    ['㍾33年1月1日', '1900-01-01'],
    ['明治45年7月29日', '1912-07-29'],
    ['2024/2/29', '2024-02-29'],
  ])('%s is %s', (content, iso) => {
    expect(isoOf(readDate(content))).toBe(iso);
  });

  test.each([
    '4/1',
    '4月1日',
    '2026',
    '2026年',
    '2026/13/1',
    '2026/0/1',
    '2026/2/30',
    '2026/2/29',
    '1900/2/29',
    '2026/4/0',
    '2026/4/31',
    '26/4/1',
    '2026/4-1',
    '2026年4/1',
    '2026/4/1/1',
    '2026-04-01Z',
    '2026-04-01T00:00:00Z',
    '2026-04-01T24:00',
    '2026/4 9:00',
    '2026/4/1 2',
    '20260401',
    '46113',
    '令和0年4月1日',
    '令和8年13月1日',
    '令和年4月1日',
    '平成元年2月29日',
    'X8.4.1',
    'RR8.4.1',
    '令和八年四月三一日',
    '令和八年四月二七日',
    '2026年4月（水）',
    '４月',
    '未定',
    '１',
    '①年4月1日',
    true,
  ])('%s is no date', (content) => {
    expect(faultOf(() => readDate(content))).toBe('unreadableDate');
  });

  test('whatever is written, the answer is a day or a fault', () => {
    const pieces = fc.constantFrom(
      '令和',
      'R',
      '元',
      '8',
      '12',
      '2026',
      '年',
      '月',
      '日',
      '/',
      '.',
      '-',
      ' ',
      '31',
      'T',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 9 }).map((all) => all.join('')),
        ),
        (text) => {
          const result = faultOf(() => readDate(text));
          expect(result).toMatch(/^(unreadableDate|dateOutOfRange|no fault: \d+)$/);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('any day reads back from each way of writing it', () => {
    fc.assert(
      fc.property(fc.oneof(day, fc.integer({ min: REIWA - 120, max: REIWA })), (serial) => {
        const { year, month, day: date } = civilOf(serial);
        for (const text of [`${year}年${month}月${date}日`, `${year}/${month}/${date}`, `${year}.${month}.${date}`]) {
          expect(readDate(text)).toBe(serial);
        }
        if (year < 2019 || year > 3017) return;
        const inReiwa = `R${year - 2018}.${month}.${date}`;
        if (serial >= REIWA) expect(readDate(inReiwa)).toBe(serial);
        else expect(faultOf(() => readDate(inReiwa))).toBe('dayBeforeEra');
      }),
    );
  });
});

describe('fiscal years', () => {
  test.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['1900-03-01', 1899],
  ])('%s lies in %d', (iso, year) => {
    expect(fiscalYearOf(readDate(iso))).toBe(year);
  });

  test.each([
    [2025, '令和7年度'],
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1989, '平成元年度'],
    [1988, '昭和63年度'],
    [1926, '昭和元年度'],
    [1925, '大正14年度'],
    [1912, '大正元年度'],
    [1911, '明治44年度'],
    [1899, '明治32年度'],
  ])('%d is %s', (year, name) => {
    expect(fiscalYearName(year)).toBe(name);
  });

  test('every name reads back as its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2900 }), (year) => {
        expect(readFiscalYear(fiscalYearName(year))).toBe(year);
        expect(readFiscalYear(`${year}年度`)).toBe(year);
      }),
    );
  });

  test.each([
    [2025, 2025],
    ['2025', 2025],
    ['２０２５年度', 2025],
    ['令和7', 2025],
    ['R7', 2025],
    ['r7年度', 2025],
    ['令和元年度', 2019],
    ['平成31年度', 2019],
    ['H31', 2019],
    ['昭和63年度', 1988],
  ])('%s reads as %d', (content, year) => {
    expect(readFiscalYear(content)).toBe(year);
  });

  test.each([
    ['令和7年', 'unreadableFiscalYear'],
    ['7', 'unreadableFiscalYear'],
    ['R0', 'unreadableFiscalYear'],
    ['2025/4', 'unreadableFiscalYear'],
    [true, 'unreadableFiscalYear'],
    [2025.5, 'notWhole'],
    [7, 'fiscalYearOutOfRange'],
    ['明治32年度', 'fiscalYearOutOfRange'],
    [46113, 'fiscalYearOutOfRange'],
    [9999, 'fiscalYearOutOfRange'],
  ])('%s is refused: %s', (content, kind) => {
    expect(faultOf(() => readFiscalYear(content))).toBe(kind);
  });

  test('its months are twelve firsts that all lie in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9998 }), (year) => {
        const months = fiscalYearMonths(year);
        expect(months).toHaveLength(12);
        expect(civilOf(months[0]!)).toEqual({ year, month: 4, day: 1 });
        months.forEach((month, index) => {
          expect([fiscalYearOf(month), monthsBetween(months[0]!, month), civilOf(month).day]).toEqual([year, index, 1]);
        });
      }),
    );
  });
});
