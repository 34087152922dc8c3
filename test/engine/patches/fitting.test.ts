import { expect, test } from '@jest/globals';
import { fittedNumber } from '../../../src/engine/patches/fitting';

/** Every sign is one wide. */
const widthOf = (text: string): number => text.length;

function general(value: number, width: number): string {
  return fittedNumber({ value, text: String(value), numberFormat: undefined }, width, widthOf);
}

test.each([
  [12.3456789, 10, '12.3456789'],
  [12.3456789, 9, '12.345679'],
  [12.3456789, 5, '12.35'],
  [12.3456789, 4, '12.3'],
  [12.3456789, 3, '12'],
  [12.3456789, 1, '#'],
  [-12.3456789, 6, '-12.35'],
  [-12.3456789, 2, '##'],
  [1.005, 4, '1.01'],
  [0.1 + 0.2, 10, '0.3'],
  [9.996, 4, '10'],
  [0.4, 2, '0'],
  [1234567, 7, '1234567'],
  [1234567, 6, '1E+06'],
  [1234567, 4, '####'],
  [123456789012, 11, '1.23457E+11'],
  [123456789012, 8, '1.23E+11'],
  [-123456789012, 8, '-1.2E+11'],
  [0.00001234, 8, '1.23E-05'],
  [0.00001234, 4, '####'],
  [1e21, 5, '1E+21'],
  [1.5e300, 8, '1.5E+300'],
  [1.5e300, 5, '#####'],
])('of the number %d in %d signs is seen %s', (value, width, seen) => {
  expect(general(value, width)).toBe(seen);
});

test('a rounded number is never cut off: whatever is shown is the number, rounded', () => {
  for (const value of [98765.4321, -0.0567, 1999.9999, 1e-7, 6.02e23, 0.99999]) {
    for (let width = 1; width < 24; width += 1) {
      const seen = general(value, width);
      expect(seen.length).toBeLessThanOrEqual(width);
      if (/^#+$/.test(seen)) continue;
      const unit = 10 ** -(/\.(\d+)/.exec(seen)?.[1]!.length ?? 0) * 10 ** Number(/E(.*)/.exec(seen)?.[1] ?? 0);
      expect(Math.abs(Number(seen) - value)).toBeLessThanOrEqual(unit / 2 + Math.abs(value) * 1e-12);
    }
  }
});

test.each([
  ['1,234,567', 8, '########'],
  ['¥1,234', 6, '¥1,234'],
  ['¥1,234', 5, '#####'],
  ['12.50%', 5, '#####'],
])('of a format, %s in %d signs is seen %s', (text, width, seen) => {
  expect(fittedNumber({ value: 12.5, text, numberFormat: '#,##0' }, width, widthOf)).toBe(seen);
});

test.each([
  [46113, 8, '2026/4/1'],
  [46113, 7, '#######'],
  [-5, 12, '############'],
  [2_958_466, 9, '#########'],
])('of the day %d in %d signs is seen %s', (value, width, seen) => {
  expect(fittedNumber({ value, text: '2026/4/1', numberFormat: 'yyyy/m/d' }, width, widthOf)).toBe(seen);
});

test('a column that is too narrow for one sign shows one', () => {
  expect(general(5, 0.5)).toBe('#');
});
