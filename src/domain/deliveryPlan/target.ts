import { fail } from '../fault';
import { ceilQuotient, wholeProportions } from './decimals';

/** Cards still to deliver until the share of the population holds one. */
export function planTarget(population: number, delivered: number, share = 1): number {
  return Math.max(0, ceilQuotient(population, share, 1, 1) - delivered);
}

/**
 * Whole cards in proportion to the weights that add up to the total exactly: quotas are cut off, and what is left goes
 * to the largest remainders, the earlier month first.
 */
export function planSpread(total: number, weights: readonly number[]): number[] {
  const parts = wholeProportions(weights);
  const sum = parts.reduce((added, part) => added + part, 0n);
  if (sum === 0n) return fail('divisionByZero', { divisor: 'weights' });
  const quotas = parts.map((part) => BigInt(total) * part);
  const cards = quotas.map((quota) => Number(quota / sum));
  const left = total - cards.reduce((added, count) => added + count, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota % sum }))
    .sort((a, b) => Number(b.remainder - a.remainder));
  for (const { index } of byRemainder.slice(0, left)) cards[index]! += 1;
  return cards;
}
