import { expect, test } from '@jest/globals';
import { headlessGrid } from './support/headlessGrid';
import { readAddress } from '../../src/sheet';

const count = (array: string, value: string): string => `=SUMPRODUCT(--(CHOOSECOLS(${array},1)=${value}))`;

/** Formulas one below the other, each with an array of its own. */
const FORMULAS: readonly (readonly [formula: string, expected: number])[] = [
  [count('MYNA.TARIFF()', '"定形郵便"'), 2],
  [count('MYNA.TARIFF("規格内")', '"定形郵便"'), 0],
  [count('MYNA.TARIFF("規格内")', '"定形外郵便（規格内）"'), 6],
  ['=VLOOKUP("定形郵便",MYNA.TARIFF(),3,FALSE)', 110],
];

test('formulas one below the other compare each with its own array', async () => {
  const cellData = Object.fromEntries(FORMULAS.map(([f], row) => [row, { 1: { f } }]));
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: 100, columnCount: 26, cellData };
  const { book, univer } = headlessGrid({ sheets: { sheet1: sheet } });
  await book.settled();
  const { rect } = readAddress(`B1:B${FORMULAS.length}`)!;
  expect(book.values('sheet1', rect).flat()).toEqual(FORMULAS.map(([, expected]) => expected));
  univer.dispose();
});
