import { addMonths } from '../../calendar';
import type { Day } from '../../calendar';
import { isOnRecord, openDays } from '../figures';
import type { Holidays } from '../figures';

/** The days of a month on which the office is open, for plans that do not give them. */
export class OfficeDays {
  private readonly ordinary = new Map<Day, number | null>();

  constructor(private readonly holidays: Holidays) {}

  /** OPENDAYS of the month; null where its holidays are not on record, or it has not so many days to open besides. */
  of(first: Day, weekendDays: number): number | null {
    let days = this.ordinary.get(first);
    if (days === undefined) {
      days = isOnRecord(first, this.holidays) ? openDays(first, this.holidays) : null;
      this.ordinary.set(first, days);
    }
    if (days === null || days + weekendDays > addMonths(first, 1) - first) return null;
    return days + weekendDays;
  }
}
