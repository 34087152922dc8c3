import { isoOf } from '../../calendar';
import type { Day } from '../../calendar';
import { compare, fractionOf, multiply, nearest, ratio, subtract, ZERO } from '../../exact';
import type { Fraction } from '../../exact';
import { fail } from '../../fault';

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
  const difference = subtract(fractionOf(actual), fractionOf(plan));
  const allowed = multiply(fractionOf(plan), fractionOf(tolerance));
  return {
    difference: nearest(difference),
    rate: plan === 0 ? undefined : ratio(actual, plan),
    progress: progressOf(difference, allowed),
  };
}

function progressOf(difference: Fraction, allowed: Fraction): Progress {
  if (compare(difference, allowed) > 0) return 'ahead';
  return compare(difference, subtract(ZERO, allowed)) < 0 ? 'behind' : 'onTrack';
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
