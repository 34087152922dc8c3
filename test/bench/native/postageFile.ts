import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';

/** Where each band begins, and its price: what somebody types beside the list to look prices up with native formulas. */
const STARTS = [0, 50.01, 100.01, 150.01, 250.01, 500.01];
const PRICES = [140, 180, 270, 320, 510, 750];
const REGISTERED = 480;

export const grams = (row: number) => 1 + (row % 1000);
export const nativePrice = (row: number) =>
  PRICES.filter((_, tier) => STARTS[tier]! <= grams(row)).at(-1)! + REGISTERED;
export const nativeFormula = (row: number) => `LOOKUP(A${row},$D$1:$D$6,$E$1:$E$6)+$F$1`;
export const TARIFF: readonly (readonly number[])[] = STARTS.map((start, tier) => [start, PRICES[tier]!]);
export { REGISTERED };

/** A sheet of weights with their prices, as native formulas without results, as results only, or as weights alone. */
export function writePostageFile(file: string, rows: number, prices: 'formulas' | 'values'): void {
  const sheet: WorkSheet = utils.aoa_to_sheet(
    Array.from({ length: rows }, (_, row) => [grams(row), prices === 'values' ? nativePrice(row) : null]),
  );
  utils.sheet_add_aoa(
    sheet,
    TARIFF.map((line) => [...line]),
    { origin: 'D1' },
  );
  sheet['F1'] = { t: 'n', v: REGISTERED };
  if (prices === 'formulas') {
    for (let row = 0; row < rows; row++) sheet[`B${row + 1}`] = { t: 'n', f: nativeFormula(row + 1) };
  }
  sheet['!ref'] = `A1:F${rows}`;
  writeFileSync(
    file,
    write({ SheetNames: ['Sheet1'], Sheets: { Sheet1: sheet } }, { type: 'buffer', compression: true }) as Buffer,
  );
}
