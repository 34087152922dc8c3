import { getNumfmtParseValueFilter } from '@univerjs/core';
import { normalizeWidth } from '../../domain/numerals';
import { japaneseDate, withNarrowSigns } from '../../formats';

/** What Excel makes of typed text. */
export type Entry =
  /** A number, and the number format that Excel gives the cell along with it, if any. */
  | { readonly value: number; readonly pattern?: string; readonly longPattern?: string }
  /** A notation that the grid reads as Excel does. */
  | { readonly written: string }
  | { readonly formula: string }
  /** What the grid would read, and Excel does not. */
  | { readonly text: string };

const GROUPED_IN_BRACKETS = /^\((\d{1,3}(?:,\d{3})+(?:\.\d+)?)\)$/;
/** The ¥ key of a Japanese keyboard gives a backslash. The grid reads ¥-1,500, but not -¥1,500. */
const YEN = /^(-?)[\\¥](?=-?\d)/;
const PLUS = /^\+(?=[\d.¥])/;
/** For Excel in Japanese, points make a date of an era's year alone. */
const POINTED = /^\d{4}\.\d{1,2}\.\d{1,2}$/;
/** A month or a day first: for Excel in Japanese the year comes first, and 4/1/2026 stays text. */
const YEAR_LAST = /^\d{1,2}([/-])\d{1,2}\1\d{4}(?!\d)/;
/** The grid keeps 18 signs and more as text. Of an amount, Excel holds the first 15 digits; of a longer number of cards or persons, text says more. */
const LONG_DECIMALS = /^-?\d{1,15}\.\d{2,}$/;
const DIGITS_HELD = 15;
const FORMULA = /^=[-+(]*[A-Za-z\d$."']/;

/** What Excel in Japanese makes of typed text; undefined where it keeps the text too, or the grid does the same. */
export function entryOf(text: string): Entry | undefined {
  const plain = normalizeWidth(text).trim();
  if (plain.startsWith('=')) return wideFormula(text);
  const date = japaneseDate(plain, new Date().getFullYear());
  if (date) return date;
  if (POINTED.test(plain) || YEAR_LAST.test(plain)) return { text };
  if (plain.length >= 18 && LONG_DECIMALS.test(plain)) return { value: Number(held(plain)) };
  const usual = plain.replace(PLUS, '').replace(GROUPED_IN_BRACKETS, '-$1').replace(YEN, '¥$1');
  return usual !== text && getNumfmtParseValueFilter(usual) ? { written: usual } : undefined;
}

/** With zeros for the digits that Excel does not hold. */
function held(number: string): string {
  let significant = 0;
  return number.replaceAll(/\d/g, (digit) => {
    if (significant > 0 || digit !== '0') significant += 1;
    return significant > DIGITS_HELD ? '0' : digit;
  });
}

/** Whether a text is a date that ends with its year, which is none in Japanese. */
export function hasYearLast(text: string): boolean {
  return YEAR_LAST.test(normalizeWidth(text).trim());
}

function wideFormula(text: string): Entry | undefined {
  if (!/^\s*＝/.test(text)) return undefined;
  const formula = withNarrowSigns(text);
  return FORMULA.test(formula) ? { formula } : undefined;
}
