import { addDays, addMonths } from '../calendar';
import type { Day } from '../calendar';

const MONTHS_BEFORE = 3;

/**
 * The first day on which renewal is open: the day after the one three months before expiry, which is that month's last
 * day where the month is shorter.
 */
export function renewFrom(expiry: Day): Day {
  return addDays(addMonths(expiry, -MONTHS_BEFORE), 1);
}
