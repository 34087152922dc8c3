import { addDays, isoOf } from '../calendar';
import type { Day } from '../calendar';
import { fail } from '../fault';
import { nthBirthdayAfter } from './birthday';
import { capped, checkIssue } from './cardExpiry';
import { renewFrom } from './renewFrom';

const BIRTHDAYS = 5;

/**
 * The day of expiry of an electronic certificate, never past its card's. `renewed` is the day of the renewal: the day
 * of issue itself where that was one, or a later day on which the certificate issued then was renewed.
 */
export function certificateExpiry(issued: Day, birth: Day, cardExpiry?: Day, renewed?: Day): Day {
  checkIssue(issued, birth);
  if (renewed === undefined) return capped(issued, nthBirthdayAfter(issued, birth, BIRTHDAYS), cardExpiry);
  if (renewed < issued) return fail('renewalBeforeIssue', { issued: isoOf(issued), renewed: isoOf(renewed) });
  // The expiry of a certificate issued before is not known here, but it is a birthday: the next one, today's included.
  const old =
    renewed === issued
      ? nthBirthdayAfter(addDays(issued, -1), birth, 1)
      : capped(issued, nthBirthdayAfter(issued, birth, BIRTHDAYS), cardExpiry);
  const early = renewed >= renewFrom(old) && renewed <= old;
  return capped(renewed, nthBirthdayAfter(renewed, birth, early ? BIRTHDAYS + 1 : BIRTHDAYS), cardExpiry);
}
