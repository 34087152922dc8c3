import { describe, expect, test } from '@jest/globals';
import { isoOf, readDate as day } from '../../../src/domain/calendar';
import { cardExpiry, certificateExpiry, renewals, renewFrom, termsOf } from '../../../src/domain/renewal';
import type { DatedRule } from '../../../src/domain/renewal';
import { validityRules } from '../../../src/reference';
import { RULES } from './inForce';

const ANNOUNCED_DAY = '2028-10-01';

/** The rules as they would be once what is announced for the next card were in force. */
function changed(rule: DatedRule['rule'], value: number): readonly DatedRule[] {
  const before = day(ANNOUNCED_DAY) - 1;
  const rules = RULES.map((entry) => (entry.rule === rule && entry.to === null ? { ...entry, to: before } : entry));
  return [...rules, { rule, value, from: before + 1, to: null }];
}

test('the seeds hold the rules in force, each with its days', () => {
  const dated = validityRules().map(({ rule, value, from, to }) => [rule, value, from, to]);
  const isoIf = (of: number | null) => (of === null ? null : isoOf(of));
  expect(dated).toEqual(RULES.map(({ rule, value, from, to }) => [rule, value, isoIf(from), isoIf(to)]));
});

describe('a rule that changes counts from its day on', () => {
  const birth = day('1980-05-20');

  test.each([
    ['2028-09-30', '2033-05-20'],
    ['2028-10-01', '2038-05-20'],
  ])('a certificate issued on %s lasts until %s', (issued, expected) => {
    const termsOn = termsOf(changed('certificateBirthdays', 10));
    expect(isoOf(certificateExpiry(termsOn, day(issued), birth))).toBe(expected);
  });

  test.each([
    ['2028-09-30', '2033-11-20'],
    ['2028-10-01', '2038-11-20'],
  ])('a certificate renewed on %s, in its window, lasts until %s', (renewed, expected) => {
    const termsOn = termsOf(changed('renewedCertificateBirthdays', 11));
    const [issued, born] = [day('2023-12-01'), day('1980-11-20')];
    expect(isoOf(certificateExpiry(termsOn, issued, born, undefined, day(renewed)))).toBe(expected);
  });

  test.each([
    ['2028-09-30', '2028-07-01'],
    ['2028-10-01', '2027-10-02'],
  ])('what expires on %s can be renewed from %s', (expiry, expected) => {
    expect(isoOf(renewFrom(termsOf(changed('monthsBeforeExpiry', 12)), day(expiry)))).toBe(expected);
  });

  test('a card goes by the day of application, whatever the day of issue', () => {
    const termsOn = termsOf(changed('adultCardBirthdays', 15));
    const issued = day('2028-11-01');
    expect(isoOf(cardExpiry(termsOn, issued, birth, day('2028-09-30')))).toBe('2038-05-20');
    expect(isoOf(cardExpiry(termsOn, issued, birth, day('2028-10-01')))).toBe('2043-05-20');
  });

  test('cohorts go by their month of issue', () => {
    const termsOn = termsOf(changed('certificateBirthdays', 10));
    const firstOf = (month: string) =>
      renewals(termsOn, [{ month: day(month), issued: 24, minorShare: 0, retention: 1 }]).find(
        ({ certificates }) => certificates > 0,
      )!.month;
    expect(isoOf(firstOf('2028-09-01'))).toBe('2032-09-01');
    expect(isoOf(firstOf('2028-10-01'))).toBe('2037-10-01');
  });
});

test('a signature certificate that is reissued ends with the authentication certificate', () => {
  const termsOn = termsOf(RULES);
  const expiry = (authExpiry: string, cardEnd: string) =>
    isoOf(certificateExpiry(termsOn, day('2024-07-01'), day('1980-05-20'), day(cardEnd), undefined, day(authExpiry)));
  expect(expiry('2026-05-20', '2031-05-20')).toBe('2026-05-20');
  expect(expiry('2030-05-20', '2031-05-20')).toBe('2029-05-20');
  expect(expiry('2026-05-20', '2025-05-20')).toBe('2025-05-20');
});
