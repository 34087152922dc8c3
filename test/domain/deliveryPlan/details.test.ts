import { describe, expect, test } from '@jest/globals';
import { readDate as day } from '../../../src/domain/calendar';
import {
  clearedIn,
  followUp,
  isYearEnd,
  monthsToClear,
  noticeState,
  openDays,
  planSpread,
  planTarget,
  requiredRate,
  runningBacklog,
  staffFor,
  terminalsFor,
  windowsFor,
} from '../../../src/domain/deliveryPlan';
import type { Holidays } from '../../../src/domain/deliveryPlan';
import { isNearest, over, written } from '../../support/exactRationals';
import { complaintOf } from '../support/complaintOf';

describe('open days', () => {
  const holidays: Holidays = { from: 2025, to: 2026, has: (date) => date === day('2026-04-29') };
  test.each([
    ['30 days, 8 at weekends, one holiday', '2026-04-01', 21],
    ['from any day of the month', '2026-04-30', 21],
    ['31 December and its neighbours are closed', '2025-12-01', 20],
    ['so are 1 to 3 January', '2026-01-01', 20],
    ['February', '2026-02-01', 20],
  ])('%s: %s has %#', (_, month, days) => {
    expect(openDays(day(month), holidays)).toBe(days);
  });

  test.each([
    ['2025-12-28', false],
    ['2025-12-29', true],
    ['2025-12-31', true],
    ['2026-01-01', true],
    ['2026-01-03', true],
    ['2026-01-04', false],
    ['2026-11-30', false],
    ['2026-02-01', false],
    ['2026-10-30', false],
  ])('%s is the turn of the year: %s', (iso, is) => {
    expect(isYearEnd(day(iso))).toBe(is);
  });

  test.each([
    ['a day closed besides', 0, ['2026-04-01'], 20],
    ['twice the same', 0, ['2026-04-01', '2026-04-01'], 20],
    ['the last day of the month', 0, ['2026-04-30'], 20],
    ['a Saturday, a Sunday, a holiday', 0, ['2026-04-04', '2026-04-05', '2026-04-29'], 21],
    ['days of other months', 0, ['2026-03-31', '2026-05-01'], 21],
    ['as many more days as are closed', 9, [], 30],
    ['one more day, one less', 1, ['2026-04-30'], 21],
  ])('%s', (_, extra, closed, days) => {
    const closedDays = closed.map((iso) => day(iso));
    expect(openDays(day('2026-04-01'), holidays, extra, closedDays)).toBe(days);
  });

  test.each([
    ['2024-12-31', 0, 'noHolidaysOnRecord', { year: 2024, from: 2025, to: 2026 }],
    ['2027-01-01', 0, 'noHolidaysOnRecord', { year: 2027, from: 2025, to: 2026 }],
    ['2026-04-01', 10, 'moreDaysThanClosed', { value: 10, closed: 9 }],
  ])('%s with %d more days: %s', (month, extra, kind, details) => {
    expect(complaintOf(() => openDays(day(month), holidays, extra))).toEqual([kind, details]);
  });
});

describe('what divides by nothing', () => {
  test.each([
    ['a window that hands over nothing', () => windowsFor(1, 0, 20), 'windowDays'],
    ['no days', () => windowsFor(1, 20, 0), 'windowDays'],
    [
      'a terminal that sets nothing',
      () => terminalsFor(1, { cards: 1, perTerminalPerDay: 0, days: 1 }),
      'terminalDays',
    ],
    ['no days to set', () => terminalsFor(1, { cards: 1, perTerminalPerDay: 5, days: 0 }), 'terminalDays'],
    ['nobody present', () => staffFor(1, 1, 1), 'presence'],
    ['weights of nothing', () => planSpread(1, [0, 0]), 'weights'],
  ])('%s', (_, step, divisor) => {
    expect(complaintOf(step)).toEqual(['divisionByZero', { divisor }]);
  });

  test.each([
    ['no cards take no window', () => windowsFor(0, 0, 0), 0],
    ['no cards to set take no terminal more', () => terminalsFor(3, { cards: 0, perTerminalPerDay: 0, days: 0 }), 3],
    ['no windows take no staff', () => staffFor(0, 1, 0.5), 0],
    ['everybody present', () => staffFor(4, 1, 0), 4],
    ['a target that is reached', () => planTarget(100, 100), 0],
    ['one card short of it', () => planTarget(100, 99), 1],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected);
  });
});

