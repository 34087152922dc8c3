import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, readDate } from '../../../src/domain/calendar';
import { cheaperTier, MAIL_CLASSES, MAIL_OPTIONS, priceBook, priceOf, tariffOf } from '../../../src/domain/postage';
import type { MailClass, MailOption, Rate } from '../../../src/domain/postage';
import { builtInTariff } from '../../../src/functions/postage/prices';
import { titleOf } from '../../../src/functions/postage/serviceNames';
import { postageRates } from '../../../src/reference';
import { evaluate } from '../../support/evaluate';

const FIRST = readDate('2019-10-01');
const LAST = readDate('2027-12-31');
const classes = fc.constantFrom(...MAIL_CLASSES);
const days = fc.oneof(fc.constant(undefined), fc.integer({ min: FIRST, max: LAST }));
const weights = fc.oneof(
  fc.integer({ min: 1, max: 13 }),
  fc.integer({ min: 1, max: 4100 }),
  fc.double({ min: 0.1, max: 4100, noNaN: true }),
);
const LETTERS: readonly MailClass[] = [
  'standardMail',
  'nonStandardMailWithin',
  'nonStandardMailOver',
  'postcard',
  'replyPostcard',
];
/** A heavier card is a letter. */
const HEAVIEST: Partial<Record<MailClass, number>> = { postcard: 6, replyPostcard: 12 };
const OFFERED: readonly (readonly MailOption[])[] = [
  [],
  ['express'],
  ['specifiedRecordMail'],
  ['specifiedRecordMail', 'express'],
  ['simpleRegisteredMail'],
  ['simpleRegisteredMail', 'express'],
  ['registeredMail'],
  ['registeredMail', 'express'],
  ['registeredMail', 'deliveryCertificate'],
  ['registeredMail', 'express', 'deliveryCertificate'],
  ['registeredMail', 'personalDeliveryBasic'],
  ['personalDeliverySpecial', 'registeredMail', 'express', 'deliveryCertificate'],
  ['registeredMail', 'personalDeliveryReporting'],
];
const optionSets = fc.subarray([...MAIL_OPTIONS]);

function price(grams: number, mailClass: MailClass, options: readonly MailOption[], day?: number): number | undefined {
  try {
    return priceOf(priceBook(builtInTariff(), options)(mailClass, day), grams);
  } catch {
    return undefined;
  }
}

/** The price by hand: the cheapest line of the seed that holds on the day and takes the weight. */
function lineOf(service: string, grams: number, day: number): number | undefined {
  const held = postageRates().filter(
    ({ service: id, from, to, maxGrams }) =>
      id === service &&
      readDate(from) <= day &&
      (to === null || day <= readDate(to)) &&
      (maxGrams === null || grams <= maxGrams),
  );
  const least = held.sort((a, b) => (a.maxGrams ?? 0) - (b.maxGrams ?? 0))[0];
  return least?.yen;
}

