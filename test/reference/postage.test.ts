import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { postageRates, postalServiceTitles, postalSizeLimits } from '../../src/reference';
import type { PostalService } from '../../src/reference';

interface TariffCase {
  readonly 種別: PostalService;
  readonly '重量(g)': string;
  readonly 日: string;
  readonly '料金(円)': string;
  readonly 確認する境目: string;
}

function ratesFor(service: PostalService, grams: number, day: string) {
  return postageRates()
    .filter((rate) => rate.service === service && rate.from <= day && (rate.to === null || rate.to >= day))
    .filter(({ maxGrams }) => maxGrams === null || maxGrams >= grams)
    .sort((a, b) => (a.maxGrams ?? 0) - (b.maxGrams ?? 0));
}

describe('the price of one item', () => {
  const cases = parse(readFileSync(join(__dirname, 'postageTariff.csv')), { columns: true }) as TariffCase[];

  test.each(cases)('$種別 $重量(g) g, $日: $料金(円) ($確認する境目)', (row) => {
    const yen = ratesFor(row.種別, Number(row['重量(g)']), row.日)[0]?.yen;
    expect(yen).toBe(row['料金(円)'] === '' ? undefined : Number(row['料金(円)']));
  });
});

/** What not every effective date has, each for want of a document. */
const PARTLY: readonly PostalService[] = [
  'registeredMailCompensation',
  'personalDeliveryBasic',
  'personalDeliverySpecial',
  'personalDeliveryReporting',
];

test('each of the four effective dates has its line for each of the 37 prices that are known throughout', () => {
  const dates = ['2019-10-01', '2021-10-01', '2023-10-01', '2024-10-01'];
  const throughout = postageRates().filter(({ service, from }) => !PARTLY.includes(service) && from <= dates.at(-1)!);
  expect(throughout).toHaveLength(dates.length * 37);
  for (const date of dates) expect(throughout.filter(({ from }) => from === date)).toHaveLength(37);
  expect(new Set(throughout.map(({ from, source }) => `${from} ${source.id}`)).size).toBe(dates.length);
});

test('after the last of them only the fares of ゆうメール have changed', () => {
  const later = postageRates().filter(({ from }) => from > '2024-10-01');
  expect(later.map(({ service, from, to }) => [service, from, to])).toEqual(
    Array(4).fill(['yuMail', '2025-11-01', null]),
  );
  const ended = postageRates().filter(({ from, to }) => from === '2024-10-01' && to !== null);
  expect(ended.map(({ service, to }) => [service, to])).toEqual(Array(4).fill(['yuMail', '2025-10-31']));
});

test('what one document alone tells is marked: in force, these', () => {
  const alone = postageRates().filter(({ toldByOne, to }) => toldByOne && to === null);
  expect([...new Set(alone.map(({ service }) => service))].sort()).toEqual(
    [
      'cashRegisteredMail',
      'contentCertificate',
      'contentCertificateExtra',
      'deliveryCertificate',
      'deliveryCertificateAfter',
      'personalDeliveryBasic',
      'personalDeliverySpecial',
      'registeredMailCompensation',
      'yuMail',
      'yuMailRegistered',
    ].sort(),
  );
  expect(alone.filter(({ source }) => /post\.net|yuubinya/.test(source.title)).length).toBe(7);
});

test('the prices that the review of 令和8年度 prints for May 2026 are in force', () => {
  const yen = (service: PostalService, grams: number) => ratesFor(service, grams, '2026-05-01')[0]?.yen;
  expect([yen('standardMail', 50), yen('nonStandardMailWithin', 500), yen('registeredMail', 1)]).toEqual([
    110, 510, 480,
  ]);
  const over = [500, 1000, 2000, 4000].map((grams) => yen('nonStandardMailOver', grams));
  expect(over).toEqual([660, 920, 1350, 1750]);
});

test('size limits', () => {
  const none = { minLengthCm: null, minWidthCm: null, maxWidthCm: null, maxThicknessCm: null, maxSidesSumCm: null };
  const standard = {
    minLengthCm: 14,
    maxLengthCm: 23.5,
    minWidthCm: 9,
    maxWidthCm: 12,
    maxThicknessCm: 1,
    maxGrams: 50,
  };
  const source = { id: 'price-list', title: '国内の料金表（手紙・はがき）' };
  expect(postalSizeLimits()).toEqual([
    { ...none, ...standard, service: 'standardMail', source },
    {
      ...none,
      service: 'nonStandardMailWithin',
      maxLengthCm: 34,
      maxWidthCm: 25,
      maxThicknessCm: 3,
      maxGrams: 1000,
      source,
    },
    { ...none, service: 'nonStandardMailOver', maxLengthCm: 60, maxSidesSumCm: 90, maxGrams: 4000, source },
  ]);
});

test('every service has its Japanese title', () => {
  expect(postalServiceTitles.get('nonStandardMailWithin')).toBe('定形外郵便（規格内）');
  expect(postageRates().filter(({ service }) => !postalServiceTitles.has(service))).toEqual([]);
});
