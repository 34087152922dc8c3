import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subsidy, WHOLE } from '../../../src/domain/subsidy';

const yen = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }),
  fc.integer({ min: 0, max: 1e11 }).map((sen) => sen / 100),
);
const expense = fc.record({ amount: yen, cap: fc.option(yen, { nil: undefined }) });
const expenses = fc.array(expense, { minLength: 1, maxLength: 12 });
const rate = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([a, b]) => ({ above: Math.min(a, b), below: b }));
const unit = fc.constantFrom(1, 100, 1000, 10_000);

test('a subsidy is a multiple of its unit, never above the expense, and above it by less than a unit where all is paid', () => {
  fc.assert(
    fc.property(expenses, rate, unit, (all, part, step) => {
      const spent = all.reduce((sum, { amount }) => sum + amount, 0);
      const paid = subsidy(all, part, step);
      expect(paid % step).toBe(0);
      expect(paid).toBeLessThanOrEqual(spent + 1e-3);
      const whole = subsidy(
        all.map(({ amount }) => ({ amount, cap: undefined })),
        WHOLE,
        step,
      );
      expect(spent - whole).toBeLessThan(step + 1e-3);
    }),
  );
});

test('more spent, a higher rate or a higher cap never lowers it; a larger unit never raises it', () => {
  fc.assert(
    fc.property(expenses, expense, rate, unit, (all, another, part, step) => {
      const paid = subsidy(all, part, step);
      expect(subsidy([...all, another], part, step)).toBeGreaterThanOrEqual(paid);
      expect(subsidy(all, WHOLE, step)).toBeGreaterThanOrEqual(paid);
      const uncapped = all.map(({ amount }) => ({ amount, cap: undefined }));
      expect(subsidy(uncapped, part, step)).toBeGreaterThanOrEqual(paid);
      expect(subsidy(all, part, step * 10)).toBeLessThanOrEqual(paid);
    }),
  );
});

test('the order of expenses does not matter, and a thousand times the yen is a thousand times the subsidy', () => {
  const whole = fc.array(fc.record({ amount: fc.integer({ min: 0, max: 1e8 }), cap: fc.constant(undefined) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(expenses, whole, rate, unit, (all, plain, part, step) => {
      expect(subsidy([...all].reverse(), part, step)).toBe(subsidy(all, part, step));
      const thousands = plain.map(({ amount, cap }) => ({ amount: amount * 1000, cap }));
      expect(subsidy(thousands, part, step * 1000)).toBe(subsidy(plain, part, step) * 1000);
    }),
  );
});
