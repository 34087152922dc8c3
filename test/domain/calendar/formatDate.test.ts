import { expect, test } from '@jest/globals';
import { DEFAULT_DATE_FORMAT, formatDate, readDate } from '../../../src/domain/calendar';
import { complaintOf } from '../support/complaintOf';

test.each([
  ['2026-04-01', DEFAULT_DATE_FORMAT, '令和8年4月1日'],
  ['2026-04-01', 'ggge年m月d日', '令和8年4月1日'],
  ['2026-04-01', 'gge.m.d', '令8.4.1'],
  ['2026-04-01', 'ge.m.d', 'R8.4.1'],
  ['2026-04-01', 'gee.mm.dd', 'R08.04.01'],
  ['2026-12-31', 'gee.mm.dd', 'R08.12.31'],
  ['2026-04-01', 'yyyy-mm-dd', '2026-04-01'],
  ['2026-04-01', 'YYYY/M/D', '2026/4/1'],
  ['2026-04-01', 'GGGE年M月D日', '令和8年4月1日'],
  ['2026-04-01', 'm/d(aaa)', '4/1(水)'],
  ['2026-04-05', 'd日 aaaa', '5日 日曜日'],
  ['2026-04-04', 'aaaa', '土曜日'],
  ['2026-04-01', '第1回', '第1回'],
  ['2026-04-01', '', ''],
  ['2026-04-01', 'm年', '4年'],
  // The first year of an era is 元年 before 年 only.
  ['2019-05-01', 'ggge年m月d日', '令和元年5月1日'],
  ['2019-05-01', 'ge.m.d', 'R1.5.1'],
  ['2019-05-01', 'gggee年', '令和01年'],
  ['2019-05-01', '年e', '年1'],
  ['2020-01-01', 'ggge年', '令和2年'],
])('%s as %s: %s', (iso, format, text) => {
  expect(formatDate(readDate(iso), format)).toBe(text);
});

test.each([
  ['2019-04-30', '平成31年4月30日'],
  ['2019-05-01', '令和元年5月1日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1989-01-08', '平成元年1月8日'],
  ['1926-12-24', '大正15年12月24日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['1912-07-29', '明治45年7月29日'],
  ['1912-07-30', '大正元年7月30日'],
  ['1900-01-01', '明治33年1月1日'],
  ['2024-02-29', '令和6年2月29日'],
])('eras begin on their first day: %s is %s', (iso, text) => {
  expect(formatDate(readDate(iso), DEFAULT_DATE_FORMAT)).toBe(text);
  expect(readDate(text)).toBe(readDate(iso));
});

test.each([
  ['yyy-mm-dd', 'yyy'],
  ['yy', 'yy'],
  ['gggge', 'gggg'],
  ['eee', 'eee'],
  ['m月ddd', 'ddd'],
  ['aa', 'aa'],
  ['hh:mm', 'hh'],
  ['D Q', 'Q'],
  ['constructor', 'c'],
])('%s holds a token that is none: %s', (format, token) => {
  expect(complaintOf(() => formatDate(readDate('2026-04-01'), format))).toEqual([
    'unknownDateFormat',
    { format, token },
  ]);
});
