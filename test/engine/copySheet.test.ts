import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { headlessGrid } from './support/headlessGrid';
import type { HeadlessGrid } from './support/headlessGrid';

let grid: HeadlessGrid;
beforeEach(() => {
  grid = headlessGrid();
});
afterEach(() => grid.univer.dispose());

test('a copied sheet has cells, formulas and formats of its own, where it is put, and stays behind', async () => {
  const { book } = grid;
  const rect = { row: 0, column: 0, rows: 2, columns: 2 };
  book.addSheet('後ろ');
  await book.settled();
  book.write('sheet1', rect, [
    [3000, 5],
    [{ formula: '=MYNA.PERCARDCOST(A1,B1)' }, '007'],
  ]);
  book.writeFormat('sheet1', rect, { bold: true });
  await book.settled();
  const copy = book.copySheet('sheet1', '写し', 1);
  await book.settled();
  expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1', '写し', '後ろ']);
  expect(book.activeSheet()).toBe('sheet1');
  expect(book.values(copy, rect)).toEqual([
    [3000, 5],
    [600, '007'],
  ]);
  expect(book.format(copy, rect).bold).toBe(true);
  book.write(copy, { row: 0, column: 0, rows: 1, columns: 1 }, [[4000]]);
  await book.settled();
  expect(book.values(copy, rect)[1]![0]).toBe(800);
  expect(book.values('sheet1', rect)[1]![0]).toBe(600);
});

test('a format leaves the formula of its cell alone, and is undone by itself', async () => {
  const { book, access } = grid;
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  book.write('sheet1', cell, [[{ formula: '=1+1' }]]);
  book.writeFormat('sheet1', cell, { bold: true });
  await book.settled();
  book.writeNumberFormats('sheet1', cell, [['0.0']]);
  await book.settled();
  expect([book.formulas('sheet1', cell), book.texts('sheet1', cell)]).toEqual([[['=1+1']], [['2.0']]]);
  await access.workbook.undo();
  expect([book.formulas('sheet1', cell), book.texts('sheet1', cell)]).toEqual([[['=1+1']], [['2']]]);
  expect(book.format('sheet1', cell).bold).toBe(true);
});
