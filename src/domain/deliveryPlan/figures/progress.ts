import { roundToPrecision } from '../../numerals';
import { isoOf } from '../../calendar';
import type { Day } from '../../calendar';
import { fail } from '../../fault';
import { plus } from './decimals';

export type Progress = 'onTrack' | 'behind' | 'ahead';

export interface FollowUp {
  readonly difference: number;
  /** Actual ÷ plan; undefined where nothing was planned. */
  readonly rate: number | undefined;
  readonly progress: Progress;
}

/** The share of the plan by which the actual figure may differ from it. */
export const TOLERANCE = 0.1;

export function followUp(plan: number, actual: number, tolerance = TOLERANCE): FollowUp {
  const difference = plus(actual, -plan);
  const allowed = roundToPrecision(plan * tolerance);
  return {
    difference,
    rate: plan === 0 ? undefined : actual / plan,
    progress: difference > allowed ? 'ahead' : difference < -allowed ? 'behind' : 'onTrack',
  };
}

/** How soon the notice to collect a card was sent after the card had arrived. */
export type NoticeState = 'withinOneWeek' | 'withinTwoWeeks' | 'late' | 'unsent';

const WEEK = 7;

/** As of a day, a notice sent later counts as unsent, and one unsent for more than two weeks as late. */
export function noticeState(arrived: Day, sent?: Day, asOf?: Day): NoticeState {
  if (asOf !== undefined && asOf < arrived) {
    return fail('arrivalAfterAsOf', { arrived: isoOf(arrived), asOf: isoOf(asOf) });
  }
  if (sent !== undefined && sent < arrived) {
    return fail('sentBeforeArrival', { arrived: isoOf(arrived), sent: isoOf(sent) });
  }
  if (sent === undefined || (asOf !== undefined && sent > asOf)) {
    return asOf !== undefined && asOf - arrived > 2 * WEEK ? 'late' : 'unsent';
  }
  if (sent - arrived <= WEEK) return 'withinOneWeek';
  return sent - arrived <= 2 * WEEK ? 'withinTwoWeeks' : 'late';
}
