import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, civilOf, isLeapYear, isoOf, monthsBetween, readDate } from '../../../src/domain/calendar';
import type { Day } from '../../../src/domain/calendar';
import { nthBirthdayAfter, workload } from '../../../src/domain/renewal';
import { faultKindOf } from '../support/faultKindOf';
import { cardExpiry, certificateExpiry, renewals, renewFrom } from './inForce';

const day = (iso: string): Day => readDate(iso);
const dayIf = (iso: string | undefined): Day | undefined => (iso === undefined ? undefined : day(iso));
const births = fc.integer({ min: day('1930-01-01'), max: day('2026-12-31') });
const lives = fc
  .tuple(births, fc.integer({ min: 0, max: 30000 }))
  .map(([birth, age]) => ({ birth, issued: Math.max(day('2015-10-05'), Math.min(birth + age, day('2040-12-31'))) }))
  .filter(({ birth, issued }) => issued >= birth);

/** Walks the calendar day by day and counts birthdays. */
function birthdayByWalking(from: Day, birth: Day, n: number): Day {
  const born = civilOf(birth);
  let walked = from;
  for (let counted = 0; counted < n;) {
    walked += 1;
    const { year, month, day: date } = civilOf(walked);
    const leapling = born.month === 2 && born.day === 29 && !isLeapYear(year);
    if (month === born.month && date === (leapling ? 28 : born.day)) counted += 1;
  }
  return walked;
}

describe('birthdays after a day', () => {
  test('agree with a walk over the calendar', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 1, max: 6 }), ({ birth, issued }, n) => {
        expect(nthBirthdayAfter(issued, birth, n)).toBe(birthdayByWalking(issued, birth, n));
      }),
    );
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2025-02-27', 1, '2025-02-28'],
    ['2025-02-28', 1, '2026-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
  ])('born on 29 February: after %s number %d is %s', (from, n, expected) => {
    expect(isoOf(nthBirthdayAfter(day(from), day('2000-02-29'), n))).toBe(expected);
  });
});

describe('card expiry', () => {
  test.each([
    ['adult', '2023-03-10', '1980-05-20', undefined, undefined, '2032-05-20'],
    ['birthday on the day of issue is not counted', '2023-05-20', '1980-05-20', undefined, undefined, '2033-05-20'],
    ['birthday the day after issue', '2023-05-19', '1980-05-20', undefined, undefined, '2032-05-20'],
    ['newborn on the day of birth', '2025-04-01', '2025-04-01', undefined, undefined, '2030-04-01'],
    ['17 at issue', '2023-05-19', '2005-05-20', undefined, undefined, '2027-05-20'],
    ['18 on the day of issue', '2023-05-20', '2005-05-20', undefined, undefined, '2033-05-20'],
    ['19, applied the day before the change', '2022-04-20', '2002-08-01', '2022-03-31', undefined, '2026-08-01'],
    ['19, applied on the day of the change', '2022-04-20', '2002-08-01', '2022-04-01', undefined, '2031-08-01'],
    ['19, issued before the change', '2022-03-31', '2002-08-01', undefined, undefined, '2026-08-01'],
    ['20 at issue before the change', '2022-03-31', '2002-03-31', undefined, undefined, '2032-03-31'],
    ['stay ends first', '2025-04-10', '1990-01-15', undefined, '2027-03-31', '2027-03-31'],
    ['stay ends later', '2025-04-10', '1990-01-15', undefined, '2040-03-31', '2035-01-15'],
  ])('%s', (_, issued, birth, applied, end, expected) => {
    expect(isoOf(cardExpiry(day(issued), day(birth), dayIf(applied), dayIf(end)))).toBe(expected);
  });

  test('lies more than 4 and at most 5 years ahead, or more than 9 and at most 10', () => {
    fc.assert(
      fc.property(lives, ({ birth, issued }) => {
        const expiry = cardExpiry(issued, birth);
        const years = [5, 10].find(
          (term) => expiry <= addMonths(issued, 12 * term) && expiry > addMonths(issued, 12 * (term - 1)),
        );
        // A leapling's birthday moves by a day between leap and common years.
        expect(years !== undefined || civilOf(birth).day === 29).toBe(true);
      }),
    );
  });

  test('a later application never shortens a card', () => {
    fc.assert(
      fc.property(lives, fc.nat({ max: 2000 }), ({ birth, issued }, earlier) => {
        const applied = Math.max(birth, issued - earlier);
        expect(cardExpiry(issued, birth, applied)).toBeLessThanOrEqual(cardExpiry(issued, birth));
      }),
    );
  });

  test.each([
    ['issueBeforeBirth', () => cardExpiry(day('2020-01-01'), day('2020-01-02'))],
    ['applicationOutOfPlace', () => cardExpiry(day('2020-01-01'), day('1990-01-02'), day('2020-01-02'))],
    ['applicationOutOfPlace', () => cardExpiry(day('2020-01-01'), day('1990-01-02'), day('1990-01-01'))],
    ['endBeforeIssue', () => cardExpiry(day('2020-01-02'), day('1990-01-02'), undefined, day('2020-01-01'))],
  ])('fails as %s', (kind, step) => {
    expect(faultKindOf(step)).toBe(kind);
  });
});

