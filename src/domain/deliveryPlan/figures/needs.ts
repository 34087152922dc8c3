import { apportion } from '../../exact';
import { fail } from '../../fault';
import { complementOf, roundToPrecision } from '../../numerals';
import { ceilQuotient } from './decimals';

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

/** Whole cards in proportion to the weights that add up to the total exactly; of equal remainders the earlier month's counts. */
export function planSpread(total: number, weights: readonly number[]): number[] {
  return apportion(total, weights.map(roundToPrecision)) ?? fail('divisionByZero', { divisor: 'weights' });
}
