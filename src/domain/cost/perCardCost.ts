import { ratio } from '../exact';
import { fail } from '../fault';
import { resolutionOf, roundTo } from '../numerals';
import type { Figure, Numeral } from '../numerals';

/** Yen per card, unrounded. */
export function perCardCost(cost: number, cards: number): number {
  return cards === 0 ? fail('divisionByZero', { divisor: 'cards' }) : ratio(cost, cards);
}

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

/** How a published figure stands against what its own inputs give. */
export type Verdict = 'match' | 'withinRounding' | 'mismatch';

export function perCardCostVerdict(published: Numeral, cost: Numeral, cards: Numeral): Verdict {
  const computed = perCardCost(cost.value, cards.value);
  if (sameStep(roundTo(computed, published.resolution), published)) return 'match';
  const possible = perCardCostRange(cost, cards);
  const printed = roundingRange(published);
  return possible.low <= printed.high && printed.low <= possible.high ? 'withinRounding' : 'mismatch';
}

export interface SumComparison {
  readonly sum: number;
  /** How far the total is off, without sign. */
  readonly difference: number;
  /** How far it may be off. */
  readonly allowed: number;
  readonly verdict: Verdict;
}

export function sumVerdict(published: Numeral, parts: readonly Numeral[]): Verdict {
  return compareSum(published, parts).verdict;
}

/** A total of n rounded parts may be off by half a last digit for each part, and half of its own. */
export function compareSum(published: Numeral, parts: readonly Numeral[]): SumComparison {
  const finest = Math.min(published.resolution, ...parts.map((part) => part.resolution));
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const difference = Math.abs(roundTo(sum - published.value, finest));
  const partDigit = Math.min(...parts.map((part) => part.resolution));
  const allowed = (parts.length * partDigit + published.resolution) / 2;
  const within = difference <= allowed + finest * SLACK ? 'withinRounding' : 'mismatch';
  return { sum, difference, allowed, verdict: difference === 0 ? 'match' : within };
}

/** Binary fractions of a printed digit are not exact; this is far below any digit. */
const SLACK = 1e-6;

function sameStep(rounded: number, published: Numeral): boolean {
  return Math.abs(rounded - published.value) < published.resolution * SLACK;
}