describe('certificate expiry', () => {
  const born = day('1980-05-20');
  test.each([
    ['new', '2021-03-10', undefined, undefined, '2025-05-20'],
    ['capped by the card', '2021-03-10', '2024-12-31', undefined, '2024-12-31'],
    ['renewal itself, first day of the window', '2026-02-21', undefined, '2026-02-21', '2031-05-20'],
    ['renewal itself, a day too early', '2026-02-20', undefined, '2026-02-20', '2030-05-20'],
    ['renewal itself, day before expiry', '2026-05-19', undefined, '2026-05-19', '2031-05-20'],
    ['renewed later, in the window', '2021-06-01', undefined, '2026-02-21', '2031-05-20'],
    ['renewed later, before the window', '2021-06-01', undefined, '2026-02-20', '2030-05-20'],
    ['issued anew after expiry', '2021-06-01', undefined, '2026-05-21', '2031-05-20'],
    ['renewed on the day of expiry: that birthday is not counted', '2021-06-01', undefined, '2026-05-20', '2032-05-20'],
    ['renewed, capped by the card', '2021-06-01', '2030-05-20', '2026-03-01', '2030-05-20'],
  ])('%s', (_, issued, card, renewed, expected) => {
    expect(isoOf(certificateExpiry(day(issued), born, dayIf(card), dayIf(renewed)))).toBe(expected);
  });

  test('renewing on any day of the window before a birthday gives that birthday five years on', () => {
    fc.assert(
      fc.property(lives, ({ birth, issued }) => {
        const old = certificateExpiry(issued, birth);
        const expected = certificateExpiry(old, birth);
        for (let renewed = renewFrom(old); renewed < old; renewed += 7) {
          expect(certificateExpiry(issued, birth, undefined, renewed)).toBe(expected);
        }
      }),
    );
  });

  test.each([
    ['issueBeforeBirth', () => certificateExpiry(day('2020-01-01'), day('2020-01-02'))],
    ['endBeforeIssue', () => certificateExpiry(day('2020-01-02'), born, day('2020-01-01'))],
    ['endBeforeIssue', () => certificateExpiry(day('2020-01-02'), born, day('2024-01-01'), day('2024-01-02'))],
    ['renewalBeforeIssue', () => certificateExpiry(day('2020-01-02'), born, undefined, day('2020-01-01'))],
  ])('fails as %s', (kind, step) => {
    expect(faultKindOf(step)).toBe(kind);
  });
});

describe('the first day of renewal', () => {
  test.each([
    ['2026-05-20', '2026-02-21'],
    ['2026-05-31', '2026-03-01'],
    ['2026-05-28', '2026-03-01'],
    ['2028-05-31', '2028-03-01'],
    ['2028-05-29', '2028-03-01'],
    ['2028-05-28', '2028-02-29'],
    ['2026-02-28', '2025-11-29'],
    ['2026-03-31', '2026-01-01'],
    ['2026-12-31', '2026-10-01'],
  ])('of %s is %s', (expiry, from) => {
    expect(isoOf(renewFrom(day(expiry)))).toBe(from);
  });

  test('never comes earlier for a later expiry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 80000 }), (expiry) => {
        expect(renewFrom(expiry + 1)).toBeGreaterThanOrEqual(renewFrom(expiry));
        expect(expiry - renewFrom(expiry)).toBeGreaterThanOrEqual(88);
        expect(expiry - renewFrom(expiry)).toBeLessThanOrEqual(91);
      }),
    );
  });
});

