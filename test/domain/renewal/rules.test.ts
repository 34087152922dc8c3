import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, civilOf, daysInMonth, readDate as day } from '../../../src/domain/calendar';
import { workload } from '../../../src/domain/renewal';
import { cardExpiry, certificateExpiry, renewals, renewFrom } from './inForce';

const lives = fc
  .record({ birth: fc.integer({ min: day('1930-01-01'), max: day('2026-12-31') }), age: fc.nat({ max: 30_000 }) })
  .map(({ birth, age }) => ({
    birth,
    issued: Math.max(birth, day('2015-10-05'), Math.min(birth + age, day('2040-12-31'))),
  }));

test('expiry comes after issue, on a birthday, and a certificate never outlives its card', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 0, max: 4000 }), ({ birth, issued }, stay) => {
      const card = cardExpiry(issued, birth);
      const certificate = certificateExpiry(issued, birth, card);
      expect(certificate).toBeGreaterThan(issued);
      expect(certificate).toBeLessThanOrEqual(card);
      const born = civilOf(birth);
      for (const expiry of [card, certificate]) {
        const { year, month, day: date } = civilOf(expiry);
        expect([month, date]).toEqual([born.month, Math.min(born.day, daysInMonth(year, born.month))]);
      }
      const capped = cardExpiry(issued, birth, undefined, issued + stay);
      expect(capped).toBe(Math.min(card, issued + stay));
      expect(renewFrom(card)).toBeLessThan(card);
    }),
  );
});

test('issued a day later, a certificate never expires earlier', () => {
  fc.assert(
    fc.property(lives, ({ birth, issued }) => {
      const certificate = certificateExpiry(issued, birth);
      expect(certificateExpiry(issued + 1, birth)).toBeGreaterThanOrEqual(certificate);
    }),
  );
});

test('twice the cards are twice the renewals and twice the work; twelve months later they come twelve months later', () => {
  const cohort = fc.record({
    month: fc.integer({ min: day('2016-01-01'), max: day('2030-12-31') }),
    issued: fc.integer({ min: 1, max: 1e6 }),
    minorShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    retention: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  });
  fc.assert(
    fc.property(cohort, (one) => {
      const rows = renewals([one]);
      const twice = renewals([one, one]);
      const later = renewals([{ ...one, month: addMonths(one.month, 12) }]);
      rows.forEach(({ month, cards, certificates }, index) => {
        expect(twice[index]!.cards).toBeCloseTo(cards * 2, 6);
        expect(later[index]).toEqual({ month: addMonths(month, 12), cards, certificates });
        expect(workload(cards * 2, certificates * 2)).toBeCloseTo(workload(cards, certificates) * 2, 6);
        expect(workload(cards, certificates)).toBeCloseTo(workload(cards, 0) + workload(0, certificates), 6);
      });
    }),
    { numRuns: 20 },
  );
});
