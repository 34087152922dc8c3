import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renewalSheet } from '../../src/samples/renewalSheet';
import { openSheet } from './openSheet';
import type { OpenSheet } from './openSheet';

let sheet: OpenSheet;
beforeAll(async () => {
  sheet = await openSheet(renewalSheet());
});
afterAll(() => sheet.close());

const values = (address: string) => sheet.values(address);
const numbers = (address: string) => values(address).flat() as number[];
const change = (address: string, value: number) => sheet.write(address, value);

const texts = (address: string) => sheet.texts(address);

test('the peak, the grant and the post offices beside the other figures', () => {
  expect(texts('M5:M16').flat()).toEqual([
    ...['440', '140', '3.14', '31.8%', '895', '5,141', '5,327', '2,745', '64', '216', '3.38', '3.7%'],
  ]);
});

describe('the expectation and the workload', () => {
  test('both tables of the document give the same renewals from fiscal 2025 on', () => {
    expect(values('G7:H9').flat()).toEqual(Array(6).fill('一致'));
    expect(numbers('I6:J6').map((share) => share.toFixed(3))).toEqual(['0.643', '0.406']);
  });

  test('sums and monthly means, in tens as printed', () => {
    expect(values('C18:D18')).toEqual([[520, 1680]]);
    expect(numbers('D22')[0]).toBeCloseTo((1680 + 1580) / 12, 10);
    for (const row of [18, 19, 21, 22]) expect(values(`I${row}:J${row}`)).toEqual([['一致', '一致']]);
  });

  test('window hours and windows', async () => {
    expect(numbers('D29:D30').map((hours) => hours.toFixed(2))).toEqual(['56.94', '68.61']);
    expect(numbers('D31:D33')).toEqual([3500, Math.ceil(1580e4 / 12 / 600), 3500 + Math.ceil(1580e4 / 12 / 600)]);
    await change('J30', 40);
    expect(numbers('D31')).toEqual([1750]);
  });

  test('a changed count changes what follows', async () => {
    await change('D16', 600);
    expect(values('D18')).toEqual([[1800]]);
    expect(values('J18:J19').flat()).toEqual(['不一致', '不一致']);
  });
});

describe('municipal efforts', () => {
  test('the rates, and the only denominators that fit both of them', () => {
    expect(values('H38:H41').flat()).toEqual(Array(4).fill('一致'));
    const [from, to] = [numbers('I38:I41'), numbers('J38:J41')];
    const both = (first: number) => [Math.max(from[first]!, from[first + 1]!), Math.min(to[first]!, to[first + 1]!)];
    expect([both(0), both(2)]).toEqual([
      [105, 105],
      [1740, 1741],
    ]);
  });

  test('another denominator does not match', async () => {
    await change('E38', 106);
    expect(values('H38:H39').flat()).toEqual(['不一致', '不一致']);
  });
});

describe('the back-test', () => {
  const DOCUMENT = readFileSync(join(__dirname, '../../docs/backtests/renewals.md'), 'utf8').replace(/ +/g, ' ');
  const first = 55;

  test('its years and errors are those of the page, which calculates them apart from the sheet', () => {
    const rows = DOCUMENT.split('\n')
      .filter((line) => /^\| 20\d\d年度 \(R\d\) \| /.test(line))
      .slice(0, 8)
      .map((line) => line.split(' | '));
    expect(rows.length).toBe(8);
    rows.forEach(([, , published, computed, , , error], index) => {
      const row = first + Math.floor(index / 2);
      const [ofSheet, printed, rate] = index % 2 === 0 ? ['C', 'E', 'I'] : ['D', 'F', 'J'];
      const shown = (letter: string) => texts(`${letter}${row}`)[0]![0]!;
      const rounded = Math.round(numbers(`${ofSheet}${row}`)[0]!).toLocaleString('en');
      expect([rounded, shown(printed!), shown(rate!)]).toEqual([computed, published, error]);
    });
  });

  test('the six figures of fiscal 2025 to 2027 are within a tenth of those published, less than a twentieth off in the mean', () => {
    const errors = numbers(`I${first + 1}:J${first + 3}`).map(Math.abs);
    expect(errors.length).toBe(6);
    expect(Math.max(...errors)).toBeLessThan(0.1);
    expect(errors.reduce((sum, error) => sum + error, 0) / 6).toBeLessThan(0.05);
  });

  test('the share still held and the months of issue change what comes of them', async () => {
    const before = numbers(`C${first}:D${first + 3}`);
    const held = numbers('E49')[0]!;
    await change('E49', 0.468);
    numbers(`C${first}:D${first + 3}`).forEach((value, index) =>
      expect(value).toBeCloseTo((before[index]! * 0.468) / held, 6),
    );
    await change('E49', held);
  });
});
