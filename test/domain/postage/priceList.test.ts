import { describe, expect, test } from '@jest/globals';
import { chargesFor, cheaperTier, priceOf, tariffOf, tierOf } from '../../../src/domain/postage';
import type { MailClass, MailOption, Rate } from '../../../src/domain/postage';
import { priceList } from '../../../src/domain/postage/priceList';
import { complaintOf } from '../support/complaintOf';

const line = (service: string, maxGrams: number | null, yen: number): Rate => ({
  service,
  maxGrams,
  from: null,
  to: null,
  yen,
  source: '',
});
/** 規格外 of 2024-10-01, 速達 and 一般書留; and a class whose middle price stands still. */
const TARIFF = tariffOf([
  ...[[50, 260], [100, 290], [150, 390], [250, 450], [500, 660], [1000, 920], [2000, 1350], [4000, 1750]].map(
    ([grams, yen]) => line('nonStandardMailOver', grams!, yen!),
  ), // prettier-ignore
  ...[[250, 300], [1000, 400], [4000, 690]].map(([grams, yen]) => line('express', grams!, yen!)), // prettier-ignore
  line('registeredMail', null, 480),
  line('specifiedRecordMail', 500, 210),
  line('smartLetter', 500, 210),
  line('smartLetter', 1000, 210),
  line('smartLetter', 2000.5, 300),
]);
const list = (mailClass: MailClass, ...options: MailOption[]) => priceList(TARIFF, mailClass, options);

describe('a weight at the limit of a tier, and just above it', () => {
  test.each([
    [50, 260],
    [50.1, 290],
    [100, 290],
    [150, 390],
    [151, 450],
    [500, 660],
    [500.001, 920],
    [4000, 1750],
  ])('規格外 %d g: %d yen', (grams, yen) => {
    expect(priceOf(list('nonStandardMailOver'), grams)).toBe(yen);
  });

  test.each([
    [250, 450 + 300 + 480],
    [251, 660 + 400 + 480],
    [1000, 920 + 400 + 480],
    [1001, 1350 + 690 + 480],
  ])('規格外 by 速達 and 一般書留, %d g: %d yen', (grams, yen) => {
    expect(priceOf(list('nonStandardMailOver', 'express', 'registeredMail'), grams)).toBe(yen);
  });

  test.each<[string, MailOption[], number, object]>([
    ['the class ends', [], 4000.1, { service: 'nonStandardMailOver', grams: 4000.1, limit: 4000 }],
    [
      'an option ends before it',
      ['specifiedRecordMail'],
      501,
      { service: 'specifiedRecordMail', grams: 501, limit: 500 },
    ],
    ['both end together', ['express'], 4001, { service: 'nonStandardMailOver', grams: 4001, limit: 4000 }],
  ])('above the last tier, where %s', (_, options, grams, details) => {
    expect(complaintOf(() => priceOf(list('nonStandardMailOver', ...options), grams))).toEqual([
      'weightAboveTariff',
      details,
    ]);
  });

  test('tiers are those of all services together, up to where the first of them ends', () => {
    expect(list('nonStandardMailOver', 'specifiedRecordMail').tiers.map(({ maxGrams }) => maxGrams)).toEqual([
      50, 100, 150, 250, 500,
    ]);
    expect(tierOf(list('nonStandardMailOver', 'express'), 700)).toMatchObject({ maxGrams: 1000, yen: 920 + 400 });
  });
});

describe('the cheaper tier', () => {
  test.each([
    ['just above a limit', 'nonStandardMailOver', 500.5, { limit: 500, shed: 0.5, saved: 260 }],
    ['a whole gram above', 'nonStandardMailOver', 501, { limit: 500, shed: 1, saved: 260 }],
    ['at the limit of a tier', 'nonStandardMailOver', 1000, { limit: 500, shed: 500, saved: 260 }],
    [
      'digits of grams that binary fractions would blur',
      'nonStandardMailOver',
      50.3,
      { limit: 50, shed: 0.3, saved: 30 },
    ],
    ['the nearest tier that costs less', 'smartLetter', 2000, { limit: 1000, shed: 1000, saved: 90 }],
  ] as const)('%s: %s of %d g', (_, mailClass, grams, expected) => {
    expect(cheaperTier(list(mailClass), grams)).toEqual(expected);
  });

  test.each([
    ['the first tier', 'nonStandardMailOver', 50],
    ['lighter tiers at the same price', 'smartLetter', 1000],
  ] as const)('there is none below %s', (_, mailClass, grams) => {
    expect(complaintOf(() => cheaperTier(list(mailClass), grams))).toEqual([
      'alreadyLightest',
      { service: mailClass, grams },
    ]);
  });

  test('a heavier tier is none, though a tariff of one’s own makes it cheaper', () => {
    const own = tariffOf([line('yuMail', 100, 200), line('yuMail', 200, 300), line('yuMail', 300, 100)]);
    expect(cheaperTier(priceList(own, 'yuMail', []), 150)).toEqual({ limit: 100, shed: 50, saved: 100 });
  });

  test('beyond the tariff there is nothing to compare with', () => {
    expect(complaintOf(() => cheaperTier(list('nonStandardMailOver'), 4001))[0]).toBe('weightAboveTariff');
  });
});

describe('what is bought together', () => {
  test.each<[MailClass, MailOption[], string[]]>([
    ['standardMail', [], ['standardMail']],
    ['standardMail', ['registeredMail'], ['standardMail', 'registeredMail']],
    ['standardMail', ['simpleRegisteredMail'], ['standardMail', 'simpleRegisteredMail']],
    ['standardMail', ['express', 'specifiedRecordMail'], ['standardMail', 'express', 'specifiedRecordMail']],
    [
      'nonStandardMailOver',
      ['registeredMail', 'deliveryCertificate', 'express'],
      ['nonStandardMailOver', 'registeredMail', 'deliveryCertificate', 'express'],
    ],
    ['yuMail', ['registeredMail'], ['yuMail', 'yuMailRegistered']],
    ['letterPackPlus', [], ['letterPackPlus']],
  ])('%s with %j: %j', (mailClass, options, charges) => {
    expect(chargesFor(mailClass, options)).toEqual(charges);
  });

  test.each<[MailClass, MailOption[], string, object]>([
    ['standardMail', ['express', 'express'], 'optionTwice', { option: 'express' }],
    [
      'standardMail',
      ['simpleRegisteredMail', 'registeredMail'],
      'optionsExclude',
      { first: 'simpleRegisteredMail', second: 'registeredMail' },
    ],
    [
      'standardMail',
      ['specifiedRecordMail', 'registeredMail'],
      'optionsExclude',
      { first: 'specifiedRecordMail', second: 'registeredMail' },
    ],
    [
      'standardMail',
      ['deliveryCertificate'],
      'optionNeeds',
      { option: 'deliveryCertificate', needed: 'registeredMail' },
    ],
    ['letterPackLight', ['express'], 'optionNotForClass', { option: 'express', service: 'letterPackLight' }],
    [
      'letterPackPlus',
      ['registeredMail'],
      'optionNotForClass',
      { option: 'registeredMail', service: 'letterPackPlus' },
    ],
    ['smartLetter', ['express'], 'optionNotForClass', { option: 'express', service: 'smartLetter' }],
    ['yuMail', ['express'], 'noSourcedPrice', { option: 'express', service: 'yuMail' }],
  ])('%s with %j: %s', (mailClass, options, kind, details) => {
    expect(complaintOf(() => chargesFor(mailClass, options))).toEqual([kind, details]);
  });
});
