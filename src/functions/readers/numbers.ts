import { fail } from '../../domain';
import { product, ratio } from '../../domain/exact';
import { parseNumeral, printed, scaleDecimal, unitsOf } from '../../domain/numerals';
import type { Dimension, Figure, Numeral, Per } from '../../domain/numerals';
import type { Content } from '../../sheet';
import type { PlainNumbers, ReadContext, Reader } from '../core/argument';
import type { Text } from '../core/text';

interface NumberRules {
  /** What the number measures: a text may carry a unit of these kinds, and no other; without any kind, none at all. */
  readonly measures: Dimension | readonly Dimension[] | 'anything';
  /** What it is counted for: a text may say so. */
  readonly per?: Per;
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
  const read = typeof content === 'number' ? printed(finite(content)) : numeralOfText(content, rules);
  if (scale === 1 || read.spoken) return read;
  return {
    ...read,
    value: scaleDecimal(read.value, scale),
    resolution: scaleDecimal(read.resolution, scale),
  };
}

function numeralOfText(content: string, { measures, per }: NumberRules): Numeral {
  const read = parseNumeral(content);
  if (measures === 'anything') return read;
  const accepted = typeof measures === 'string' ? [measures] : measures;
  const fits = (!read.measures || accepted.includes(read.measures)) && (!read.per || read.per === per);
  if (fits) return read;
  return fail('foreignUnit', { text: content, unit: read.unit ?? '', accepted: accepted.flatMap(unitsOf) });
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

const SECONDS: Partial<Record<Dimension, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/** A length of time, which a text may give in 秒, 分 or 時間: a number alone counts those of `unit` seconds. */
export function duration(unit: 1 | 60, rules: Omit<NumberRules, 'measures'>): Reader<number> {
  const plain = number({ ...rules, measures: ['seconds', 'minutes', 'hours'] });
  return {
    ...plain,
    read: (content, context) => {
      const value = plain.read(content, context);
      const spoken = typeof content === 'string' ? parseNumeral(content).measures : undefined;
      return spoken ? ratio(product(value, SECONDS[spoken]!), unit) : value;
    },
  };
}
