import { fail } from '../fault';
import type { Numeral } from '../numerals';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** All values that a figure rounded to its last printed digit could have come from. */
export function roundingRange({ value, resolution }: Numeral): Range {
  return { low: value - resolution / 2, high: value + resolution / 2 };
}

/** Every per-card cost that inputs rounded to their printed last digit could have come from. */
export function perCardCostRange(cost: Numeral, cards: Numeral): Range {
  const costs = roundingRange(cost);
  const counts = roundingRange(cards);
  if (counts.low <= 0) return fail('divisionByZero', { divisor: 'cards' });
  return {
    low: Math.min(costs.low / counts.low, costs.low / counts.high),
    high: Math.max(costs.high / counts.low, costs.high / counts.high),
  };
}
