import { DomainError } from '../../domain';
import { dayOf, isCivil, readDate } from '../../domain/calendar';
import { normalizeWidth } from '../../domain/numerals';

/** A number, and the number format that Excel gives the cell along with it: a date or a fraction is shown much as it was typed. */
export interface DatedEntry {
  readonly value: number;
  readonly pattern: string;
  /** Excel's own format, where it is longer. */
  readonly longPattern?: string;
  /** True for a month and a day: Excel adds the year in which the text is read. */
  readonly ofThisYear?: boolean;
}

type Parts = Readonly<Record<string, string | undefined>>;

/** A form of date or time that Excel in Japanese reads, and Excel's number format for it. */
interface Form {
  readonly form: RegExp;
  readonly pattern: string;
  readonly longPattern?: string;
  readonly reads: (parts: Parts, thisYear: number) => number | undefined;
  readonly ofThisYear?: boolean;
  /** Where it is no such day. */
  readonly otherwise?: Pick<Form, 'pattern' | 'reads'>;
}

const ERA = '(?:令和|平成|昭和|大正|明治|[RHSTM])(?:\\d{1,2}|元)';
const CLOCK = '(?<h>\\d{1,2}):(?<m>[0-5]?\\d)(?::(?<s>[0-5]?\\d))?';

const wholeDay = ({ year, month, day = '1' }: Parts): number | undefined => dayIn(Number(year), month, day);
const dayOfThisYear = ({ month, day }: Parts, thisYear: number): number | undefined => dayIn(thisYear, month, day);

/**
 * Where Excel shows three Japanese words (2026年12月31日), its short format stands beside the long one: a column becomes wider for what is
 * typed, but not for what is pasted or read from a text.
 */
const FORMS: readonly Form[] = [
  {
    form: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
    pattern: 'yyyy/m/d',
    longPattern: 'yyyy"年"m"月"d"日"',
    reads: wholeDay,
  },
  { form: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, pattern: 'yyyy"年"m"月"', reads: wholeDay },
  { form: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/, pattern: 'yyyy/m/d', reads: wholeDay },
  {
    form: /^(?<short>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
    pattern: 'yyyy/m/d',
    reads: ({ short, month, day }) => dayIn(fullYear(Number(short)), month, day),
  },
  {
    form: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
    pattern: 'm"月"d"日"',
    reads: dayOfThisYear,
    ofThisYear: true,
  },
  {
    form: /^(?<month>\d{1,2})[/-](?<day>\d{1,2})$/,
    pattern: 'm"月"d"日"',
    reads: dayOfThisYear,
    ofThisYear: true,
    // Excel takes 4/31 for April 1931, and 2/29 for February 2029 but in leap years. The grid makes 1 March of it.
    otherwise: {
      pattern: 'mmm-yy',
      reads: ({ month, day = '' }) => (day.length === 2 ? dayIn(fullYear(Number(day)), month, '1') : undefined),
    },
  },
  {
    form: /^(?<day>29)[ -]feb(?:ruary)?$/i,
    pattern: 'd-mmm',
    reads: (_, thisYear) => dayIn(thisYear, '2', '29'),
    ofThisYear: true,
    otherwise: { pattern: 'mmm-yy', reads: () => dayIn(2029, '2', '1') },
  },
  { form: new RegExp(`^(?<whole>${ERA}年\\d{1,2}月\\d{1,2}日)$`, 'i'), pattern: '[$-411]ge.m.d', reads: eraDay },
  { form: new RegExp(`^(?<whole>${ERA}年\\d{1,2}月)$`, 'i'), pattern: '[$-411]ggge"年"m"月"', reads: eraDay },
  {
    form: /^(?<whole>[RHSTM]\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>\d{1,2})$/i,
    pattern: '[$-411]ge.m.d',
    reads: eraDay,
  },
  { form: /^(?<h>\d{1,2})時(?<m>\d{1,2})分$/, pattern: 'h"時"mm"分"', reads: timeOfDay },
  {
    form: /^(?<h>\d{1,2})時(?<m>\d{1,2})分(?<s>\d{1,2})秒$/,
    pattern: 'h:mm:ss',
    longPattern: 'h"時"mm"分"ss"秒"',
    reads: timeOfDay,
  },
  { form: /^(?<h>2[4-9]|[3-9]\d|\d{3,4}):(?<m>[0-5]?\d)(?::(?<s>[0-5]?\d))?$/, pattern: '[h]:mm:ss', reads: timeIn },
  { form: /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})$/, pattern: 'yyyy/m/d', reads: wholeDay },
  { form: /^(?<year>\d{4})[/-](?<month>\d{1,2})$/, pattern: 'yyyy/m', reads: wholeDay },
  { form: new RegExp(`^${CLOCK.replace(/\(\?::.*$/, '')}$`), pattern: 'h:mm', reads: timeOfDay },
  { form: new RegExp(`^${CLOCK}$`), pattern: 'h:mm:ss', reads: timeOfDay },
  {
    form: new RegExp(`^(?<year>\\d{4})(?<mark>[/-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})[ T]+${CLOCK}$`),
    pattern: 'yyyy/m/d h:mm',
    reads: (parts) => sum(wholeDay(parts), timeOfDay(parts)),
  },
  {
    form: new RegExp(`^(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日 *${CLOCK}$`),
    pattern: 'yyyy/m/d h:mm',
    reads: (parts) => sum(wholeDay(parts), timeOfDay(parts)),
  },
  { form: /^(?<sign>-?)(?<whole>\d{1,9}) +(?<over>\d)\/(?<under>[1-9])$/, pattern: '# ?/?', reads: fraction },
  { form: /^(?<sign>-?)(?<whole>\d{1,9}) +(?<over>\d{1,2})\/(?<under>[1-9]\d?)$/, pattern: '# ??/??', reads: fraction },
];

