import { describe, expect, test } from '@jest/globals';
import { readDate as day } from '../../../src/domain/calendar';
import { ageOn } from '../../../src/domain/renewal';
import { complaintOf } from '../support/complaintOf';
import { cardExpiry, cardTerm, certificateExpiry, certificateTerm, renewals } from './inForce';

const dayIf = (iso: string | undefined) => (iso === undefined ? undefined : day(iso));

describe('why a card expires on a birthday', () => {
  test.each([
    ['an adult', '2023-03-10', '1980-05-20', undefined, [42, 18, 10, '2032-05-20']],
    ['18 on the day of issue', '2023-05-20', '2005-05-20', undefined, [18, 18, 10, '2033-05-20']],
    ['18 tomorrow', '2023-05-19', '2005-05-20', undefined, [17, 18, 5, '2027-05-20']],
    ['applied on 31 March 2022', '2022-04-01', '2003-01-01', '2022-03-31', [19, 20, 5, '2027-01-01']],
    ['applied on 1 April 2022', '2022-04-01', '2003-01-01', '2022-04-01', [19, 18, 10, '2032-01-01']],
    ['issued on 31 March 2022', '2022-03-31', '2002-03-31', undefined, [20, 20, 10, '2032-03-31']],
    ['applied on the day of birth', '2025-04-01', '2025-04-01', '2025-04-01', [0, 18, 5, '2030-04-01']],
    ['born on 29 February, issued on the 28th', '2023-02-28', '2004-02-29', undefined, [19, 18, 10, '2033-02-28']],
  ] as const)('%s', (_, issued, birth, applied, [age, majority, birthdays, birthday]) => {
    expect(cardTerm(day(issued), day(birth), dayIf(applied))).toMatchObject({
      age,
      majority: { value: majority },
      birthdays,
      birthday: day(birthday),
    });
  });

  test.each([
    ['2026-05-19', 45],
    ['2026-05-20', 46],
    ['1980-05-20', 0],
    ['1981-05-19', 0],
  ])('on %s one born on 1980-05-20 is %d', (on, age) => {
    expect(ageOn(day(on), day('1980-05-20'))).toBe(age);
  });
});

test('a stay that ends on the day of issue ends the card that day', () => {
  const [issued, birth] = [day('2025-04-10'), day('1990-01-15')];
  expect(cardExpiry(issued, birth, undefined, issued)).toBe(issued);
  expect(certificateExpiry(issued, birth, issued)).toBe(issued);
});

describe('what does not fit together is said by its days', () => {
  const [issued, born] = ['2020-01-02', '1990-01-02'];
  test.each([
    ['issueBeforeBirth', () => cardExpiry(day('1990-01-01'), day(born)), { issued: '1990-01-01', birth: born }],
    ['issueBeforeBirth', () => certificateExpiry(day('1990-01-01'), day(born)), { issued: '1990-01-01', birth: born }],
    [
      'applicationOutOfPlace',
      () => cardExpiry(day(issued), day(born), day('2020-01-03')),
      { applied: '2020-01-03', birth: born, issued },
    ],
    [
      'endBeforeIssue',
      () => cardExpiry(day(issued), day(born), undefined, day('2020-01-01')),
      { issued, end: '2020-01-01' },
    ],
    [
      'renewalBeforeIssue',
      () => certificateTerm(day(issued), day(born), undefined, day('2020-01-01')),
      { issued, renewed: '2020-01-01' },
    ],
  ])('%s', (kind, step, details) => {
    expect(complaintOf(step)).toEqual([kind, details]);
  });
});

describe('why a certificate expires on a birthday', () => {
  const born = day('1980-05-20');
  test('new: the fifth birthday', () => {
    const issued = day('2021-03-10');
    expect(certificateTerm(issued, born)).toEqual({ from: issued, birthdays: 5, birthday: day('2025-05-20') });
  });

  test.each([
    ['in the window: the sixth', '2026-02-21', 6, '2031-05-20'],
    ['on the last day of the window', '2026-05-20', 6, '2032-05-20'],
    ['a day before the window: the fifth', '2026-02-20', 5, '2030-05-20'],
    ['a day after expiry: the fifth', '2026-05-21', 5, '2031-05-20'],
  ])('renewed %s birthday', (_, renewed, birthdays, birthday) => {
    expect(certificateTerm(day('2021-06-01'), born, undefined, day(renewed))).toEqual({
      from: day(renewed),
      birthdays,
      birthday: day(birthday),
      old: { expiry: day('2026-05-20'), renewFrom: day('2026-02-21') },
    });
  });

  test('a card that ends first moves the window', () => {
    const { old } = certificateTerm(day('2021-06-01'), born, day('2025-12-31'), day('2025-11-01'));
    expect(old).toEqual({ expiry: day('2025-12-31'), renewFrom: day('2025-10-01') });
  });
});

describe('renewals', () => {
  const cohort = { month: day('2022-04-15'), issued: 240, minorShare: 0.25, retention: 1 };

  test('spread over thirteen months: half a share in the first and the last', () => {
    const rows = renewals([{ ...cohort, minorShare: 0 }], { to: day('2027-04-30') });
    expect(rows.map(({ certificates }) => certificates)).toEqual([10, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 10]);
    expect(rows.map(({ cards }) => cards)).toEqual(rows.map(() => 0));
    expect([rows[0]!.month, rows.at(-1)!.month]).toEqual([day('2026-04-01'), day('2027-04-01')]);
  });

  test.each([
    ['nothing was issued', { ...cohort, issued: 0 }],
    ['nothing is kept', { ...cohort, retention: 0 }],
  ])('where %s there are none', (_, empty) => {
    expect(renewals([empty])).toEqual([]);
    expect(renewals([empty, cohort])).toEqual(renewals([cohort]));
  });

  test('of minors there are cards at the fifth birthday and no certificates', () => {
    const rows = renewals([{ ...cohort, minorShare: 1 }]);
    expect(rows).toHaveLength(13);
    expect(rows.map(({ cards, certificates }) => [cards, certificates])[0]).toEqual([10, 0]);
  });

  test.each([
    ['of one month', { from: day('2026-05-31'), to: day('2026-05-01') }, 1],
    ['that ends before the first renewal', { to: day('2026-03-31') }, 1],
    ['that begins after the last', { from: day('2032-05-01') }, 1],
    ['that begins before', { from: day('2026-01-01'), to: day('2026-04-01') }, 4],
  ])('a period %s has %d months', (_, period, months) => {
    expect(renewals([cohort], period)).toHaveLength(months);
  });

  test('without cohorts a period of which one end is given is that month', () => {
    const nothing = [{ month: day('2026-03-01'), cards: 0, certificates: 0 }];
    expect(renewals([], { to: day('2026-03-31') })).toEqual(nothing);
    expect(renewals([], { from: day('2026-03-31') })).toEqual(nothing);
  });

  test('a period the wrong way round is said by its months', () => {
    expect(complaintOf(() => renewals([cohort], { from: day('2026-05-31'), to: day('2026-04-30') }))).toEqual([
      'periodReversed',
      { from: '2026-05-01', to: '2026-04-01' },
    ]);
  });
});
