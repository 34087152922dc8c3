import { fail } from '../fault';
import { resolutionOf } from '../numerals';
import type { Figure } from '../numerals';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** All values that a figure rounded to its last printed digit could have come from. */
export function roundingRange(figure: Figure): Range {
  return { low: lowest(figure), high: highest(figure) };
}

function lowest(figure: Figure): number {
  return typeof figure === 'number' ? figure - resolutionOf(figure) / 2 : figure.value - figure.resolution / 2;
}

function highest(figure: Figure): number {
  return typeof figure === 'number' ? figure + resolutionOf(figure) / 2 : figure.value + figure.resolution / 2;
}

/** Every per-card cost that inputs rounded to their printed last digit could have come from. */
export function perCardCostRange(cost: Figure, cards: Figure): Range {
  const fewest = lowest(cards);
  const most = highest(cards);
  if (fewest <= 0) return fail('divisionByZero', { divisor: 'cards' });
  const least = lowest(cost);
  const greatest = highest(cost);
  return { low: least / (least < 0 ? fewest : most), high: greatest / (greatest < 0 ? most : fewest) };
}