describe('the backlog', () => {
  test.each([
    ['runs out exactly', [5, 5], [5, 5], 0, [0, 0]],
    ['in tenths', [0.1, 0.2], [0, 0.3], 0, [0.1, 0]],
    ['by the tenths of a large number', [100.1, 0], [100, 0.1], 0, [0.1, 0]],
    ['with an opening', [0, 0], [3, 4], 7, [4, 0]],
    ['fewer deliveries than months', [1, 1, 1], [1], 0, [0, null, null]],
  ])('%s', (_, applied, delivered, opening, backlogs) => {
    expect(runningBacklog(applied, delivered, opening)).toEqual(backlogs);
  });

  test.each([
    ['in the first month', [1], [2], { month: 1, short: 1 }],
    ['in the worst month', [1, 0, 5], [2, 3, 1], { month: 2, short: 4 }],
    ['before what is not known', [1, null], [3, 1], { month: 1, short: 2 }],
  ])('below nothing %s', (_, applied, delivered, details) => {
    expect(complaintOf(() => runningBacklog(applied, delivered))).toEqual(['negativeBacklog', details]);
  });

  test.each([
    ['never, as much comes as goes', () => monthsToClear(10, 5, 5), 'neverCleared', {}],
    ['never, more comes than goes', () => monthsToClear(0, 6, 5), 'neverCleared', {}],
    ['not within the list', () => monthsToClear(10, [1, 1], 5), 'notClearedWithin', { months: 2 }],
    ['not within the shorter list', () => monthsToClear(10, [1, 1, 1], [5, 5]), 'notClearedWithin', { months: 2 }],
    [
      'not before a month that is not known',
      () => monthsToClear(10, 0, [5, null, 9]),
      'notClearedBeforeBlank',
      { month: 2 },
    ],
    [
      'not with a first month that is not known',
      () => monthsToClear(10, [null, 11], [5, 6]),
      'notClearedBeforeBlank',
      { month: 1 },
    ],
    ['not known for so long', () => requiredRate(1, [1, 2], 3), 'fewerMonths', { given: 2, months: 3 }],
    [
      'not known from the second month on',
      () => requiredRate(1, [1, null, 3], 3),
      'fewerMonths',
      { given: 1, months: 3 },
    ],
  ])('is cleared %s', (_, step, kind, details) => {
    expect(complaintOf(step)).toEqual([kind, details]);
  });

  test.each([
    ['in tenths', () => monthsToClear(1, 100, 100.1), 10],
    ['in tenths, month by month', () => monthsToClear(0.1, [0.2], [0.3]), 1],
    ['nothing to clear takes the first month', () => monthsToClear(0, 5, 5), 1],
    ['one card more than a month carries', () => monthsToClear(51, 10, 60), 2],
    ['exactly what a month carries', () => monthsToClear(50, 10, 60), 1],
    ['a list that clears in its last month', () => monthsToClear(10, [0, 0], [5, 5]), 2],
    ['the rate of the whole', () => requiredRate(100, 0, 3), 34],
    ['the rate of the last month', () => requiredRate(0, [0, 0, 90], 3), 90],
    ['the rate of the last two months', () => requiredRate(0, [0, 50, 50], 3), 50],
    ['the opening counts for the whole only', () => requiredRate(60, [0, 0, 30], 3), 30],
    ['nothing to do', () => requiredRate(0, 0, 5), 0],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected);
  });

  test.each([
    ['2026-04-15', 1, '2026-04-01'],
    ['2026-04-30', 12, '2027-03-01'],
  ])('from %s, gone after %d months in %s', (start, months, cleared) => {
    expect(clearedIn(day(start), months)).toBe(day(cleared));
  });
});

test.each([
  [
    () => noticeState(day('2026-04-02'), day('2026-04-01')),
    'sentBeforeArrival',
    { arrived: '2026-04-02', sent: '2026-04-01' },
  ],
  [
    () => noticeState(day('2026-04-02'), undefined, day('2026-04-01')),
    'arrivalAfterAsOf',
    { arrived: '2026-04-02', asOf: '2026-04-01' },
  ],
])('days out of order: %#', (step, kind, details) => {
  expect(complaintOf(step)).toEqual([kind, details]);
});

test.each([
  ['sent on the day of arrival', '2026-04-01', '2026-04-01', '2026-04-01', 'withinOneWeek'],
  ['sent on the day of judgement', '2026-04-01', '2026-04-20', '2026-04-20', 'late'],
  ['not yet sent on that day', '2026-04-01', '2026-04-21', '2026-04-20', 'late'],
  ['not yet sent, within two weeks', '2026-04-01', '2026-04-21', '2026-04-15', 'unsent'],
])('a notice %s', (_, arrived, sent, asOf, state) => {
  expect(noticeState(day(arrived), day(sent), day(asOf))).toBe(state);
});

test.each([
  [1000, 1000.1, 0.0001, 'onTrack'],
  [1000, 999.9, 0.0001, 'onTrack'],
  [1000, 1000.2, 0.0001, 'ahead'],
  [100, 110, undefined, 'onTrack'],
  [100, 90, undefined, 'onTrack'],
  [100, 111, undefined, 'ahead'],
  [100, 89, undefined, 'behind'],
  [0.3, 0.33, 0.1, 'onTrack'],
  [0.3, 0.27, 0.1, 'onTrack'],
  [100, 100, 0, 'onTrack'],
])('of %d planned, %d delivered, tolerance %p: %s', (plan, actual, tolerance, progress) => {
  const found = followUp(plan, actual, tolerance);
  expect(found.progress).toBe(progress);
  expect(isNearest(found.rate!, over(written(actual), written(plan)))).toBe(true);
  expect(found.difference).toBeCloseTo(actual - plan, 12);
});