const shares = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const cohorts = fc.array(
  fc.record({
    month: fc.integer({ min: day('2016-01-01'), max: day('2035-12-31') }),
    issued: fc.integer({ min: 0, max: 5_000_000 }),
    minorShare: shares,
    retention: shares,
  }),
  { maxLength: 40 },
);
const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);

describe('renewals', () => {
  test('conserve the cards: everybody renews once at the 5th or 10th birthday, adults their certificates at the 5th', () => {
    fc.assert(
      fc.property(cohorts, (list) => {
        const rows = renewals(list);
        const held = total(list.map(({ issued, retention }) => issued * retention));
        const adults = total(list.map(({ issued, retention, minorShare }) => issued * retention * (1 - minorShare)));
        expect(total(rows.map(({ cards }) => cards))).toBeCloseTo(held, 3);
        expect(total(rows.map(({ certificates }) => certificates))).toBeCloseTo(adults, 3);
      }),
    );
  });

  test('give every month once, in order, from the first that gets any to the last', () => {
    fc.assert(
      fc.property(cohorts, (list) => {
        const rows = renewals(list);
        rows.forEach(({ month }, index) => expect(monthsBetween(rows[0]!.month, month)).toBe(index));
        for (const end of [rows[0], rows.at(-1)]) {
          if (end) expect(end.cards + end.certificates).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('add up over cohorts, whatever their order', () => {
    const period = { from: day('2020-01-01'), to: day('2046-12-31') };
    fc.assert(
      fc.property(cohorts, cohorts, (some, others) => {
        const [first, second, both] = [some, others, [...others, ...some]].map((list) => renewals(list, period));
        both!.forEach(({ cards, certificates }, index) => {
          expect(cards).toBeCloseTo(first![index]!.cards + second![index]!.cards, 4);
          expect(certificates).toBeCloseTo(first![index]!.certificates + second![index]!.certificates, 4);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('a period cuts the list and changes nothing in it', () => {
    const list = [{ month: day('2022-04-01'), issued: 240, minorShare: 0.25, retention: 1 }];
    const all = renewals(list);
    expect(all).toHaveLength(73);
    expect(renewals(list, { from: day('2026-06-15'), to: day('2026-08-01') })).toEqual(all.slice(2, 5));
    expect(renewals(list, { from: day('2032-04-01') })).toEqual(all.slice(-1));
    expect(renewals(list, { from: day('2033-01-01') })).toEqual([
      { month: day('2033-01-01'), cards: 0, certificates: 0 },
    ]);
    expect(renewals([], { from: day('2026-01-01'), to: day('2026-02-01') })).toEqual([
      { month: day('2026-01-01'), cards: 0, certificates: 0 },
      { month: day('2026-02-01'), cards: 0, certificates: 0 },
    ]);
    expect(renewals([])).toEqual([]);
    expect(faultKindOf(() => renewals(list, { from: day('2026-02-01'), to: day('2026-01-31') }))).toBe(
      'periodReversed',
    );
  });
});

test('the back-test of the reference page: table 2 of the review against the outlook', () => {
  const issuedByMonth = [
    ...[92, 61, 69, 128, 229, 419, 475, 328, 412, 449, 410, 487],
    ...[433, 53, 37, 29, 29, 33, 40, 29, 27, 36, 39, 48],
    ...[46, 43, 52, 64, 80, 86, 121, 161, 148, 112, 119, 143],
    ...[145, 128, 136, 147, 171, 153, 180, 200, 188, 142, 117, 123],
  ];
  const list = issuedByMonth.map((issued, index) => ({
    month: addMonths(day('2022-04-01'), index),
    issued,
    minorShare: 0,
    retention: 1,
  }));
  const certificatesOf = (year: number) =>
    total(
      renewals(list, { from: day(`${year}-04-01`), to: day(`${year + 1}-03-01`) }).map(
        ({ certificates }) => certificates,
      ),
    );
  expect(certificatesOf(2024)).toBe(0);
  expect(certificatesOf(2025)).toBe(0);
  expect(certificatesOf(2026)).toBeCloseTo(1282.875, 9);
  expect(certificatesOf(2027)).toBeCloseTo(2874.75, 9);
  expect(certificatesOf(2027) / (710 + 2100) - 1).toBeCloseTo(0.023, 3);
  expect(certificatesOf(2026) / (590 + 1430) - 1).toBeCloseTo(-0.365, 3);
});

test('workload: the printed minutes', () => {
  expect(workload(1_400_000, 1_300_000)).toBe(625_000);
  expect(workload(3, 6, 20, 10)).toBe(2);
});
