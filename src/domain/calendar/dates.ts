import { fail } from '../fault';
import { normalizeWidth } from '../numerals';
import { civilOf, dayOf, dayOfSerial, isCivil, weekdayOf } from './day';
import type { Day } from './day';
import { ERA_PATTERN, eraYearOf, eraYearText, yearOfEra } from './eras';

const YEAR = `(?:(?<western>\\d{4})|(?<era>${ERA_PATTERN})\\s*(?<eraYear>\\d{1,3}|元))`;
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';
const TIME = '(?:(?:T|\\s+)(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)?';
const FORMS = [
  new RegExp(`^${YEAR}\\s*年\\s*${MONTH}\\s*月(?:\\s*${DAY}\\s*日${TIME})?$`, 'i'),
  new RegExp(`^${YEAR}\\s*(?<mark>[/.-])\\s*${MONTH}(?:\\s*\\k<mark>\\s*${DAY}${TIME})?$`, 'i'),
];

/**
 * The day that a cell says: a serial, or text such as 2026-04-01, 2026/4/1, 令和8年4月1日 or R8.4.1. A month alone is its
 * first day; a time of day is cut off. What lacks a year, or is no day of the calendar, is an error.
 */
export function readDate(content: number | string | boolean): Day {
  if (typeof content === 'number') return dayOfSerial(content);
  const text = String(content);
  const plain = normalizeWidth(text).trim();
  const parts = FORMS.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  const civil = parts && civilOfParts(parts);
  return civil && isCivil(civil) ? dayOf(civil) : fail('unreadableDate', { text: shown(content) });
}

function civilOfParts({ western, era, eraYear, month, day }: Record<string, string | undefined>) {
  const year = western === undefined ? yearOfEra(era!, eraYear!) : Number(western);
  return year === undefined ? undefined : { year, month: Number(month), day: Number(day ?? 1) };
}

function shown(content: string | boolean): string {
  return typeof content === 'boolean' ? String(content).toUpperCase() : content;
}

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
