import { fail } from '../fault';
import { normalizeWidth } from '../numerals';
import { civilOf, dayOf, dayOfSerial, daysInMonth, isCivil, weekdayOf } from './day';
import type { Civil, Day } from './day';
import { withArabicDigits } from './digits';
import { ERA_PATTERN, eraCalled, eraOnDay, eraYearOf, eraYearText, isBefore, yearOfEra } from './eras';

const YEAR = `(?:(?<western>\\d{4})|(?<era>${ERA_PATTERN})\\s*(?<eraYear>\\d{1,3}|元))`;
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';
const TIME = '(?:(?:T|\\s+)(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)?';
const FORMS = [
  new RegExp(`^${YEAR}\\s*年\\s*${MONTH}\\s*月(?:\\s*${DAY}\\s*日${TIME})?$`, 'i'),
  new RegExp(`^${YEAR}\\s*(?<mark>[/.-])\\s*${MONTH}(?:\\s*\\k<mark>\\s*${DAY}${TIME})?$`, 'i'),
];
const AS_OF = '現在';
const WEEKDAYS = '日月火水木金土';
const WEEKDAY = new RegExp(`(?:\\(\\s*([${WEEKDAYS}])(?:曜日?)?\\s*\\)|([${WEEKDAYS}])曜日?)$`);
/** The year in the other calendar: (2026年) behind 令和8年. */
const OTHER_YEAR = new RegExp(`\\(\\s*${YEAR}\\s*(?:年\\s*)?\\)`, 'i');

type Parts = Readonly<Record<string, string | undefined>>;

/**
 * The day that a cell says: a serial, or text such as 2026-04-01, 2026/4/1, 令和8年4月1日（水）, R8.4.1 or 令和二年十月二十七日現在.
 * A month alone is its first day; a time of day is cut off. What lacks a year, or is no day of the calendar, is an error, and
 * so is a weekday or a second year that says another day.
 */
export function readDate(content: number | string | boolean): Day {
  if (typeof content === 'number') return dayOfSerial(content);
  const text = shown(content);
  const [dated, weekday] = withoutWeekday(withoutAsOf(withArabicDigits(normalizeWidth(text).trim())));
  const second = OTHER_YEAR.exec(dated);
  const plain = second ? cutOut(dated, second.index, second[0].length) : dated;
  const parts = FORMS.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  const civil = parts && civilOfParts(parts);
  if (!civil || !isCivil(civil) || (weekday && !parts.day)) return fail('unreadableDate', { text });
  refuseOtherYear(text, civil, parts, second?.groups);
  const day = dayOf(civil);
  const right = WEEKDAYS[weekdayOf(day)]!;
  return weekday && weekday !== right ? fail('wrongWeekday', { text, weekday, right }) : day;
}

/** The era must have begun by then, and a second year be the same one. */
function refuseOtherYear(text: string, civil: Civil, parts: Parts, other: Parts | undefined): void {
  const era = parts.era ?? other?.era;
  if (era) refuseBeforeEra(text, era, civil, parts.day === undefined);
  const second = other && yearOfParts(other);
  if (other && second !== civil.year) fail('yearsDiffer', { text, years: [civil.year, second ?? 0] });
}

function withoutAsOf(text: string): string {
  return text.endsWith(AS_OF) ? text.slice(0, -AS_OF.length).trimEnd() : text;
}

/** With the spaces before it. */
function cutOut(text: string, start: number, length: number): string {
  return text.slice(0, start).trimEnd() + text.slice(start + length);
}

function withoutWeekday(text: string): [text: string, weekday: string | undefined] {
  const found = WEEKDAY.exec(text);
  return found ? [cutOut(text, found.index, found[0].length), found[1] ?? found[2]] : [text, undefined];
}

function civilOfParts(parts: Parts) {
  const year = yearOfParts(parts);
  return year === undefined ? undefined : { year, month: Number(parts.month), day: Number(parts.day ?? 1) };
}

function yearOfParts({ western, era, eraYear }: Parts): number | undefined {
  return western === undefined ? yearOfEra(era!, eraYear!) : Number(western);
}

/** A month counts as the era's where any day of it does. */
function refuseBeforeEra(text: string, written: string, civil: Civil, wholeMonth: boolean): void {
  const last = wholeMonth ? { ...civil, day: daysInMonth(civil.year, civil.month) } : civil;
  const right = eraOnDay(last);
  const { name, from } = eraCalled(written)!;
  if (!right || !isBefore(last, from)) return;
  const year = eraYearText(civil.year - right.from.year + 1);
  const meant = `${right.name}${year}年${civil.month}月${wholeMonth ? '' : `${civil.day}日`}`;
  fail('dayBeforeEra', { text, era: name, meant });
}

function shown(content: string | boolean): string {
  return typeof content === 'boolean' ? String(content).toUpperCase() : content;
}

export const DEFAULT_DATE_FORMAT = 'ggge年m月d日';

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
