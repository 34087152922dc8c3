import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/sheet';

/** What Excel takes as a sheet's name: up to 31 characters, without `:\/?*[]`, and no apostrophe at either end. */
export const sheetNames = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 31, unit: fc.constantFrom(...'A1RCrc09年月!\'"() .,;=&-_%@#$（）　ー・①é') }),
    fc.constantFrom('A1', 'XFD1', 'R1C1', 'RC', 'R', 'C', 'TRUE', 'false', '要確認!', "it's", '2026年', '1-3月', 'a.b'),
  )
  .filter((name) => !/[:\\/?*[\]]|^'|'$/.test(name));

export const rects = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(), fc.nat(), fc.constantFrom('cells', 'columns', 'rows'))
  .map(([row, column, rows, columns, whole]) => ({
    ...(whole === 'columns' ? { row: 0, rows: MAX_ROWS } : { row, rows: 1 + (rows % (MAX_ROWS - row)) }),
    ...(whole === 'rows'
      ? { column: 0, columns: MAX_COLUMNS }
      : { column, columns: 1 + (columns % (MAX_COLUMNS - column)) }),
  }));
