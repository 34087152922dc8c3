import { staffNeeded, terminalsNeeded, weekendDaysNeeded } from '../capacity/needs';
import { ceilQuotient, plus, times } from '../figures';
import type { Presetting } from '../figures';
import { followUp } from '../figures';
import { WINDOW_KINDS } from '../table/cells';
import { daysOf } from './judgeWindows';
import { isLack, lack, lackOf, placeOf } from './judging';
import type { Judgement, Judging, Lack } from './judging';
import type { PlanRow } from './plan';

export const upToWhole = (value: number): number => ceilQuotient(value, 1, 1, 1);

export function judgeWeekend(row: PlanRow, judging: Judging): Judgement {
  const days = row.figures.weekendDays ?? null;
  if (days === null) return lack('weekendDays');
  const weeks = row.month.weekends;
  const limit = weekendDaysNeeded(weeks, judging.threshold);
  if (days >= limit) return undefined;
  const facts = { short: upToWhole(plus(limit, -days)), weeks };
  return { rule: 'weekend', ...placeOf(judging, row, 'weekendDays'), value: days, limit, facts };
}

/** Dedicated and shared windows. */
export function windowsOf({ figures }: PlanRow, { filled }: Judging): number | Lack {
  let total = 0;
  let known = false;
  for (const { windows } of WINDOW_KINDS) {
    if (!filled.has(windows)) continue;
    const count = figures[windows] ?? null;
    if (count === null) return lack(windows);
    total = plus(total, count);
    known = true;
  }
  return known ? total : lack('dedicatedWindows');
}

export function judgeStaff(row: PlanRow, judging: Judging): Judgement {
  const windows = windowsOf(row, judging);
  const value = row.figures.staff ?? lack('staff');
  if (isLack(windows) || isLack(value)) return lackOf(windows, value);
  const limit = staffNeeded(windows, judging.threshold);
  if (value >= limit) return undefined;
  const facts = { short: upToWhole(plus(limit, -value)), windows };
  return { rule: 'staff', ...placeOf(judging, row, 'staff'), value, limit, facts };
}

export function judgeTerminals(row: PlanRow, judging: Judging): Judgement {
  const windows = windowsOf(row, judging);
  const value = row.figures.terminals ?? lack('terminals');
  if (isLack(windows) || isLack(value)) return lackOf(windows, value);
  const presetting = presettingOf(row, judging);
  const limit = terminalsNeeded(windows, judging.threshold, isLack(presetting) ? undefined : presetting);
  // What is not known can only ask for more terminals.
  if (value >= limit) return isLack(presetting) ? presetting : undefined;
  const atWindows = terminalsNeeded(windows, judging.threshold);
  const facts = { short: upToWhole(plus(limit, -value)), windows, presetting: plus(limit, -atWindows) };
  return { rule: 'terminals', ...placeOf(judging, row, 'terminals'), value, limit, facts };
}

/** A plan without cards to set has none. */
export function presettingOf(row: PlanRow, judging: Judging): Presetting | Lack | undefined {
  const { presetCards = null, presetRate = null } = row.figures;
  if (!judging.filled.has('presetCards') || presetCards === 0) return undefined;
  if (presetCards === null) return lack('presetCards');
  if (presetRate === null || presetRate === 0) return lack('presetRate');
  const days = daysOf(row, judging);
  if (isLack(days)) return days;
  return days.days === 0 ? lack('openDays') : { cards: presetCards, perTerminalPerDay: presetRate, days: days.days };
}

export function judgeFollowUp(row: PlanRow, judging: Judging): Judgement {
  const { planned = null, actual = null } = row.figures;
  if (actual === null) return null;
  if (planned === null) return lack('planned');
  const { difference, rate, progress } = followUp(planned, actual, judging.threshold);
  if (progress === 'onTrack') return undefined;
  const place = placeOf(judging, row, 'actual');
  return { rule: 'followUp', ...place, value: actual, limit: planned, facts: { difference, rate: rate ?? null } };
}

/** The days from a card's arrival to the sending of its notice, against those that are the most and those aimed at. */
export function judgeNotice(row: PlanRow, judging: Judging): Judgement {
  const { actual = null, noticeDays = null } = row.figures;
  if (actual === null) return null;
  if (noticeDays === null) return lack('noticeDays');
  const latest = judging.threshold;
  const aim = Math.min(judging.parameters.noticeAim!, latest);
  if (noticeDays <= aim) return undefined;
  const facts = { aim, latest, late: noticeDays > latest };
  const limit = facts.late ? latest : aim;
  return { rule: 'notice', ...placeOf(judging, row, 'noticeDays'), value: noticeDays, limit, facts };
}

export function judgeReservations(row: PlanRow, judging: Judging): Judgement {
  const { actual = null, applied = null, reservationSlots = null } = row.figures;
  if (actual === null) return null;
  if (applied === null || reservationSlots === null) {
    return lackOf(applied ?? lack('applied'), reservationSlots ?? lack('reservationSlots'));
  }
  const limit = times(applied, judging.threshold);
  if (reservationSlots >= limit) return undefined;
  const facts = { short: upToWhole(plus(limit, -reservationSlots)) };
  return {
    rule: 'reservations',
    ...placeOf(judging, row, 'reservationSlots'),
    value: reservationSlots,
    limit,
    facts,
  };
}
