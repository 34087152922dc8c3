import { expect, test } from '@jest/globals';
import { addMonths, readDate as day } from '../../../src/domain/calendar';
import { openDays } from '../../../src/domain/deliveryPlan';
import { nationalHolidays } from '../../../src/reference';

test('open days agree with a count by the calendar of the test machine, for every month on record', () => {
  for (let month = day('2015-01-01'); month < day('2036-01-01'); month = addMonths(month, 1)) {
    let count = 0;
    for (let serial = month; serial < addMonths(month, 1); serial++) {
      const date = new Date(Date.UTC(1899, 11, 30 + serial));
      const key = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
      if (date.getUTCDay() % 6 !== 0 && key < 1229 && key > 103 && !nationalHolidays.has(serial)) count += 1;
    }
    expect(openDays(month, nationalHolidays)).toBe(count);
  }
});
