import { DomainError } from '../../domain';
import {
  civilOf,
  dayOf,
  daysInMonth,
  ERAS,
  eraYearOf,
  eraYearText,
  isCivil,
  PLAIN_DAYS,
  readDate,
} from '../../domain/calendar';
import { normalizeWidth } from '../../domain/numerals';

/** What a single day or time goes on by; Excel looks at what the format shows. */
export type DayStep = 'day' | 'month' | 'hour';

const DIGITS = 15;

/** The numbers that follow others, as Excel fills them: one goes on by 1, two or more along their line. */
export function numbersAfter(values: readonly number[], count: number, single = 1): number[] {
  const step = evenStep(values);
  const next =
    step === undefined
      ? trend(values)
      : (index: number) => values.at(-1)! + (values.length === 1 ? single : step) * index;
  return after(count, (index) => Number(next(index).toPrecision(DIGITS)));
}

/** The days that follow others: month by month, where they are of one day of the month or all the last of theirs. */
export function daysAfter(values: readonly number[], count: number, step: DayStep, direction: 1 | -1 = 1): number[] {
  if (values.length === 1) {
    if (step === 'month' && isPlainDay(values[0]!))
      return monthsAfter(values[0]!, count, direction, civilOf(values[0]!).day);
    return numbersAfter(values, count, step === 'hour' ? direction / 24 : direction);
  }
  if (!values.every(isPlainDay)) return numbersAfter(values, count);
  const dates = values.map((value) => civilOf(value));
  const months = evenStep(dates.map(({ year, month }) => year * 12 + month));
  const days = new Set(dates.map(({ day }) => day));
  const atEnd = dates.every(({ year, month, day }) => day === daysInMonth(year, month));
  if (!months || (days.size > 1 && !atEnd)) return numbersAfter(values, count);
  return monthsAfter(values.at(-1)!, count, months, Math.max(...days));
}

/** What holds a number within a text, and the text with another one. */
interface NumberedText {
  /** Texts of one series have the same. */
  readonly key: string;
  readonly at: number;
  /** After so many it begins again. */
  readonly cycle?: number;
  readonly isDay?: true;
  readonly write: (at: number) => string;
}

export function seriesOf(text: string): string | undefined {
  return numbered(text)?.key;
}

/** The texts that follow others of one series; others are repeated. */
export function textsAfter(values: readonly string[], count: number, direction: 1 | -1 = 1): string[] {
  const texts = values.map(numbered);
  const last = texts.at(-1);
  const repeated = after(count, (index) => values[(index - 1) % values.length]!);
  if (!last) return repeated;
  const positions = texts.map((text) => text!.at);
  if (last.isDay) return daysAfter(positions, count, 'day', direction).map(last.write);
  const step = values.length === 1 ? direction : evenStep(positions, last.cycle);
  if (step === undefined) return repeated;
  return after(count, (index) =>
    last.write(last.cycle ? modulo(last.at + step * index, last.cycle) : last.at + step * index),
  );
}

const LISTS: readonly (readonly string[])[] = [
  [...'日月火水木金土'],
  [...'日月火水木金土'].map((day) => `${day}曜日`),
  [1, 2, 3, 4].map((quarter) => `第${quarter}四半期`),
  ['睦月', '如月', '弥生', '卯月', '皐月', '水無月', '文月', '葉月', '長月', '神無月', '霜月', '師走'],
  [...'子丑寅卯辰巳午未申酉戌亥'],
  [...'甲乙丙丁戊己庚辛壬癸'],
  ...[
    'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    'January February March April May June July August September October November December',
  ].flatMap((names) => [names.split(' '), names.split(' ').map((name) => name.slice(0, 3))]),
];

const MONTH = new RegExp(
  `^(?:(?<era>${ERAS.map(({ name }) => name).join('|')})(?<eraYear>\\d{1,2}|元)年|(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?(?<rest>\\D*)$`,
);

/** A year without 29 February, for days that name none. */
const SOME_YEAR = 2025;

function numbered(text: string): NumberedText | undefined {
  for (const list of LISTS) {
    const at = list.indexOf(text);
    if (at >= 0) return { key: list[0]! + list.length, at, cycle: list.length, write: (next) => list[next]! };
  }
  const plain = text.replace(/[０-９]/g, normalizeWidth);
  const widened = plain === text ? (written: string) => written : wide;
  const found = monthText(plain) ?? numberText(plain);
  return found && { ...found, write: (at) => widened(found.write(at)) };
}

