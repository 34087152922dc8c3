import type { Argument, Declaration, Language, Text } from '../../functions';
import type { Kind } from '../../functions/explanations';
import { date } from '../../functions/readers';
import { matrixOf } from './trace';

/** How the texts of the declarations name units, and how a number is written with them. */
const UNITS: readonly (readonly [named: RegExp, unit: Text])[] = [
  [/（円）/, { ja: '円', en: ' yen' }],
  [/（g）/, { ja: ' g', en: ' g' }],
  [/（cm）/, { ja: ' cm', en: ' cm' }],
  [/秒で|（秒）/, { ja: '秒', en: ' s' }],
  [/（アーラン）/, { ja: 'アーラン', en: ' erlangs' }],
];

/** The unit in which a number without one of its own is taken; empty where the texts name none. */
export function unitOf({ help, reader }: Argument, language: Language): string {
  return unitIn([help.ja, reader.help.ja], language);
}

/** The unit of results that are one number each. */
export function unitOfResult({ help, result }: Declaration, language: Language): string {
  return result.shape === 'each' || result.shape === 'scalar' ? unitIn([result.help.ja, help.text.ja], language) : '';
}

function unitIn(texts: readonly string[], language: Language): string {
  const found = texts.flatMap((text) => UNITS.filter(([named]) => named.test(text)));
  return found[0]?.[1][language] ?? '';
}

export function kindOf({ reader, name }: Argument): Kind {
  // A renewal is a day, or TRUE and FALSE, which are no numbers.
  return reader === date || name === 'renewed' ? 'date' : 'number';
}

export interface Scale {
  /** The unit that was chosen, and the one of factor 1. */
  readonly unit: string;
  readonly base: string;
  readonly factor: number;
}

/** By which unit another argument of the call scales this one; nothing where that is no unit. */
export function scaleOf(args: readonly Argument[], index: number, values: readonly unknown[]): Scale | undefined {
  const by = args.findIndex(({ name }) => name === args[index]?.reader.scaledBy);
  const { reader } = args[by] ?? {};
  const base = reader?.choices?.find((choice) => reader.factorOf?.(choice) === 1);
  if (!reader || base === undefined) return undefined;
  const unit = matrixOf(values[by])[0]?.[0];
  if (typeof unit !== 'string' || unit.trim() === '') return { unit: base, base, factor: 1 };
  try {
    const word = reader.read(unit, { scale: 1 });
    return { unit: String(word), base, factor: reader.factorOf?.(word) ?? 1 };
  } catch {
    return undefined;
  }
}
