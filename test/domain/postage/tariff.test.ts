import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../../src/domain/calendar';
import { overlaid, priceBook, priceOf, rateFor, ratesOn, tariffOf, versionOn } from '../../../src/domain/postage';
import type { Rate } from '../../../src/domain/postage';
import { periodStarts } from '../../../src/domain/postage/tariff';
import { complaintOf } from '../support/complaintOf';

const dayIf = (iso: string | null) => (iso === null ? null : readDate(iso));

/** 定形郵便 and ゆうメール as the seeds have them, out of order, and a service without dates. */
const LINES: readonly Rate[] = (
  [
    ['standardMail', 50, '2024-10-01', null, 110],
    ['standardMail', 50, '2019-10-01', '2024-09-30', 94],
    ['standardMail', 25, '2019-10-01', '2024-09-30', 84],
    ['express', 4000, null, null, 690],
    ['express', 250, null, null, 300],
    ['express', 1000, null, null, 400],
    ['registeredMail', null, '2024-10-01', null, 480],
    ['yuMail', 150, '2023-10-01', '2025-10-31', 180],
    ['yuMail', null, '2023-10-01', '2025-10-31', 360],
  ] as const
).map(([service, maxGrams, from, to, yen]) => ({
  service,
  maxGrams,
  from: dayIf(from),
  to: dayIf(to),
  yen,
  source: '料金表',
}));
const TARIFF = tariffOf(LINES);

describe('the prices of a service on a day', () => {
  test.each([
    ['standardMail', '2019-10-01', [84, 94]],
    ['standardMail', '2024-09-30', [84, 94]],
    ['standardMail', '2024-10-01', [110]],
    ['standardMail', '2099-12-31', [110]],
    ['standardMail', undefined, [110]],
    ['express', '1950-01-01', [300, 400, 690]],
    ['express', undefined, [300, 400, 690]],
    ['yuMail', '2023-10-01', [180, 360]],
    ['yuMail', '2025-10-31', [180, 360]],
  ])('%s on %s: %j yen, the lightest first', (service, day, yen) => {
    const { rates } = versionOn(TARIFF, service, day === undefined ? undefined : readDate(day));
    expect(rates.map((rate) => rate.yen)).toEqual(yen);
  });

  test.each([
    ['before the first', 'standardMail', '2019-09-30', 'noTariffOnDay', { day: '2019-09-30', since: '2019-10-01' }],
    ['unknown', 'parcel', '2026-04-01', 'noTariffOnDay', { day: '2026-04-01', since: null }],
    ['unknown, without a day', 'parcel', undefined, 'noTariffOnDay', { day: null, since: null }],
    ['after the last', 'yuMail', '2025-11-01', 'tariffEnded', { until: '2025-10-31' }],
    ['ended, without a day', 'yuMail', undefined, 'tariffEnded', { until: '2025-10-31' }],
  ])('%s: %s on %s', (_, service, day, kind, details) => {
    const find = () => versionOn(TARIFF, service, day === undefined ? undefined : readDate(day));
    expect(complaintOf(find)).toEqual([kind, { service, ...details }]);
  });

  test('a version says from when to when it holds', () => {
    expect(TARIFF.get('standardMail')!.map(({ from, to }) => [from, to])).toEqual([
      [readDate('2019-10-01'), readDate('2024-09-30')],
      [readDate('2024-10-01'), null],
    ]);
  });

  test('a price that always held comes before those with a first day', () => {
    const [dated] = LINES;
    const always = { ...dated!, from: null, to: readDate('2024-09-30'), yen: 80 };
    expect(
      tariffOf([dated!, always])
        .get('standardMail')!
        .map(({ from }) => from),
    ).toEqual([null, dated!.from]);
  });
});

describe('every line in force', () => {
  test.each([
    ['2019-10-01', ['standardMail', 'express'], [84, 94, 300, 400, 690]],
    ['2025-10-31', ['yuMail', 'registeredMail'], [180, 360, 480]],
    ['2025-11-01', ['yuMail', 'registeredMail', 'parcel'], [480]],
    [undefined, ['yuMail', 'standardMail'], [110]],
  ])('on %s of %j: %j', (day, services, yen) => {
    const found = ratesOn(TARIFF, services, day === undefined ? undefined : readDate(day));
    expect(found.map((rate) => rate.yen)).toEqual(yen);
  });

  test.each([
    ['2019-09-30', { service: null, day: '2019-09-30', since: '2019-10-01' }],
    [undefined, { service: null, day: null, since: '2019-10-01' }],
  ])('on %s there is none', (day, details) => {
    const find = () => ratesOn(TARIFF, ['yuMail'], day === undefined ? undefined : readDate(day));
    expect(complaintOf(find)).toEqual(['noTariffOnDay', details]);
  });
});

test('prices begin and cease on these days, the day after an end included', () => {
  const days = ['2019-10-01', '2023-10-01', '2024-10-01', '2025-11-01'];
  expect(periodStarts(TARIFF)).toEqual(days.map((day) => readDate(day)));
});

test('a service of one’s own takes the place of the built-in one, its dates too', () => {
  const own = tariffOf([{ ...LINES[0]!, from: null, yen: 999 }]);
  const both = overlaid(TARIFF, own);
  expect(versionOn(both, 'standardMail', readDate('2010-01-01')).rates[0]!.yen).toBe(999);
  expect(versionOn(both, 'express').rates).toHaveLength(3);
});

describe('the line for a weight', () => {
  const { rates } = versionOn(TARIFF, 'express');
  test.each([
    [0.1, 300],
    [250, 300],
    [250.1, 400],
    [1000, 400],
    [1001, 690],
    [4000, 690],
  ])('%d g: %d yen', (grams, yen) => {
    expect(rateFor(rates, grams).yen).toBe(yen);
  });
});

describe('a price book', () => {
  const book = priceBook(TARIFF, ['express']);
  test.each([
    ['2019-10-01', 25, 384],
    ['2024-09-30', 25, 384],
    ['2024-10-01', 25, 410],
    ['2025-10-31', 50, 410],
    ['2025-11-01', 50, 410],
    [undefined, 25, 410],
  ])('on %s: %d g for %d yen', (day, grams, yen) => {
    const list = book('standardMail', day === undefined ? undefined : readDate(day));
    expect(priceOf(list, grams)).toBe(yen);
  });

  test('makes one list for all days between two changes', () => {
    expect(book('standardMail', readDate('2019-10-02'))).toBe(book('standardMail', readDate('2023-09-30')));
    expect(book('standardMail', readDate('2024-10-01'))).toBe(book('standardMail', readDate('2025-10-31')));
    expect(book('standardMail')).toBe(book('standardMail'));
  });

  test('a class that has ended has no list without a day, though it has one on its last day', () => {
    const plain = priceBook(TARIFF, []);
    expect(priceOf(plain('yuMail', readDate('2025-10-31')), 150)).toBe(180);
    expect(complaintOf(() => plain('yuMail', readDate('2025-11-01')))[0]).toBe('tariffEnded');
    expect(complaintOf(() => plain('yuMail'))[0]).toBe('tariffEnded');
    expect(complaintOf(() => plain('yuMail', readDate('2023-09-30')))[0]).toBe('noTariffOnDay');
  });
});
