import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cheaperTier, priceOf, tariffOf } from '../../../src/domain/postage';
import type { Rate } from '../../../src/domain/postage';
import { priceList } from '../../../src/domain/postage/priceList';

/** Rising prices at rising weights, as in every tariff, of a class and two options. */
const services = fc.array(
  fc.array(fc.record({ grams: fc.integer({ min: 1, max: 900 }), yen: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 1,
    maxLength: 6,
  }),
  { minLength: 3, maxLength: 3 },
);
const NAMES = ['nonStandardMailOver', 'express', 'registeredMail'] as const;

function linesOf(steps: readonly { grams: number; yen: number }[], service: string): Rate[] {
  let [maxGrams, yen] = [0, 0];
  return steps.map((step) => {
    maxGrams += step.grams;
    yen += step.yen;
    return { service, maxGrams, yen, from: null, to: null, source: '' };
  });
}

const priced = services.map((all) => all.map((steps, index) => linesOf(steps, NAMES[index]!)));
const priceByHand = (lines: readonly Rate[], grams: number) => lines.find(({ maxGrams }) => grams <= maxGrams!)!.yen;

test('the price of an item is the sum of its services, and never falls as weight grows', () => {
  fc.assert(
    fc.property(priced, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 50 }), (all, part, more) => {
      const list = priceList(tariffOf(all.flat()), 'nonStandardMailOver', ['express', 'registeredMail']);
      const end = Math.min(...all.map((lines) => lines.at(-1)!.maxGrams!));
      const grams = Math.max(0.1, part * end);
      expect(priceOf(list, grams)).toBe(all.reduce((sum, lines) => sum + priceByHand(lines, grams), 0));
      expect(priceOf(list, Math.min(end, grams + more))).toBeGreaterThanOrEqual(priceOf(list, grams));
      expect(() => priceOf(list, end + 0.1)).toThrow('weightAboveTariff');
    }),
  );
});

test('the order of the lines of a tariff does not matter', () => {
  fc.assert(
    fc.property(priced, fc.nat(), (all, seed) => {
      const lines = all.flat();
      const turned = [...lines.slice(seed % lines.length), ...lines.slice(0, seed % lines.length)];
      const [list, other] = [lines, turned].map((one) => priceList(tariffOf(one), 'nonStandardMailOver', ['express']));
      expect(other!.tiers).toEqual(list!.tiers);
    }),
  );
});

test('prices a hundred times as high are a hundred times as high at every weight', () => {
  fc.assert(
    fc.property(priced, (all) => {
      const sen = all.flat().map((line) => ({ ...line, yen: line.yen * 100 }));
      const [yen, hundred] = [all.flat(), sen].map((lines) => priceList(tariffOf(lines), 'nonStandardMailOver', []));
      expect(hundred!.tiers.map((tier) => tier.yen / 100)).toEqual(yen!.tiers.map((tier) => tier.yen));
    }),
  );
});

test('an item that sheds what it is told to pays less by what it is told, and not before', () => {
  fc.assert(
    fc.property(priced, fc.integer({ min: 1, max: 5000 }), (all, tenths) => {
      const list = priceList(tariffOf(all.flat()), 'nonStandardMailOver', []);
      const grams = Math.min(tenths / 10, list.tiers.at(-1)!.maxGrams);
      const price = priceOf(list, grams);
      if (price === list.tiers[0]!.yen) return expect(() => cheaperTier(list, grams)).toThrow('alreadyLightest');
      const { limit, shed, saved } = cheaperTier(list, grams);
      expect(saved).toBeGreaterThan(0);
      expect(priceOf(list, limit)).toBe(price - saved);
      expect(limit + shed).toBeCloseTo(grams, 9);
      expect(priceOf(list, limit + 0.05)).toBe(price);
    }),
  );
});
