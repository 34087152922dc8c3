import { roundTo } from '../numerals';
import type { Numeral } from '../numerals';
import { perCardCost } from './perCardCost';
import { perCardCostRange, roundingRange } from './perCardCostRange';

/** How a published figure stands against what its own inputs give. */
export type Verdict = 'match' | 'withinRounding' | 'mismatch';

export function perCardCostVerdict(published: Numeral, cost: Numeral, cards: Numeral): Verdict {
  const computed = perCardCost(cost.value, cards.value);
  if (sameStep(roundTo(computed, published.resolution), published)) return 'match';
  const possible = perCardCostRange(cost, cards);
  const printed = roundingRange(published);
  return possible.low <= printed.high && printed.low <= possible.high ? 'withinRounding' : 'mismatch';
}

/** A total of n rounded parts may be off by half a last digit for each part, and half of its own. */
export function sumVerdict(published: Numeral, parts: readonly Numeral[]): Verdict {
  const finest = Math.min(published.resolution, ...parts.map((part) => part.resolution));
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const difference = Math.abs(roundTo(sum - published.value, finest));
  if (difference === 0) return 'match';
  const partDigit = Math.min(...parts.map((part) => part.resolution));
  const allowed = (parts.length * partDigit + published.resolution) / 2;
  return difference <= allowed + finest * SLACK ? 'withinRounding' : 'mismatch';
}

/** Binary fractions of a printed digit are not exact; this is far below any digit. */
const SLACK = 1e-6;

function sameStep(rounded: number, published: Numeral): boolean {
  return Math.abs(rounded - published.value) < published.resolution * SLACK;
}
