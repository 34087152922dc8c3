import { fail } from '../fault';
import { civilOf, weekdayOf } from './day';
import type { Day } from './day';
import { eraYearOf, eraYearText } from './eras';

export const DEFAULT_DATE_FORMAT = 'ggge年m月d日';

const WEEKDAYS = '日月火水木金土';
const LETTERS = /([A-Za-z])\1*/g;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const TOKENS: Readonly<Record<string, (day: Day) => string>> = {
  g: (day) => eraOf(day).letter,
  gg: (day) => eraOf(day).name[0]!,
  ggg: (day) => eraOf(day).name,
  e: (day) => String(eraYearOf(civilOf(day)).year),
  ee: (day) => twoDigits(eraYearOf(civilOf(day)).year),
  yyyy: (day) => String(civilOf(day).year),
  m: (day) => String(civilOf(day).month),
  mm: (day) => twoDigits(civilOf(day).month),
  d: (day) => String(civilOf(day).day),
  dd: (day) => twoDigits(civilOf(day).day),
  aaa: (day) => WEEKDAYS[weekdayOf(day)]!,
  aaaa: (day) => `${WEEKDAYS[weekdayOf(day)]!}曜日`,
};

/** Writes a day with Excel's tokens for Japanese dates; other signs stand as they are. A first year before 年 is 元年. */
export function formatDate(day: Day, format: string): string {
  return format.replace(LETTERS, (letters: string, _letter: string, position: number) => {
    const token = letters.toLowerCase();
    if (token === 'e' && format[position + 1] === '年') return eraYearText(eraYearOf(civilOf(day)).year);
    const write = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
    return write ? write(day) : fail('unknownDateFormat', { format, token: letters });
  });
}

function eraOf(day: Day) {
  return eraYearOf(civilOf(day)).era;
}
