import { isoOf } from '../../calendar';
import type { Day } from '../../calendar';
import { compare, digitsScaleOf, fractionOf, multiply, nearest, ratio, subtract, ZERO } from '../../exact';
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
  return plainFollowUp(plan, actual, tolerance) ?? exactFollowUp(plan, actual, tolerance);
}

function exactFollowUp(plan: number, actual: number, tolerance: number): FollowUp {
  const difference = subtract(fractionOf(actual), fractionOf(plan));
  const allowed = multiply(fractionOf(plan), fractionOf(tolerance));
  return {
    difference: nearest(difference),
    rate: plan === 0 ? undefined : ratio(actual, plan),
    progress: progressOf(compare(difference, allowed), compare(difference, subtract(ZERO, allowed))),
  };
}

/** The same counted in last digits, so that all is whole; none where a number has too many digits. */
function plainFollowUp(plan: number, actual: number, tolerance: number): FollowUp | undefined {
  const [planScale, actualScale, share] = [digitsScaleOf(plan), digitsScaleOf(actual), digitsScaleOf(tolerance)];
  if (!planScale || !actualScale || !share) return undefined;
  const scale = Math.max(planScale, actualScale);
  const planned = Math.round(plan * planScale) * (scale / planScale);
  const done = Math.round(actual * actualScale) * (scale / actualScale);
  const [off, allowed] = [(done - planned) * share, planned * Math.round(tolerance * share)];
  if (![planned, done, off, allowed].every(Number.isSafeInteger)) return undefined;
  return {
    // Adding 0 makes a 0 of minus zero.
    difference: (done - planned) / scale + 0,
    rate: plan === 0 ? undefined : done / planned + 0,
    progress: progressOf(off - allowed, off + allowed),
  };
}

/** How far the difference is above the allowed one, and above the allowed one downwards. */
function progressOf(overMost: number, overLeast: number): Progress {
  return overMost > 0 ? 'ahead' : overLeast < 0 ? 'behind' : 'onTrack';
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
