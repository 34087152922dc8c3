import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { headlessGrid } from './support/headlessGrid';
import type { HeadlessGrid } from './support/headlessGrid';
import { readAddress } from '../../src/sheet';

/** C1 says how many months a hundred cards are spread over; everything else follows from that. */
const FORMULAS = [
  '=MYNA.PLANSPREAD(100,C1)',
  '=SUM(A1:A20)',
  '6',
  '=MYNA.IDLETOTAL(480,A1:A20)',
  '=SEQUENCE(COUNT(A1:A20))',
  '=SUM(E1:E20)',
];

let grid: HeadlessGrid;
beforeAll(async () => {
  const row = Object.fromEntries(
    FORMULAS.map((text, column) => [column, text.startsWith('=') ? { f: text } : { v: Number(text) }]),
  );
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: 50, columnCount: 20, cellData: { 0: row } };
  grid = headlessGrid({ sheets: { sheet1: sheet } });
  await grid.book.settled();
});
afterAll(() => grid.univer.dispose());

const results = () => ['B1', 'D1', 'F1'].map((cell) => grid.book.values('sheet1', readAddress(cell)!.rect)[0]![0]);

async function write(cell: string, value: number | null): Promise<void> {
  grid.book.write('sheet1', readAddress(cell)!.rect, [[value ?? '']]);
  await grid.book.settled();
}

describe('what reads the cells that a formula fills', () => {
  test.each([
    ['at first', 6],
    ['when they become fewer', 3],
    ['when they become more', 9],
    ['when they become fewer again', 2],
  ])('follows them %s', async (_, months) => {
    await write('C1', months);
    // A hundred cards in all, 480 a month less those, and 1 + 2 + … + months.
    expect(results()).toEqual([100, 480 * months - 100, (months * (months + 1)) / 2]);
  });

  test('follows them when the formula is gone', async () => {
    await write('A1', null);
    expect(grid.book.values('sheet1', readAddress('A1:B2')!.rect)).toEqual([
      ['', 0],
      [null, null],
    ]);
  });
});
