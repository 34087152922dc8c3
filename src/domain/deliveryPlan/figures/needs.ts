import { fail } from '../../fault';
import { complementOf } from '../../numerals';
import { ceilQuotient, wholeProportions } from './decimals';

/** Windows that hand over the cards in the days: none where there are no cards. */
export function windowsFor(cards: number, perWindowPerDay: number, days: number): number {
  if (cards === 0) return 0;
  if (perWindowPerDay === 0 || days === 0) return fail('divisionByZero', { divisor: 'windowDays' });
  return ceilQuotient(cards, 1, perWindowPerDay, days);
}

export interface Presetting {
  readonly cards: number;
  readonly perTerminalPerDay: number;
  readonly days: number;
}

/** One terminal a window, and those on which cards are set before they are handed over. */
export function terminalsFor(windows: number, presetting?: Presetting): number {
  if (!presetting || presetting.cards === 0) return windows;
  const { cards, perTerminalPerDay, days } = presetting;
  if (perTerminalPerDay === 0 || days === 0) return fail('divisionByZero', { divisor: 'terminalDays' });
  return windows + ceilQuotient(cards, 1, perTerminalPerDay, days);
}

/** Staff of whom enough are present to man the windows. */
export function staffFor(windows: number, perWindow = 1, absence = 0): number {
  if (absence === 1) return fail('divisionByZero', { divisor: 'presence' });
  return ceilQuotient(windows, perWindow, complementOf(absence), 1);
}

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