function monthText(plain: string): NumberedText | undefined {
  const parts = MONTH.exec(plain)?.groups;
  const first = parts && firstDay(parts);
  if (first === undefined) return undefined;
  const { era, year, month = '', day, rest = '' } = parts!;
  const shown = (part: number, like: string): string =>
    like.startsWith('0') ? String(part).padStart(2, '0') : String(part);
  const writeDay = (at: number): string => {
    const civil = civilOf(at);
    const inEra = eraYearOf(civil);
    const years = era ? `${inEra.era.name}${eraYearText(inEra.year)}年` : year ? `${civil.year}年` : '';
    return `${years}${shown(civil.month, month)}月${day ? `${shown(civil.day, day)}日` : ''}${rest}`;
  };
  const key = `${era ? 'era' : year ? 'year' : ''}月${day ? '日' : ''}${rest}`;
  if (day) return { key, at: first, isDay: true, write: writeDay };
  const { year: since, month: start } = civilOf(first);
  if (!era && !year) return { key, at: start - 1, cycle: 12, write: (at) => `${shown(at + 1, month)}月${rest}` };
  return {
    key,
    at: since * 12 + start - 1,
    write: (at) =>
      isInCalendar(Math.floor(at / 12))
        ? writeDay(dayOf({ year: Math.floor(at / 12), month: modulo(at, 12) + 1, day: 1 }))
        : plain,
  };
}

function numberText(plain: string): NumberedText | undefined {
  const last = [...plain.matchAll(/\d+/g)].at(-1);
  const digits = last?.[0] ?? '';
  if (digits === '' || digits.length > DIGITS) return undefined;
  const before = plain.slice(0, last!.index);
  const rest = plain.slice(last!.index + digits.length);
  const width = digits.startsWith('0') ? digits.length : 0;
  const write = (at: number): string => `${before}${String(Math.abs(at)).padStart(width, '0')}${rest}`;
  return { key: `${before}#${rest}`, at: Number(digits), write };
}

type Parts = Readonly<Record<string, string | undefined>>;

function firstDay({ era, eraYear, year, month = '', day = '1' }: Parts): number | undefined {
  if (!era && !year) {
    const civil = { year: SOME_YEAR, month: Number(month), day: Number(day) };
    return isCivil(civil) ? dayOf(civil) : undefined;
  }
  try {
    return readDate(`${era ? era + eraYear! : year!}年${month}月${day}日`);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Each on that day of its month, or on its last where it is shorter; beyond the calendar, the last one again. */
function monthsAfter(start: number, count: number, step: number, day: number): number[] {
  const { year, month } = civilOf(start);
  return after(count, (index) => {
    const at = year * 12 + month - 1 + step * index;
    const next = { year: Math.floor(at / 12), month: modulo(at, 12) + 1 };
    return isInCalendar(next.year) ? dayOf({ ...next, day: Math.min(day, daysInMonth(next.year, next.month)) }) : start;
  });
}

function isInCalendar(year: number): boolean {
  return year > 1900 && year < 10_000;
}

function isPlainDay(value: number): boolean {
  return Number.isInteger(value) && value >= PLAIN_DAYS.minimum && value <= PLAIN_DAYS.maximum;
}

/** From each to the next; undefined where they differ. */
function evenStep(values: readonly number[], cycle?: number): number | undefined {
  const steps = values.slice(1).map((value, index) => value - values[index]!);
  const wrapped = cycle ? steps.map((step) => modulo(step, cycle)) : steps;
  const [step = 0] = wrapped;
  const slack = 1e-9 * Math.abs(step);
  return wrapped.every((other) => Math.abs(other - step) <= slack) ? step : undefined;
}

/** Their line by least squares. */
function trend(values: readonly number[]): (index: number) => number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  return (index) => mean + slope * (values.length - 1 + index - middle);
}

function after<T>(count: number, next: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => next(index + 1));
}

function modulo(value: number, cycle: number): number {
  return ((value % cycle) + cycle) % cycle;
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
