import { expect, test } from '@jest/globals';
import { addMonths, monthsBetween, readDate as day } from '../../../src/domain/calendar';
import type { Cohort } from '../../../src/domain/renewal';
import { certificateExpiry, renewals } from './inForce';

test('renewals agree with every day of issue and every birthday, counted one by one', () => {
  for (const month of ['2022-02-01', '2022-07-01', '2023-12-01']) {
    const cohort: Cohort = { month: day(month), issued: 1, minorShare: 0, retention: 1 };
    const expected = renewals([cohort]).filter(({ certificates }) => certificates > 0);
    const counted = expected.map(() => 0);
    let people = 0;
    for (let issued = cohort.month; issued < addMonths(cohort.month, 1); issued += 1) {
      for (let birth = day('1980-01-01'); birth < day('1984-01-01'); birth += 1, people += 1) {
        counted[monthsBetween(expected[0]!.month, certificateExpiry(issued, birth))]! += 1;
      }
    }
    // Months are not equally long: 28 to 31 days of 365.25 instead of a twelfth.
    expected.forEach(({ certificates }, index) => {
      expect(Math.abs(counted[index]! / people - certificates)).toBeLessThan(0.008);
    });
  }
});
