import { fail } from '../fault';
import { normalizeWidth } from './normalizeWidth';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';
import { decimalsOf } from './resolution';
import { fall, termsOf, valueOf } from './terms';
import type { Term } from './terms';
import { PERS, UNIT_NAMES, UNITS, withUsualUnits } from './units';
import type { Dimension, Per } from './units';

export const COST_UNITS = { 円: 1, 千円: 1e3, 百万円: 1e6, 億円: 1e8 } as const;
export const CARD_UNITS = { 枚: 1, 千枚: 1e3, 万枚: 1e4, 百万枚: 1e6 } as const;

export type CostUnit = keyof typeof COST_UNITS;
export type CardUnit = keyof typeof CARD_UNITS;

/** A number as it was printed. */
export interface Numeral {
  readonly value: number;
  /** The worth of one step in the last printed digit: 1,000,000 for 37,449百万, 0.001 for 17.2%. */
  readonly resolution: number;
  /** True where the text itself names a unit or a multiplier: a unit argument must not scale it again. */
  readonly spoken: boolean;
  readonly measures?: Dimension;
  readonly per?: Per;
  /** Both as they are written: 件/日. */
  readonly unit?: string;
}

/** What a text that reads consists of. */
export interface NumeralParts {
  readonly negative: boolean;
  readonly priced: boolean;
  readonly terms: readonly Term[];
  /** Each as it is written; empty where there is none. */
  readonly unit: string;
  readonly per: string;
  /** The power of ten that the unit multiplies by; it is in the terms already. */
  readonly power: number;
}

const APPROXIMATELY = /^約\s*/;
const HEAD = /^([▲△−+-])?\s*(?:(¥)\s*([▲△−-])?\s*)?/;
const TAIL = new RegExp(`^\\s*(${UNIT_NAMES})?\\s*(?:/\\s*(${Object.keys(PERS).join('|')}))?$`);
/** 3割5分: behind 割 a 分 is a hundredth, elsewhere a minute. */
const HUNDREDTHS = /^\s*割\s*(\S+?)\s*分$/;

/** Reads the number that Japanese text says; what does not read in exactly one way is an error. */
export function parseNumeral(text: string): Numeral {
  const { negative, priced, terms, unit, per } = numeralParts(text);
  const size = valueOf(terms);
  if (!Number.isFinite(size)) refuse(text, undefined);
  const last = terms.at(-1)!;
  const measures = priced ? 'money' : UNITS.get(unit)?.measures;
  return {
    value: negative ? 0 - size : size,
    resolution: Number(`1e${last.exponent - decimalsOf(last.digits)}`),
    spoken: measures !== undefined || terms.some(({ multiplied }) => multiplied),
    ...(measures ? { measures } : {}),
    ...(per ? { per: PERS[per]! } : {}),
    ...(measures || per ? { unit: `${priced && !unit ? '円' : unit}${per && `/${per}`}` } : {}),
  };
}

export function numeralParts(text: string): NumeralParts {
  const body = withUsualUnits(normalizeWidth(text)).trim();
  const plain = body.replace(APPROXIMATELY, '');
  const [head = '', sign, yen, innerSign] = HEAD.exec(plain)!;
  const read = sign && innerSign ? undefined : termsOf(plain.slice(head.length));
  if (!read || 'why' in read) return refuse(text, read ?? refusalOf(body));
  const priced = yen !== undefined;
  const tail = tailOf(read.rest);
  if (!tail || (priced && !['', '円'].includes(tail.unit))) return refuse(text, refusalOf(body));
  const power = UNITS.get(tail.unit)?.power ?? 0;
  const terms = scaled(read.terms, power, tail.hundredths);
  if (!fall(terms)) return refuse(text, { why: 'order' });
  const negative = (sign ?? innerSign ?? '+') !== '+';
  return { negative, priced, terms, unit: tail.unit, per: tail.per, power };
}

function scaled(terms: readonly Term[], power: number, hundredths: Term | undefined): readonly Term[] {
  const all = power === 0 ? terms : terms.map((term) => ({ ...term, exponent: term.exponent + power }));
  return hundredths ? [...all, hundredths] : all;
}

interface Tail {
  readonly unit: string;
  readonly per: string;
  readonly hundredths?: Term;
}

function tailOf(rest: string): Tail | undefined {
  const found = TAIL.exec(rest);
  if (found) return { unit: found[1] ?? '', per: found[2] ?? '' };
  const behind = termsOf(HUNDREDTHS.exec(rest)?.[1] ?? '');
  if (!behind || 'why' in behind || behind.rest !== '' || behind.terms.length > 1) return undefined;
  return { unit: '割', per: '', hundredths: { ...behind.terms[0]!, exponent: -2 } };
}

function refuse(text: string, refusal: Refusal | undefined): never {
  return fail('unreadableNumber', refusal ? { text, refusal } : { text });
}
