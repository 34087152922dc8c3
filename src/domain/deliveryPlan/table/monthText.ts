import { civilOf, ERA_PATTERN, readDate, readFiscalYear } from '../../calendar';
import { DomainError } from '../../fault';
import { normalizeWidth, withoutEndBracket } from '../../numerals';
import type { PlanCell } from './cells';

/** A year as it stands beside months: a calendar year, or a fiscal one from April to March. */
export interface YearText {
  readonly year: number;
  readonly fiscal: boolean;
}

/** What a cell says of a month; without a year where that stands elsewhere. */
export interface MonthText {
  readonly month: number;
  readonly year?: YearText;
}

/** A serial outside these years is a count, not a month to plan for. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** What follows a month without changing it, besides remarks in brackets. */
const AFTER_MONTH = /分$/;
/** Most texts need not be read to know that they are no dates. */
const MAYBE_DAY = /^[^\d]{0,2}[\d元]+[年/.-]/;
const BARE_MONTH = /^(\d{1,2})(月)?$/;
const YEAR = `(?:\\d{4}|(?:${ERA_PATTERN})(?:\\d{1,2}|元))`;
const FISCAL_MONTH = new RegExp(`^(${YEAR}年度)の?(\\d{1,2})月$`, 'i');
/** Of several years, such as 令和3・4年度, the first counts. */
const FISCAL_YEAR = new RegExp(`(${YEAR})(?:年度?)?(?:[・、,~～〜-](?:${YEAR}|\\d{1,2}))?年度`, 'i');
const CALENDAR_YEAR = new RegExp(`(${YEAR})年(?!度|\\d)`, 'i');
const YEAR_ALONE = new RegExp(`^${YEAR}$`, 'i');

const plainText = (cell: PlanCell): string => normalizeWidth(String(cell)).replaceAll(/\s/g, '');

/** Whether a cell reads as a month; numbers only under a heading of months, where 4 is April. */
export function monthIn(cell: PlanCell, headed: boolean): MonthText | undefined {
  if (typeof cell === 'number') return headed ? monthOfNumber(cell) : firstOfMonth(cell);
  if (typeof cell !== 'string') return undefined;
  const text = withoutEndBracket(plainText(cell)).replace(AFTER_MONTH, '');
  const [, digits, sign] = BARE_MONTH.exec(text) ?? [];
  if (digits !== undefined) return sign || headed ? numbered(Number(digits)) : undefined;
  const [, fiscal, month] = FISCAL_MONTH.exec(text) ?? [];
  const year = fiscal === undefined ? undefined : yearOf(() => readFiscalYear(fiscal));
  if (year !== undefined) return numbered(Number(month), { year, fiscal: true });
  return monthOfDay(text);
}

function monthOfNumber(value: number): MonthText | undefined {
  return value < 13 ? numbered(value) : monthOfDay(value);
}

/** Without a heading, only the first days of months are taken for months. */
function firstOfMonth(value: number): MonthText | undefined {
  const isFirst = Number.isInteger(value) && value > 36_525 && value < 73_415 && civilOf(value).day === 1;
  return isFirst ? monthOfDay(value) : undefined;
}

function numbered(month: number, year?: YearText): MonthText | undefined {
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  return year ? { month, year } : { month };
}

function monthOfDay(content: number | string): MonthText | undefined {
  if (typeof content === 'string' && !MAYBE_DAY.test(content)) return undefined;
  const day = yearOf(() => readDate(content));
  if (day === undefined) return undefined;
  const { year, month } = civilOf(day);
  return year > LAST_YEAR || (typeof content === 'number' && year < FIRST_YEAR)
    ? undefined
    : { month, year: { year, fiscal: false } };
}

function yearOf(read: () => number): number | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** The year that stands in a column of years beside months: 2021, 令和3年, R3 or 令和3年度. */
export function yearIn(cell: PlanCell, heading: 'year' | 'fiscalYear' | undefined): YearText | undefined {
  if (cell === null || typeof cell === 'boolean') return undefined;
  const text = plainText(cell);
  const told = yearWithin(text);
  if (told) return told;
  if (heading === undefined || !YEAR_ALONE.test(text)) return undefined;
  const year = yearOf(() => readFiscalYear(text));
  return year === undefined ? undefined : { year, fiscal: heading === 'fiscalYear' };
}

/** The year that a title names: a fiscal year before a calendar year, and the first of several. Dates name none. */
export function yearWithin(title: string): YearText | undefined {
  const text = plainText(title);
  for (const [form, fiscal] of [
    [FISCAL_YEAR, true],
    [CALENDAR_YEAR, false],
  ] as const) {
    const [, name] = form.exec(text) ?? [];
    const year = name === undefined ? undefined : yearOf(() => readFiscalYear(name));
    if (year !== undefined) return { year, fiscal };
  }
  return undefined;
}

/** Brings years to months one after another: what a month lacks is taken from what stands beside, before or above it. */
export class MonthReader {
  private before: { readonly year: number; readonly month: number; readonly told: boolean } | undefined;

  constructor(private title: YearText | undefined) {}

  /** The year of a month, or undefined where nothing tells it. */
  read({ month, year }: MonthText, beside: YearText | undefined): number | undefined {
    const told = year ?? beside;
    const carried = told ? undefined : this.carried(month);
    const read = told ? calendarYear(told, month) : (carried ?? this.underTitle(month));
    if (read !== undefined) this.before = { year: read, month, told: told !== undefined || carried !== undefined };
    return read;
  }

  /** 令和5年1月, 2月: a month after one whose year is told, as long as it goes on. */
  private carried(month: number): number | undefined {
    if (!this.before?.told) return undefined;
    const { year, month: last } = this.before;
    if (month > last) return year;
    return last === 12 && month === 1 ? year + 1 : undefined;
  }

  /** Where a month that follows would go back in time, a title that names the first of several years stands for the next. */
  private underTitle(month: number): number | undefined {
    const { before, title } = this;
    if (!title) return undefined;
    const year = calendarYear(title, month);
    const goesBack = before !== undefined && year * 12 + month <= before.year * 12 + before.month;
    if (!goesBack || (before.month % 12) + 1 !== month) return year;
    this.title = { ...title, year: title.year + 1 };
    return calendarYear(this.title, month);
  }
}

function calendarYear({ year, fiscal }: YearText, month: number): number {
  return fiscal && month < 4 ? year + 1 : year;
}