describe('postage', () => {
  test('is the sum of the lines of the seed', () => {
    fc.assert(
      fc.property(
        classes,
        fc.constantFrom(...OFFERED),
        fc.integer({ min: FIRST - 30, max: LAST }),
        weights,
        (mailClass, options, day, grams) => {
          fc.pre(options.length === 0 || LETTERS.includes(mailClass));
          const lines = [mailClass, ...options].map((service) => lineOf(service, grams, day));
          const sum = lines.reduce<number>((total, yen) => total + (yen ?? NaN), 0);
          const taken = grams <= (HEAVIEST[mailClass] ?? Infinity) && !Number.isNaN(sum);
          expect(price(grams, mailClass, options, day)).toBe(taken ? sum : undefined);
          expect(price(grams, mailClass, [...options, 'noForwarding'], day)).toBe(taken ? sum : undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('every class has a price for 1 g without options on every day of its lines', () => {
    for (const mailClass of MAIL_CLASSES) {
      for (const { from, to } of postageRates().filter(({ service }) => service === mailClass)) {
        expect(price(1, mailClass, [], readDate(from))).toBeGreaterThan(0);
        if (to !== null) expect(price(1, mailClass, [], readDate(to))).toBeGreaterThan(0);
      }
      expect(price(1, mailClass, [], FIRST - 1)).toBeUndefined();
    }
  });

  test('never falls as weight grows', () => {
    fc.assert(
      fc.property(classes, optionSets, days, weights, weights, (mailClass, options, day, one, other) => {
        const lighter = price(Math.min(one, other), mailClass, options, day);
        const heavier = price(Math.max(one, other), mailClass, options, day);
        if (lighter === undefined) expect(heavier).toBeUndefined();
        else if (heavier !== undefined) expect(heavier).toBeGreaterThanOrEqual(lighter);
      }),
      { numRuns: 500 },
    );
  });

  test('stays the same between two changes of the tariff', () => {
    const starts = ['2019-10-01', '2021-10-01', '2023-10-01', '2024-10-01'].map(readDate);
    starts.forEach((start, index) => {
      const end = starts[index + 1] === undefined ? LAST : addDays(starts[index + 1]!, -1);
      for (const mailClass of MAIL_CLASSES.filter((candidate) => candidate !== 'yuMail')) {
        expect(price(5, mailClass, [], end)).toBe(price(5, mailClass, [], start));
      }
    });
  });

  test('the order of options does not matter', () => {
    fc.assert(
      fc.property(classes, fc.shuffledSubarray([...MAIL_OPTIONS]), weights, (mailClass, options, grams) => {
        expect(price(grams, mailClass, options)).toBe(price(grams, mailClass, [...options].reverse()));
      }),
    );
  });

  test('a tier of the user may end before the class does: the item is refused beyond it', () => {
    const rate: Omit<Rate, 'service' | 'maxGrams' | 'yen'> = { from: null, to: null, source: '' };
    const tariff = tariffOf([
      { ...rate, service: 'standardMail', maxGrams: 50, yen: 100 },
      { ...rate, service: 'express', maxGrams: 30, yen: 300 },
    ]);
    const list = priceBook(tariff, ['express'])('standardMail');
    expect(list).toEqual({
      tiers: [{ maxGrams: 30, yen: 400, exact: { above: 400, below: 1 } }],
      limitedBy: 'express',
    });
    expect(() => priceOf(list, 31)).toThrow('weightAboveTariff');
  });
});

test('shedding the grams that MAILTIER names saves the yen it names, and one gram less does not', () => {
  fc.assert(
    fc.property(classes, days, fc.integer({ min: 1, max: 4000 }), (mailClass, day, grams) => {
      const yen = price(grams, mailClass, [], day);
      if (yen === undefined) return;
      const list = priceBook(builtInTariff(), [])(mailClass, day);
      let found: ReturnType<typeof cheaperTier>;
      try {
        found = cheaperTier(list, grams);
      } catch {
        expect(price(1, mailClass, [], day)).toBe(yen);
        return;
      }
      expect(found.limit + found.shed).toBe(grams);
      expect(price(grams - found.shed, mailClass, [], day)).toBe(yen - found.saved);
      expect(found.saved).toBeGreaterThan(0);
      expect(price(grams - found.shed + 1, mailClass, [], day)).toBe(yen);
    }),
    { numRuns: 500 },
  );
});

describe('what TARIFF spills is accepted as a tariff and gives the same prices', () => {
  const names = MAIL_OPTIONS.map((option) => (option === 'deliveryCertificate' ? '配達証明' : titleOf(option)));
  const pairs = names.flatMap((one, at) => names.slice(at).map((other) => `${one}+${other}`));
  const combinations = ['', ...names, ...pairs];
  const limits = [1, 25, 26, 50, 51, 250, 251, 1000, 1001, 4000, 4001];
  const bounds = postageRates().flatMap(({ from, to }) => [from, to ?? '2026-04-01']);

  test.each(['', ...new Set(bounds)])('on the day "%s"', (day) => {
    const date = day && `"${day}"`;
    const table = evaluate(`=MYNA.TARIFF(,${date})`) as unknown[][];
    const sheet = table.map((row, index) => [limits[index] ?? null, ...row]);
    for (const mailClass of MAIL_CLASSES) {
      for (const options of combinations) {
        const call = `=MYNA.POSTAGE(A1:A${limits.length},"${titleOf(mailClass)}","${options}",${date}`;
        expect(evaluate(`${call},B1:F${table.length})`, sheet)).toEqual(evaluate(`${call})`, sheet));
      }
    }
  });
});
