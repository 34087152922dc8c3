import { fail } from '../../domain';
import { parseNumeral } from '../../domain/numerals';
import type { Reader } from '../core/argument';

const UNITS = { money: '円', cards: '枚', items: '件', people: '人', share: '%', weight: 'g', length: 'cm' } as const;

type Unit = (typeof UNITS)[keyof typeof UNITS];

/** A number whose text may carry one of these units, or none at all: 30枚 is no traffic, and 30円 no respondents. */
export function withUnits(accepted: readonly Unit[], reader: Reader<number>): Reader<number> {
  return {
    ...reader,
    read: (content, context) => {
      const unit = typeof content === 'string' ? unitOf(content) : undefined;
      return unit && !accepted.includes(unit)
        ? fail('foreignUnit', { text: String(content), unit, accepted })
        : reader.read(content, context);
    },
  };
}

function unitOf(content: string): Unit | undefined {
  const { measures } = parseNumeral(content);
  return measures && UNITS[measures];
}
