import { addDays, addMonths, civilOf, dayOf, daysInMonth, isoOf } from '../calendar';
import type { Civil, Day } from '../calendar';
import { fail } from '../fault';
import type { DatedRule, TermsOn } from './terms';

export interface CardTerm {
  readonly age: number;
  /** The age of majority that goes with the day of application. */
  readonly majority: DatedRule;
  /** How many birthdays the card lasts. */
  readonly birthdays: number;
  readonly birthday: Day;
}

/** The day of expiry of a card: a birthday, but never past the end of a foreign resident's stay. */
export function cardExpiry(termsOn: TermsOn, issued: Day, birth: Day, applied: Day = issued, residenceEnd?: Day): Day {
  return capped(issued, cardTerm(termsOn, issued, birth, applied).birthday, residenceEnd);
}

/** The birthday on which a card expires, and why that one. What is in force on the day of application counts. */
export function cardTerm(termsOn: TermsOn, issued: Day, birth: Day, applied: Day = issued): CardTerm {
  checkIssue(issued, birth);
  if (applied < birth || applied > issued) {
    fail('applicationOutOfPlace', { applied: isoOf(applied), birth: isoOf(birth), issued: isoOf(issued) });
  }
  const { majority, minorCardBirthdays, adultCardBirthdays } = termsOn(applied);
  const age = ageOn(issued, birth);
  const birthdays = (age < majority.value ? minorCardBirthdays : adultCardBirthdays).value;
  return { age, majority, birthdays, birthday: nthBirthdayAfter(issued, birth, birthdays) };
}

function checkIssue(issued: Day, birth: Day): void {
  if (issued < birth) fail('issueBeforeBirth', { issued: isoOf(issued), birth: isoOf(birth) });
}

function capped(issued: Day, expiry: Day, end: Day | undefined): Day {
  if (end === undefined) return expiry;
  return end < issued ? fail('endBeforeIssue', { issued: isoOf(issued), end: isoOf(end) }) : Math.min(expiry, end);
}

/** The birthday in a year; that of 29 February is 28 February in common years. */
function birthdayIn(year: number, birth: Civil): Day {
  return dayOf({ year, month: birth.month, day: Math.min(birth.day, daysInMonth(year, birth.month)) });
}

/** The n-th birthday strictly after a day: one on that very day is not counted. */
export function nthBirthdayAfter(day: Day, birth: Day, n: number): Day {
  const born = civilOf(birth);
  const { year } = civilOf(day);
  const first = birthdayIn(year, born) > day ? year : year + 1;
  return birthdayIn(first + n - 1, born);
}

/** The age in whole years, counted by birthdays. */
export function ageOn(day: Day, birth: Day): number {
  const born = civilOf(birth);
  const { year } = civilOf(day);
  return year - born.year - (birthdayIn(year, born) > day ? 1 : 0);
}

/**
 * The first day on which renewal is open: the day after the one three months before expiry, which is that month's last
 * day where the month is shorter. How many months is what is in force on the day of expiry.
 */
export function renewFrom(termsOn: TermsOn, expiry: Day): Day {
  return addDays(addMonths(expiry, -termsOn(expiry).monthsBeforeExpiry.value), 1);
}

export interface CertificateTerm {
  /** The issue, or the renewal, after which birthdays are counted. */
  readonly from: Day;
  readonly birthdays: number;
  readonly birthday: Day;
  /** For a renewal: the expiry before it, and the first day on which that could be renewed. */
  readonly old?: { readonly expiry: Day; readonly renewFrom: Day };
}

/**
 * The day of expiry of an electronic certificate, never past its card's; nor, where a certificate for signatures is
 * reissued, past that of the certificate for authentication.
 */
export function certificateExpiry(
  termsOn: TermsOn,
  issued: Day,
  birth: Day,
  cardExpiry?: Day,
  renewed?: Day,
  authExpiry?: Day,
): Day {
  const { from, birthday } = certificateTerm(termsOn, issued, birth, cardExpiry, renewed);
  return capped(from, capped(from, birthday, cardExpiry), authExpiry);
}

/**
 * The birthday on which a certificate expires where its card lasts as long, and why that one. What is in force on the
 * day of issue, or of renewal, counts.
 */
export function certificateTerm(
  termsOn: TermsOn,
  issued: Day,
  birth: Day,
  cardExpiry?: Day,
  renewed?: Day,
): CertificateTerm {
  checkIssue(issued, birth);
  const { certificateBirthdays } = termsOn(issued);
  if (renewed === undefined) return termFrom(issued, birth, certificateBirthdays.value);
  if (renewed < issued) return fail('renewalBeforeIssue', { issued: isoOf(issued), renewed: isoOf(renewed) });
  // The expiry of a certificate issued before is not known here, but it is a birthday: the next one, today's included.
  const expiry =
    renewed === issued
      ? nthBirthdayAfter(addDays(issued, -1), birth, 1)
      : capped(issued, nthBirthdayAfter(issued, birth, certificateBirthdays.value), cardExpiry);
  const opens = renewFrom(termsOn, expiry);
  const terms = termsOn(renewed);
  const early = renewed >= opens && renewed <= expiry;
  const birthdays = (early ? terms.renewedCertificateBirthdays : terms.certificateBirthdays).value;
  return { ...termFrom(renewed, birth, birthdays), old: { expiry, renewFrom: opens } };
}

function termFrom(from: Day, birth: Day, birthdays: number): CertificateTerm {
  return { from, birthdays, birthday: nthBirthdayAfter(from, birth, birthdays) };
}
