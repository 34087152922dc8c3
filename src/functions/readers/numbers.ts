import { fail } from '../../domain';
import { normalizeWidth, parseNumeral, printed, scaleDecimal } from '../../domain/numerals';
import type { Dimension, Figure, Numeral } from '../../domain/numerals';
import type { Content } from '../../sheet';
import type { PlainNumbers, ReadContext, Reader } from '../core/argument';
import type { Text } from '../core/text';

const DIMENSION_UNITS: Readonly<Record<Dimension, readonly string[]>> = {
  money: ['円'],
  cards: ['枚', '件'],
  items: ['件', '枚'],
  people: ['人'],
  share: ['%'],
  weight: ['g', 'kg'],
  length: ['cm', 'mm'],
};

interface NumberRules {
  /** What the number measures: a text may carry a unit of that kind, and no other. */
  readonly measures?: Dimension;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
  /** The unit argument that scales a number which does not say its own unit. */
  readonly scaledBy?: string;
  readonly help: Text;
}

/** A number, plain or as Japanese text. */
export function number(rules: NumberRules): Reader<number> {
  return {
    help: rules.help,
    ...(rules.scaledBy ? { scaledBy: rules.scaledBy } : {}),
    plain: plainNumbers(rules),
    read: (content, context) => bounded(numeralOf(content, rules, context).value, rules),
  };
}

/** A number whose last printed digit matters. */
export function figure(rules: NumberRules): Reader<Figure> {
  return {
    help: rules.help,
    ...(rules.scaledBy ? { scaledBy: rules.scaledBy } : {}),
    plain: plainNumbers(rules),
    read: (content, context) => {
      const read = numeralOf(content, rules, context);
      bounded(read.value, rules);
      // A scaled 0 is 0 still, but its last digit is worth a thousand or a million.
      return read.value === content && context.scale === 1 ? content : read;
    },
  };
}

function plainNumbers({ minimum = -Infinity, maximum = Infinity, whole = false }: NumberRules): PlainNumbers {
  return { minimum: Math.max(minimum, -Number.MAX_VALUE), maximum: Math.min(maximum, Number.MAX_VALUE), whole };
}

/** A number of any kind: every unit may follow it. */
export const ANY_NUMBER: Text = {
  ja: '数。文字列の数（1億2,345万、37,449百万円、▲5、17.2% など）も読みます',
  en: 'a number; text such as 1億2,345万, 37,449百万円, ▲5 or 17.2% is read too',
};

function numeralOf(content: Content, rules: NumberRules, { scale }: ReadContext): Numeral {
  if (typeof content === 'boolean') return fail('notANumber', { value: String(content).toUpperCase() });
  const read = typeof content === 'number' ? printed(finite(content)) : numeralOfText(content, rules.measures);
  if (scale === 1 || read.spoken) return read;
  return {
    ...read,
    value: scaleDecimal(read.value, scale),
    resolution: scaleDecimal(read.resolution, scale),
  };
}

function numeralOfText(content: string, measures: Dimension | undefined): Numeral {
  const read = parseNumeral(content);
  const accepted = measures && DIMENSION_UNITS[measures];
  return accepted && read.measures && !fits(read.measures, accepted)
    ? fail('foreignUnit', { text: content, unit: writtenUnit(content, read.measures), accepted })
    : read;
}

/** Whether amounts of these kinds can be added up: 枚 and 件 can, 枚 and 円 cannot. */
export function addUp(a: Dimension, b: Dimension): boolean {
  return fits(a, DIMENSION_UNITS[b]);
}

function fits(measured: Dimension, accepted: readonly string[]): boolean {
  return DIMENSION_UNITS[measured].some((unit) => accepted.includes(unit));
}

/** The unit as the text has it: kg where it says kg. */
function writtenUnit(text: string, measured: Dimension): string {
  const plain = normalizeWidth(text).trim();
  const units = [...DIMENSION_UNITS[measured]].sort((a, b) => b.length - a.length);
  return units.find((unit) => plain.endsWith(unit)) ?? unitName(measured);
}

export function unitName(measured: Dimension): string {
  return DIMENSION_UNITS[measured][0]!;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('overflow', {});
}

function bounded(value: number, { minimum, maximum, whole }: NumberRules): number {
  if (minimum !== undefined && value < minimum) return fail('belowMinimum', { value, minimum });
  if (maximum !== undefined && value > maximum) return fail('aboveMaximum', { value, maximum });
  if (whole && !Number.isInteger(value)) return fail('notWhole', { value });
  return value;
}

/** Numbers above 0, or from another least one on. */
export function positive(reader: Reader<number>, least = Number.MIN_VALUE): Reader<number> {
  return {
    ...reader,
    plain: { minimum: least, maximum: reader.plain?.maximum ?? Number.MAX_VALUE, whole: false },
    read: (content, context) => {
      const value = reader.read(content, context);
      return value >= least ? value : fail('notPositive', { value });
    },
  };
}

const UNITS = { money: '円', cards: '枚', items: '件', people: '人', share: '%', weight: 'g', length: 'cm' } as const;

type Unit = (typeof UNITS)[keyof typeof UNITS];

/** A number whose text may carry one of these units, or none at all: 30枚 is no traffic, and 30円 no respondents. */
export function withUnits(accepted: readonly Unit[], reader: Reader<number>): Reader<number> {
  return {
    ...reader,
    read: (content, context) => {
      const measured = typeof content === 'string' ? parseNumeral(content).measures : undefined;
      return measured && !accepted.includes(UNITS[measured])
        ? fail('foreignUnit', { text: String(content), unit: writtenUnit(String(content), measured), accepted })
        : reader.read(content, context);
    },
  };
}
