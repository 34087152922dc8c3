import { expect, test } from '@jest/globals';
import { changed, compareTariffs, ratesOfDay } from '../../../src/analysis/tariff';
import { Failure } from '../../../src/functions';

function compare(before: string, after: string) {
  const [former, later] = [ratesOfDay(before), ratesOfDay(after)];
  if (former instanceof Failure || later instanceof Failure) throw new Error('no tariff');
  return compareTariffs(former, later);
}

test('the change of October 2024: dearer letters, one price for two tiers, registration as it was', () => {
  const all = compare('2024-09-30', '2024-10-01');
  const letters = all.filter(({ service }) => service === '定形郵便');
  expect(letters).toEqual([
    { service: '定形郵便', option: false, maxGrams: 25, before: 84, after: 110 },
    { service: '定形郵便', option: false, maxGrams: 50, before: 94, after: 110 },
  ]);
  const registration = all.find(({ service }) => service === '一般書留')!;
  expect(registration).toMatchObject({ option: true, before: 480, after: 480 });
  expect(changed(registration)).toBe(false);
});

test('what one of the days has no price for stands there without it', () => {
  const oneSided = compare('2024-09-30', '2024-10-01').filter(({ before, after }) => before === null || after === null);
  expect(oneSided.map(({ service, before, after }) => [service, before, after])).toEqual(
    expect.arrayContaining([
      ['本人限定受取（特定事項伝達型）', 210, null],
      ['一般書留の損害要償額の加算（10万円を超える5万円までごと）', null, 23],
    ]),
  );
  expect(oneSided).toHaveLength(2);
});

test('the change of November 2025: only ゆうメール', () => {
  const changes = compare('2025-10-31', '2025-11-01').filter(changed);
  expect(changes.map(({ service, maxGrams, before, after }) => [service, maxGrams, before, after])).toEqual([
    ['ゆうメール', 150, 180, 190],
    ['ゆうメール', 250, 215, 230],
    ['ゆうメール', 500, 310, 320],
    ['ゆうメール', 1000, 360, 380],
  ]);
});

test('a day compared with itself changes nothing', () => {
  expect(compare('2024-10-01', '2024-10-01').filter(changed)).toEqual([]);
});

test('a day before all prices gives the reason of the functions', () => {
  expect(ratesOfDay('1990-01-01')).toBeInstanceOf(Failure);
});
