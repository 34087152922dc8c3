import { fail } from '../fault';
import { decimalsOf, resolutionOf, scaleDecimal } from './resolution';

/** Multipliers in descending order of size; longer names first where one begins with another. */
const MULTIPLIERS: readonly (readonly [name: string, factor: number])[] = [
  ['千兆', 1e15],
  ['百兆', 1e14],
  ['十兆', 1e13],
  ['兆', 1e12],
  ['千億', 1e11],
  ['百億', 1e10],
  ['十億', 1e9],
  ['億', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
];

export interface TrailingUnit {
  readonly factor: number;
  readonly measures: Dimension;
}

export type Dimension = 'money' | 'cards' | 'items' | 'people' | 'share' | 'weight' | 'length';

const TRAILING_UNITS: Readonly<Record<string, TrailingUnit>> = {
  円: { factor: 1, measures: 'money' },
  枚: { factor: 1, measures: 'cards' },
  件: { factor: 1, measures: 'items' },
  人: { factor: 1, measures: 'people' },
  '%': { factor: 0.01, measures: 'share' },
  g: { factor: 1, measures: 'weight' },
  kg: { factor: 1000, measures: 'weight' },
  cm: { factor: 1, measures: 'length' },
  mm: { factor: 0.1, measures: 'length' },
};

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
}

const PLAIN_DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const MULTIPLIER_NAMES = MULTIPLIERS.map(([name]) => name).join('|');
const SECTION = new RegExp(`^([\\d,.]+)(${MULTIPLIER_NAMES})`);
const UNIT = new RegExp(`(${Object.keys(TRAILING_UNITS).join('|')})$`);
const NEGATIVE = /^[▲△−-]\s*/;

/** Reads the number that Japanese text says; what does not read in exactly one way is an error. */
export function parseNumeral(text: string): Numeral {
  const body = normalizeWidth(text)
    .trim()
    .replace(/^約\s*/, '');
  const unreadable = (): never => fail('unreadableNumber', { text });
  const bracketed = /^\((.+?)\)(\D*)$/.exec(body);
  if (bracketed) {
    const inner = `${bracketed[1]}${bracketed[2]}`;
    return /^[▲△−+¥-]/.test(inner) ? unreadable() : negate(parseUnsigned(inner, unreadable));
  }
  if (NEGATIVE.test(body)) return negate(parseUnsigned(body.replace(NEGATIVE, ''), unreadable));
  return parseUnsigned(body.replace(/^\+/, ''), unreadable);
}

function negate(numeral: Numeral): Numeral {
  return { ...numeral, value: -numeral.value };
}

function parseUnsigned(text: string, unreadable: () => never): Numeral {
  const priced = text.startsWith('¥');
  const bare = text.replace(/^¥\s*/, '');
  const unitName = UNIT.exec(bare)?.[1];
  const number = parseSections(unitName ? bare.slice(0, -unitName.length).trimEnd() : bare, unreadable);
  const unit = unitName ? TRAILING_UNITS[unitName] : undefined;
  const measures = priced ? 'money' : unit?.measures;
  if (priced && unit && unit.measures !== 'money') unreadable();
  const value = unit ? scaleDecimal(number.value, unit.factor) : number.value;
  if (!Number.isFinite(value)) unreadable();
  return {
    value,
    resolution: unit ? scaleDecimal(number.resolution, unit.factor) : number.resolution,
    spoken: number.multiplied || measures !== undefined,
    ...(measures ? { measures } : {}),
  };
}

/** `1億2,345万`, `37,449百万`, `1,830`: sections of falling size, each smaller than the multiplier before it. */
function parseSections(text: string, unreadable: () => never) {
  let rest = text;
  let value = 0;
  let ceiling = Infinity;
  let resolution = 1;
  let multiplied = false;
  for (let section = SECTION.exec(rest); section; section = SECTION.exec(rest)) {
    const factor = multiplierOf(section[2]!);
    const amount = readDigits(section[1]!, unreadable);
    rest = rest.slice(section[0].length);
    if (amount * factor >= ceiling || (rest !== '' && section[1]!.includes('.'))) unreadable();
    value += scaleDecimal(amount, factor);
    resolution = scaleDecimal(10 ** -decimalsOf(section[1]!), factor);
    ceiling = factor;
    multiplied = true;
  }
  if (rest !== '') {
    const amount = readDigits(rest, unreadable);
    if (amount >= ceiling) unreadable();
    value += amount;
    resolution = 10 ** -decimalsOf(rest);
  } else if (!multiplied) unreadable();
  return { value, resolution, multiplied };
}

function multiplierOf(name: string): number {
  return MULTIPLIERS.find(([candidate]) => candidate === name)![1];
}

function readDigits(text: string, unreadable: () => never): number {
  return PLAIN_DIGITS.test(text) ? Number(text.replaceAll(',', '')) : unreadable();
}

const WIDE = /[\uFF01-\uFF5E\uFFE5\u3000\u00A0]/;

/**
 * Full-width ASCII and the ideographic space to their half-width forms, and nothing else.
 * Unicode's NFKC would also turn ① into 1 and 5² into 52: a guess, and a silent wrong number.
 */
export function normalizeWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, '¥')
    .replace(/[\u3000\u00A0]/g, ' ');
}

/** A number as a cell holds it, or as a text printed it. */
export type Figure = number | Numeral;

/** The figure with the worth of its last digit: for a plain number, of the last one that Excel shows. */
export function printed(figure: Figure): Numeral {
  return typeof figure === 'number' ? { value: figure, resolution: resolutionOf(figure), spoken: false } : figure;
}
