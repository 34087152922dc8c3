import { getNumfmtParseValueFilter } from '@univerjs/presets';
import { DomainError } from '../../domain';
import { readDate } from '../../domain/calendar';
import { normalizeWidth } from '../../domain/numerals';

/** What Excel makes of typed text. */
export type Entry =
  /** A number, and the number format that Excel gives the cell along with it: a date is shown much as it was typed. */
  | { readonly value: number; readonly pattern: string }
  /** A notation that the grid reads as Excel does. */
  | { readonly written: string }
  | { readonly formula: string };

type Parts = Readonly<Record<string, string | undefined>>;

/** A form of date or time that Excel in Japanese reads, the same in the grid's own form or as a number, and Excel's number format for it. */
interface Form {
  readonly form: RegExp;
  readonly pattern: string;
  readonly reads: (parts: Parts) => string | number | undefined;
}

const ERA = '(?:令和|平成|昭和|大正|明治|[RHSTM])(?:\\d{1,2}|元)';
const YEAR_MONTH = ({ year, month }: Parts): string => `${year}/${month}`;
const WHOLE_DAY = ({ year, month, day }: Parts): string => `${year}/${month}/${day}`;
const OF_THIS_YEAR = ({ month, day }: Parts): string => `${month}/${day}`;

/**
 * Where Excel shows three Japanese words (2026年12月31日), its short format for the same stands here: Excel widens a column for what is
 * entered, and the grid does not, but would cut off the last digits of the day.
 */
const FORMS: readonly Form[] = [
  {
    form: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
    pattern: 'yyyy/m/d',
    reads: WHOLE_DAY,
  },
  { form: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, pattern: 'yyyy"年"m"月"', reads: YEAR_MONTH },
  { form: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/, pattern: 'yyyy/m/d', reads: WHOLE_DAY },
  {
    form: /^(?<short>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
    pattern: 'yyyy/m/d',
    reads: ({ short, month, day }) => `${fullYear(Number(short))}/${month}/${day}`,
  },
  { form: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, pattern: 'm"月"d"日"', reads: OF_THIS_YEAR },
  { form: /^(?<month>\d{1,2})[/-](?<day>\d{1,2})$/, pattern: 'm"月"d"日"', reads: OF_THIS_YEAR },
  {
    form: new RegExp(`^(?<whole>${ERA}年\\d{1,2}月\\d{1,2}日)$`, 'i'),
    pattern: '[$-411]ge.m.d',
    reads: eraDay,
  },
  { form: new RegExp(`^(?<whole>${ERA}年\\d{1,2}月)$`, 'i'), pattern: '[$-411]ggge"年"m"月"', reads: eraDay },
  {
    form: /^(?<whole>[RHSTM]\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>\d{1,2})$/i,
    pattern: '[$-411]ge.m.d',
    reads: eraDay,
  },
  { form: /^(?<h>\d{1,2})時(?<m>\d{1,2})分$/, pattern: 'h"時"mm"分"', reads: ({ h, m }) => `${h}:${m}` },
  {
    form: /^(?<h>\d{1,2})時(?<m>\d{1,2})分(?<s>\d{1,2})秒$/,
    pattern: 'h:mm:ss',
    reads: ({ h, m, s }) => `${h}:${m}:${s}`,
  },
  { form: /^(?<h>2[4-9]|[3-9]\d|\d{3,4}):(?<m>[0-5]?\d)(?::(?<s>[0-5]?\d))?$/, pattern: '[h]:mm:ss', reads: longTime },
];

const GROUPED_IN_BRACKETS = /^\((\d{1,3}(?:,\d{3})+(?:\.\d+)?)\)$/;
/** The ¥ key of a Japanese keyboard gives a backslash. The grid reads ¥-1,500, but not -¥1,500. */
const YEN = /^(-?)[\\¥](?=-?\d)/;
const FORMULA = /^=[-+(]*[A-Za-z\d$."']/;
const QUOTED = /("(?:[^"]|"")*")/;

/** What Excel in Japanese makes of typed text; undefined where it keeps the text too, or the grid does the same. */
export function entryOf(text: string): Entry | undefined {
  const plain = normalizeWidth(text).trim();
  if (plain.startsWith('=')) return wideFormula(text);
  for (const { form, pattern, reads } of FORMS) {
    const parts = form.exec(plain)?.groups;
    if (!parts) continue;
    const read = reads(parts);
    const value = typeof read === 'string' ? getNumfmtParseValueFilter(read)?.v : read;
    return typeof value === 'number' ? { value, pattern } : undefined;
  }
  const usual = plain.replace(GROUPED_IN_BRACKETS, '-$1').replace(YEN, '¥$1');
  return usual !== text && getNumfmtParseValueFilter(usual) ? { written: usual } : undefined;
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

/** A day and more; up to 23:59 the grid reads a time itself. */
function longTime({ h, m, s = '0' }: Parts): number {
  return (Number(h) * 3600 + Number(m) * 60 + Number(s)) / 86400;
}

/** A formula that was typed without leaving the Japanese input: ＝１＋１. What stands in quotes stays as it is. */
function wideFormula(text: string): Entry | undefined {
  if (!/^\s*＝/.test(text)) return undefined;
  const parts = text.trim().replaceAll('＂', '"').replaceAll('”', '"').split(QUOTED);
  const formula = parts.map((part) => (part.startsWith('"') ? part : normalizeWidth(part))).join('');
  return FORMULA.test(formula) ? { formula } : undefined;
}
