import { plus, times } from '../figures';
import { terminalsFor } from '../figures';
import type { Presetting } from '../figures';

/*
 * What the other rules of a plan ask of a month's figures: a figure from the result on keeps the rule. `perWeek`,
 * `perWindow` are the rules' thresholds.
 */

/** Weekend days on which the windows must be open. */
export function weekendDaysNeeded(weekends: number, perWeek: number): number {
  return times(weekends, perWeek);
}

export function staffNeeded(windows: number, perWindow: number): number {
  return times(windows, perWindow);
}

/** Terminals at the windows, and those on which cards are set before they are handed over. */
export function terminalsNeeded(windows: number, perWindow: number, presetting?: Presetting): number {
  return plus(times(windows, perWindow), terminalsFor(0, presetting));
}

/** Staff who must be there in the month that lies the rule's months before one whose windows rise. */
export function staffNeededAhead(windowsBefore: number, windows: number): number {
  return windows > windowsBefore ? windows : 0;
}
