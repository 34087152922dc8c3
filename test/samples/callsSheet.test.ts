import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callsSheet } from '../../src/samples/callsSheet';
import { openSheet } from './openSheet';
import type { OpenSheet } from './openSheet';

let sheet: OpenSheet;
beforeAll(async () => {
  sheet = await openSheet(callsSheet());
});
afterAll(() => sheet.close());

const values = (address: string) => sheet.values(address);
const numbers = (address: string) => values(address).flat() as number[];
const change = (address: string, value: number) => sheet.write(address, value);

describe('calls', () => {
  test('table 4: the evening share of dial #1', () => {
    expect(numbers('C20')[0]).toBeCloseTo((100 * 174) / 1727, 10);
    expect(numbers('E20')[0]).toBeCloseTo((100 * 408) / 1305, 10);
    expect(values('C21:E22')).toEqual([
      [10, null, 31],
      ['一致', null, '一致'],
    ]);
  });

  test('table 5: every share, the total, and what the text says in tenths', () => {
    expect(values('L6:L20').flat()).toEqual(Array(15).fill('一致'));
    expect(numbers('I21')).toEqual([2270476]);
    expect(values('I23:K23')).toEqual([['一致', null, '一致']]);
    expect(numbers('K27:K29').map((share) => share.toFixed(1))).toEqual(['70.9', '29.1', '72.7']);
    expect(values('L27:L29').flat()).toEqual(['一致', '一致', '一致']);
  });

  test('yen for each inquiry, and the contract shared out by inquiries', () => {
    expect(numbers('E28:E29').map((yen) => yen.toFixed(2))).toEqual(['968.96', '704.70']);
    expect(numbers('M6')[0]).toBeCloseTo((2200 * 391016) / 2270476, 9);
    expect(numbers('M21')[0]).toBeCloseTo(2200, 9);
  });

  test('the shares of table 5 are those that each rounded alone would be', () => {
    const rounded = numbers('I6:I20').map((count) => Math.round((1000 * count) / 2270476) / 10);
    numbers('J6:J20').forEach((share, index) => expect(share).toBeCloseTo(rounded[index]!, 10));
  });

  test('weekends and holidays: ten days in both months, 242 working days in the year', () => {
    expect(values('C16:E16')).toEqual([[10, null, 10]]);
    expect(values('I33:J33')).toEqual([[123, 242]]);
    expect(numbers('I36')[0]).toBeCloseTo((3662 + 3434) / 20, 10);
  });

  test('seats follow the handling time, savings the deflection', async () => {
    const [five, ten] = numbers('J39:J40');
    expect(five).toBeLessThan(ten!);
    await change('H39', 600);
    expect(numbers('J39')).toEqual([ten]);
    await change('E37', 0.5);
    expect(numbers('E40')[0]).toBeCloseTo(16 * (1 - 661215 / 2270476) * 0.5 - 1, 10);
  });

  test('a changed count changes its verdict', async () => {
    await change('C14', 500);
    await change('I6', 300000);
    expect(values('L6')).toEqual([['不一致']]);
    expect(values('I23')).toEqual([['不一致']]);
    await change('D15', 0);
    expect(values('C22')).toEqual([['不一致']]);
  });
});