/** The date, time or fraction that a text in usual width says to Excel in Japanese. */
export function japaneseDate(plain: string, thisYear: number): DatedEntry | undefined {
  for (const { form, pattern, longPattern, reads, ofThisYear, otherwise } of FORMS) {
    const parts = form.exec(plain)?.groups;
    if (!parts) continue;
    const value = reads(parts, thisYear);
    if (value !== undefined) {
      return { value, pattern, ...(longPattern && { longPattern }), ...(ofThisYear && { ofThisYear }) };
    }
    const other = otherwise?.reads(parts, thisYear);
    return other === undefined ? undefined : { value: other, pattern: otherwise!.pattern };
  }
  return undefined;
}

function dayIn(year: number, month: string | undefined, day: string | undefined): number | undefined {
  const civil = { year, month: Number(month), day: Number(day) };
  return year >= 1900 && isCivil(civil) ? dayOf(civil) : undefined;
}

/** Excel reads 00 to 29 as years from 2000 on, and 30 to 99 as years before. */
function fullYear(short: number): number {
  return short + (short < 30 ? 2000 : 1900);
}

function eraDay({ whole }: Parts): number | undefined {
  try {
    return readDate(whole!);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function timeIn({ h, m, s = '0' }: Parts): number {
  return (Number(h) * 3600 + Number(m) * 60 + Number(s)) / 86400;
}

function timeOfDay(parts: Parts): number | undefined {
  const isTime = Number(parts['h']) < 24 && Number(parts['m']) < 60 && Number(parts['s'] ?? 0) < 60;
  return isTime ? timeIn(parts) : undefined;
}

function fraction({ sign, whole, over, under }: Parts): number {
  return (sign ? -1 : 1) * (Number(whole) + Number(over) / Number(under));
}

function sum(day: number | undefined, time: number | undefined): number | undefined {
  return day === undefined || time === undefined ? undefined : day + time;
}

const QUOTED = /("(?:[^"]|"")*")/;

/** A formula that was typed without leaving the Japanese input: ＝１＋１. What stands in quotes stays as it is. */
export function withNarrowSigns(formula: string): string {
  const parts = formula.trim().replaceAll('＂', '"').replaceAll('”', '"').split(QUOTED);
  return parts.map((part) => (part.startsWith('"') ? part : normalizeWidth(part))).join('');
}

export type NumberEntry = { readonly value: number; readonly pattern?: string; readonly hasLeadingZeros: boolean };

const NUMBER =
  /^(?<sign>[-+]?)(?<yen>[¥\\]?)(?<inner>[-+]?)(?<whole>\d+|\d{1,3}(?:,\d{3})+)?(?<fraction>\.\d*)?(?<exponent>e[-+]?\d+)?(?<percent>%?)$/i;
/** Excel keeps no more digits than these. */
const MOST_DIGITS = 15;

/** What Excel in Japanese makes of the text of a cell that it opens: a number with its format, or nothing but the text. */
export function readEntry(text: string, thisYear: number): DatedEntry | NumberEntry | undefined {
  if (text.length > LONGEST || !/\d/.test(normalizeWidth(text))) return undefined;
  const plain = normalizeWidth(text).trim();
  return numberIn(plain) ?? japaneseDate(plain, thisYear);
}

/** No number or date of Excel's is longer. */
const LONGEST = 100;

function numberIn(plain: string): NumberEntry | undefined {
  const inBrackets = /^\((?=[^-+]*$)(.+)\)$/.exec(plain)?.[1];
  const parts = NUMBER.exec(inBrackets ?? plain)?.groups;
  if (!parts || !isSound(parts)) return undefined;
  const { sign, inner, whole = '', fraction = '', exponent = '', percent } = parts;
  const size = Number(whole.replaceAll(',', '') + fraction + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  const isLess = inBrackets !== undefined || `${sign}${inner}` === '-';
  const pattern = numberPattern(parts);
  const value = isLess && size !== 0 ? -size : size;
  return { value, hasLeadingZeros: /^0\d/.test(whole), ...(pattern !== undefined && { pattern }) };
}

/** Some digits, but no more than Excel keeps, and one sign at most. */
function isSound({ sign, yen, inner, percent, whole = '', fraction = '' }: Parts): boolean {
  const digits = (whole + fraction).replace(/\D/g, '');
  if (digits === '' || digits.replace(/^0+/, '').length > MOST_DIGITS) return false;
  if (yen && percent) return false;
  return !inner || (Boolean(yen) && !sign);
}

function numberPattern({ yen, whole = '', fraction = '', exponent, percent }: Parts): string | undefined {
  const decimals = fraction.length > 1 ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (exponent) return '0.00E+00';
  if (yen) return `¥#,##0${decimals}`;
  return whole.includes(',') ? `#,##0${decimals}` : undefined;
}
