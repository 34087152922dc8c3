import type { Refusal } from './refusal';
import { decimalsOf } from './resolution';

/** A run of digits with its multipliers: 1億 and 2,345万 of 1億2,345万. */
export interface Term {
  readonly text: string;
  /** Without separators, and in Arabic digits. */
  readonly digits: string;
  /** The power of ten that multiplies it. */
  readonly exponent: number;
  readonly multiplied: boolean;
}

const SMALL: Readonly<Record<string, number>> = { 千: 3, 百: 2, 十: 1 };
const LARGE: Readonly<Record<string, number>> = { 兆: 12, 億: 8, 万: 4 };
const KANJI_DIGITS = '〇一二三四五六七八九';
const OKU = 8;
const TERM = /^\s*([\d,.]+|[〇零一二三四五六七八九])?\s*([千百十])?\s*([兆億万])?/;
const DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;
/** One for each multiplier and one without, in each of the groups of 兆, 億, 万 and none: more are not in falling order. */
const MOST_TERMS = 16;
const LEADING_ZERO = /^0\d{0,2},/;

/** One that still waits for the 億 or 万 that closes its group: the 3千 of 3千5百万. */
interface Draft extends Term {
  /** Its own 千, 百 or 十. */
  readonly small: string;
  /** Where no digit stands before that: 千五百. */
  readonly implied: boolean;
}

interface Terms {
  readonly terms: readonly Term[];
  /** What stands behind them. */
  readonly rest: string;
}

/** The terms at the beginning of a text, or why they do not read in exactly one way. */
export function termsOf(text: string): Terms | Refusal | undefined {
  const groups: Draft[][] = [[]];
  let rest = text;
  let count = 0;
  for (let found = TERM.exec(rest)!; found[1] ?? found[2]; found = TERM.exec(rest)!) {
    if (++count > MOST_TERMS) return { why: 'order' };
    const [all, amount, small = '', large] = found;
    const digits = digitsOf(amount);
    if (typeof digits !== 'string') return digits;
    const group = groups.at(-1)!;
    // Behind a term without a multiplier nothing can follow but another number.
    if (group.at(-1)?.multiplied === false) return undefined;
    const multiplied = small !== '' || large !== undefined;
    group.push({ text: all.trim(), digits, exponent: SMALL[small] ?? 0, multiplied, small, implied: !amount });
    rest = rest.slice(all.length);
    if (large !== undefined) groups.splice(-1, 1, raised(group, LARGE[large]!), []);
  }
  const terms = groups.flat();
  return terms.length === 0 ? undefined : (doubtOf(terms, groups, text) ?? { terms, rest });
}

/** In Arabic digits, without separators. */
function digitsOf(amount: string | undefined): string | Refusal | undefined {
  if (amount === undefined) return '1';
  const kanji = KANJI_DIGITS.indexOf(amount.replace('零', '〇'));
  if (kanji >= 0) return String(kanji);
  if (LEADING_ZERO.test(amount)) return { why: 'leadingZero' };
  return DIGITS.test(amount) ? amount.replaceAll(',', '') : undefined;
}

function raised(group: readonly Draft[], power: number): Draft[] {
  return group.map((term) => ({ ...term, multiplied: true, exponent: term.exponent + power }));
}

function doubtOf(terms: readonly Draft[], groups: readonly (readonly Draft[])[], text: string): Refusal | undefined {
  const first = terms[0]!;
  if (groups.some(endsUnclearly)) return { why: 'digitsAfterThousands' };
  if (isShort(groups)) return { why: 'thousandsAfterOku' };
  // 十 is a number, where 千 and 百 head a column; but 十分 is "enough" more often than ten minutes.
  if (terms.length === 1 && first.implied && (first.text !== '十' || text === '十分'))
    return { why: 'multiplierAlone' };
  const mixed = terms.some(({ implied }) => implied) && /\d/.test(text);
  return mixed || !fall(terms) ? { why: 'order' } : undefined;
}

/** A bare 千 or 百 directly behind 億 or 兆 may be short for 千万 or 百万. */
function isShort(groups: readonly (readonly Draft[])[]): boolean {
  const [before, last] = groups.slice(-2);
  return (before?.at(-1)?.exponent ?? 0) >= OKU && /[千百]/.test(last?.[0]?.small ?? '');
}

/** Arabic digits behind 千 or 百 must fill all the places below it. */
function endsUnclearly(group: readonly Draft[]): boolean {
  const [before, last] = group.slice(-2);
  if (!before || !last || last.small !== '' || !/^\d/.test(last.text)) return false;
  return before.small !== '' && last.digits.split('.')[0]!.length !== SMALL[before.small];
}

/** Each must be less than one of the multiplier before it, and only the last may have decimals. */
export function fall(terms: readonly Term[]): boolean {
  return terms.every((term, index) => {
    const before = terms[index - 1];
    if (!before) return true;
    return !before.digits.includes('.') && Number(term.digits) < 10 ** (before.exponent - term.exponent);
  });
}

/** The double nearest to the decimal that is written. */
export function valueOf(terms: readonly Term[]): number {
  const [first] = terms;
  if (terms.length === 1) return Number(`${first!.digits}e${first!.exponent}`);
  const least = Math.min(...terms.map(({ digits, exponent }) => exponent - decimalsOf(digits)));
  const sum = terms
    .map(
      ({ digits, exponent }) => BigInt(digits.replace('.', '')) * 10n ** BigInt(exponent - decimalsOf(digits) - least),
    )
    .reduce((added, term) => added + term, 0n);
  return Number(`${sum}e${least}`);
}
