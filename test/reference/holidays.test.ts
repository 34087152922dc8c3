import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import holidayJp from '@holiday-jp/holiday_jp';
import { parse } from 'csv-parse/sync';
import { readDate } from '../../src/domain/calendar';
import { nationalHolidays } from '../../src/reference';
import { compileHolidays } from '../../src/reference/compile/compileHolidays';
import { root } from './seeds';

const bundled = readFileSync(join(root, 'generated/holidays.json'), 'utf8');

/** The Cabinet Office's list (syukujitsu.csv as of 2 February 2026), which reaches to 2027. */
const official = (parse(readFileSync(join(__dirname, 'holidays.csv'))) as string[][]).slice(1);

function holidaysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = readDate(`${year}-01-01`); day < readDate(`${year + 1}-01-01`); day++) {
    // Serials count days from 1899-12-30.
    const date = new Date(Date.UTC(1899, 11, 30 + day));
    if (nationalHolidays.has(day)) days.push(`${date.getUTCMonth() + 1}/${date.getUTCDate()}`);
  }
  return days;
}

test('generated/holidays.json is what the package says today, and small', () => {
  expect(JSON.parse(bundled)).toEqual(compileHolidays(Object.keys(holidayJp.holidays)));
  expect(gzipSync(bundled).length).toBeLessThan(512);
});

test.each(official)("%s: the Cabinet Office's list", (year, days) => {
  expect(holidaysOf(Number(year))).toEqual(days!.split(' '));
});

/** Beyond the official list: the Act on National Holidays applied by hand, with the equinoxes as astronomers expect them. */
test.each([
  [2028, '1/1 1/10 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/22 10/9 11/3 11/23'],
  [2029, '1/1 1/8 2/11 2/12 2/23 3/20 4/29 4/30 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24 10/8 11/3 11/23'],
  [2030, '1/1 1/14 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 11/3 11/4 11/23'],
])('%d: the Act by hand', (year, days) => {
  expect(holidaysOf(year)).toEqual(days.split(' '));
});

describe('special days', () => {
  test.each([
    ['2019-04-30', 'between two holidays, by the special Act of 2018'],
    ['2019-05-01', 'accession'],
    ['2019-05-02', 'between two holidays'],
    ['2019-05-06', 'substitute'],
    ['2019-10-22', 'enthronement'],
    ['2020-07-23', 'Marine Day of the Olympic year'],
    ['2020-07-24', 'Sports Day of the Olympic year'],
    ['2020-08-10', 'Mountain Day of the Olympic year'],
    ['2021-07-22', 'Marine Day of the postponed games'],
    ['2021-07-23', 'Sports Day of the postponed games'],
    ['2021-08-08', 'Mountain Day of the postponed games'],
    ['2021-08-09', 'its substitute'],
    ['2026-09-22', 'between two holidays'],
    ['2032-09-21', 'between two holidays'],
  ])('%s is one: %s', (day) => {
    expect(nationalHolidays.has(readDate(day))).toBe(true);
  });

  test.each([
    '2019-12-23',
    '2020-07-20',
    '2020-08-11',
    '2020-10-12',
    '2021-07-19',
    '2021-08-11',
    '2021-10-11',
    '2025-12-24',
  ])('%s is none', (day) => {
    expect(nationalHolidays.has(readDate(day))).toBe(false);
  });
});

test('a list that misses a year is refused', () => {
  const days = Object.keys(holidayJp.holidays).filter((day) => !day.startsWith('2035-'));
  expect(() => compileHolidays(days)).toThrow('2035年');
});
