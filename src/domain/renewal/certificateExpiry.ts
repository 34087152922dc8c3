import { addDays, isoOf } from '../calendar';
import type { Day } from '../calendar';
import { fail } from '../fault';
import { capped, checkIssue, nthBirthdayAfter, renewFrom } from './cardExpiry';

const BIRTHDAYS = 5;

export interface CertificateTerm {
  /** The issue, or the renewal, after which birthdays are counted. */
  readonly from: Day;
  readonly birthdays: number;
  readonly birthday: Day;
  /** For a renewal: the expiry before it, and the first day on which that could be renewed. */
  readonly old?: { readonly expiry: Day; readonly renewFrom: Day };
}

/**
 * The day of expiry of an electronic certificate, never past its card's. `renewed` is the day of the renewal: the day
 * of issue itself where that was one, or a later day on which the certificate issued then was renewed.
 */
export function certificateExpiry(issued: Day, birth: Day, cardExpiry?: Day, renewed?: Day): Day {
  const { from, birthday } = certificateTerm(issued, birth, cardExpiry, renewed);
  return capped(from, birthday, cardExpiry);
}

/** The birthday on which a certificate expires where its card lasts as long, and why that one. */
export function certificateTerm(issued: Day, birth: Day, cardExpiry?: Day, renewed?: Day): CertificateTerm {
  checkIssue(issued, birth);
  if (renewed === undefined) return termFrom(issued, birth, BIRTHDAYS);
  if (renewed < issued) return fail('renewalBeforeIssue', { issued: isoOf(issued), renewed: isoOf(renewed) });
  // The expiry of a certificate issued before is not known here, but it is a birthday: the next one, today's included.
  const expiry =
    renewed === issued
      ? nthBirthdayAfter(addDays(issued, -1), birth, 1)
      : capped(issued, nthBirthdayAfter(issued, birth, BIRTHDAYS), cardExpiry);
  const opens = renewFrom(expiry);
  const early = renewed >= opens && renewed <= expiry;
  return { ...termFrom(renewed, birth, early ? BIRTHDAYS + 1 : BIRTHDAYS), old: { expiry, renewFrom: opens } };
}

function termFrom(from: Day, birth: Day, birthdays: number): CertificateTerm {
  return { from, birthdays, birthday: nthBirthdayAfter(from, birth, birthdays) };
}
