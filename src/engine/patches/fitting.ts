import { isDefaultFormat, numfmt } from '@univerjs/core';

/** A number as its format writes it. */
export interface WrittenNumber {
  readonly value: number;
  readonly text: string;
  readonly numberFormat: string | undefined;
}

export const LAST_DAY = 2_958_466;
/** So many are right in a number. */
const DIGITS = 15;
const EXPONENT_DECIMALS = [5, 4, 3, 2, 1, 0] as const;
/** Below this, Excel writes General numbers with an exponent. */
const LEAST_PLAIN = 1e-4;
const LEAST_LONG = 1e21;

/**
 * What Excel shows of a number in a cell of that width: General numbers lose decimals first, then get an exponent; whatever still does not
 * fit is #### and never a part of the digits. Days before 1900 do not exist, and fit nowhere.
 */
export function fittedNumber(number: WrittenNumber, width: number, widthOf: (text: string) => number): string {
  const { value, text, numberFormat } = number;
  const isGeneral = isDefaultFormat(numberFormat);
  const isDate = !isGeneral && numfmt.isDateFormat(numberFormat ?? '');
  const fits = (form: string): boolean => widthOf(form) <= width;
  const exists = !isDate || (value >= 0 && value < LAST_DAY);
  // The grid writes 1e+21 where Excel writes 1E+21.
  if (exists && !(isGeneral && text.includes('e')) && fits(text)) return text;
  const shorter = exists && isGeneral ? shorterForms(value).find(fits) : undefined;
  return shorter ?? '#'.repeat(Math.max(1, Math.floor(width / widthOf('#'))));
}

/** From the longest on. */
function shorterForms(value: number): string[] {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const most = size < LEAST_PLAIN || size >= LEAST_LONG ? -1 : Math.max(0, DIGITS - String(Math.trunc(size)).length);
  const plain = Array.from({ length: most + 1 }, (_, index) => rounded(size, most - index));
  return [...plain, ...EXPONENT_DECIMALS.map((decimals) => withExponent(size, decimals))].map((form) => sign + form);
}

/** Of the decimal digits, not of the binary number: 1.005 is 1.01. */
function rounded(size: number, decimals: number): string {
  return String(Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`));
}

function withExponent(size: number, decimals: number): string {
  const [digits = '', exponent = ''] = size.toExponential(decimals).split('e');
  return `${Number(digits)}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}
