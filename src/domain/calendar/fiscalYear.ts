import { fail } from '../fault';
import { normalizeWidth } from '../numerals';
import { civilOf, dayOf, daysInMonth } from './day';
import type { Day } from './day';
import { withArabicDigits } from './digits';
import { ERA_PATTERN, eraYearOf, eraYearText, yearOfEra } from './eras';

/** A fiscal year runs from April to March and is called by the year of its April. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = civilOf(day);
  return month >= 4 ? year : year - 1;
}

/**
 * 令和7年度. The era is the one in force on 31 December of the fiscal year's first calendar year: so 2019 is 令和元年度,
 * as the government named that year's budget once the era had changed in May, and 1988, whose January saw Heisei begin,
 * stayed 昭和63年度 while 1989 is 平成元年度.
 */
export function fiscalYearName(fiscalYear: number): string {
  const { era, year } = eraYearOf({ year: fiscalYear, month: 12, day: 31 });
  return `${era.name}${eraYearText(year)}年度`;
}

/** The first days of its twelve months, April to March. */
export function fiscalYearMonths(fiscalYear: number): Day[] {
  const months = new Array<Day>(12);
  let first = dayOf({ year: fiscalYear, month: 4, day: 1 });
  for (let index = 0; index < 12; index++) {
    months[index] = first;
    first += daysInMonth(fiscalYear + (index < 9 ? 0 : 1), ((index + 3) % 12) + 1);
  }
  return months;
}

/** Fiscal years whose April and March both are days that Excel knows. */
export const FISCAL_YEARS = { minimum: 1900, maximum: 9998 } as const;

const FORM = new RegExp(`^(?:(?<western>\\d{4})|(?<era>${ERA_PATTERN})\\s*(?<eraYear>\\d{1,3}|元))(?:\\s*年度)?$`, 'i');

/** 2025, 2025年度, 令和7年度, 令和7 or R7. A 令和7年 without 度 is a calendar year, and refused. */
export function readFiscalYear(content: number | string | boolean): number {
  const year = typeof content === 'number' ? content : yearOfText(content);
  if (!Number.isInteger(year)) return fail('notWhole', { value: year });
  const known = year >= FISCAL_YEARS.minimum && year <= FISCAL_YEARS.maximum;
  return known ? year : fail('fiscalYearOutOfRange', { year });
}

function yearOfText(content: string | boolean): number {
  const text = typeof content === 'boolean' ? String(content).toUpperCase() : content;
  const parts = FORM.exec(withArabicDigits(normalizeWidth(text)).trim())?.groups;
  const year = parts && (parts.western ? Number(parts.western) : yearOfEra(parts.era!, parts.eraYear!));
  return year ?? fail('unreadableFiscalYear', { text });
}
