import { afterEach, describe, expect, test } from '@jest/globals';
import { finishOpening, toGrid } from '../../../src/engine/convert/toGrid';
import { circleList, Judge } from '../../../src/engine/judge';
import type { StoredValue } from '../../../src/sheet';
import type { Book } from '../../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../../support/bookOf';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';

const NONE = { error: '#N/A' };
const result = (formula: string, value: StoredValue) => ({ formula, value });

const grids: HeadlessGrid[] = [];
afterEach(() => grids.splice(0).forEach(({ univer }) => univer.dispose()));

async function empty(): Promise<HeadlessGrid> {
  const grid = headlessGrid();
  grids.push(grid);
  await grid.book.settled();
  return grid;
}

async function opened(file: Book): Promise<HeadlessGrid> {
  const grid = headlessGrid(toGrid(file, '表'));
  grids.push(grid);
  grid.shown.judgeBy(Judge.of(file));
  finishOpening(grid.book, file);
  await grid.book.settled();
  return grid;
}

const sheetIn = ({ book }: HeadlessGrid): string => book.sheets()[0]!.id;
const rowIn = (grid: HeadlessGrid, columns: number) =>
  grid.book.values(sheetIn(grid), { row: 0, column: 0, rows: 1, columns })[0];

/** Into the first row. */
async function write(grid: HeadlessGrid, column: number, cell: StoredValue | { formula: string }): Promise<void> {
  grid.book.write(sheetIn(grid), { row: 0, column, rows: 1, columns: 1 }, [[cell]]);
  await grid.book.settled();
}

describe('a circle that somebody enters', () => {
  test('is told with its cells, and has no result; once it is broken, all is calculated', async () => {
    const grid = await empty();
    await write(grid, 0, { formula: '=C1+1' });
    await write(grid, 1, { formula: '=A1*2' });
    await write(grid, 3, { formula: '=IFERROR(B1,0)' });
    expect(grid.shown.circularCells()).toBe('');
    await write(grid, 2, { formula: '=B1' });
    expect(rowIn(grid, 4)).toEqual([NONE, NONE, NONE, NONE]);
    expect(grid.shown.circularCells()).toBe('Sheet1!A1、Sheet1!B1、Sheet1!C1');
    expect(grid.shown.reasonAt('sheet1', 0, 0)!.text).toContain('循環参照のため計算していません: Sheet1!A1');
    expect(grid.shown.reasonAt('sheet1', 0, 3)!.text).toContain('循環参照のセルを参照しているため');
    const { sheets } = await grid.shown.toBook(undefined);
    const [first, , , last] = [0, 1, 2, 3].map((column) => sheets[0]!.cells.get(0)!.get(column)!);
    expect([first, last]).toMatchObject([
      { formula: '=C1+1', value: null, stale: true },
      { formula: '=IFERROR(B1,0)', value: null, stale: true },
    ]);

    await write(grid, 2, 5);
    expect(rowIn(grid, 4)).toEqual([6, 12, 5, 12]);
    expect(grid.shown.circularCells()).toBe('');
  });

  test('stays a circle while other cells change', async () => {
    const grid = await empty();
    await write(grid, 0, { formula: '=A1+1' });
    await write(grid, 1, { formula: '=IFERROR(A1,0)+C1' });
    await write(grid, 2, 7);
    expect(rowIn(grid, 3)).toEqual([NONE, NONE, 7]);
    grid.book.recalculate();
    await grid.book.settled();
    expect(rowIn(grid, 3)).toEqual([NONE, NONE, 7]);
  });

  test('is none where only the place of a cell is asked for', async () => {
    const grid = await empty();
    await write(grid, 0, { formula: '=ROW(A1)' });
    await write(grid, 1, { formula: '=SUM(A1:OFFSET(B1,0,-1))' });
    await write(grid, 2, { formula: '=COLUMNS($A1:C1)*10' });
    expect(rowIn(grid, 3)).toEqual([1, 1, 30]);
    expect(grid.shown.circularCells()).toBe('');
  });
});

test('OFFSET that comes back to its own cell is a circle, and one that may is taken for one', async () => {
  for (const formula of ['=OFFSET(A1,0,0)', '=SUM(OFFSET(A1,0,1,1,-2))', '=OFFSET(A1,0,B1)']) {
    const grid = await empty();
    await write(grid, 0, { formula });
    expect(rowIn(grid, 1)).toEqual([NONE]);
  }
});

describe('a circle of a file', () => {
  const file = (calculation?: Book['calculation']): Book => ({
    ...bookOf([sheetOf('S', [[result('=B1+1', 3), result('=A1-1', 2), result('=A1*10', 30), 4]])]),
    ...(calculation && { calculation }),
  });
  const notes = (grid: HeadlessGrid) =>
    [0, 1, 2].map((column) => grid.shown.noteAt(sheetIn(grid), 0, column)?.why ?? '');

  test('keeps Excel’s results and is told; once it is broken, all is calculated', async () => {
    const grid = await opened(file());
    expect(rowIn(grid, 3)).toEqual([3, 2, 30]);
    expect(notes(grid)).toEqual(['循環参照です', '循環参照です', '循環参照のセルを参照しています']);
    expect(grid.shown.circularCells()).toBe('S!A1、S!B1');
    const saved = await grid.shown.toBook(file());
    expect([0, 1, 2].map((column) => cellAt(saved, 0, 0, column))).toMatchObject([
      { value: 3, stale: true },
      { value: 2, stale: true },
      { value: 30, stale: true },
    ]);
    await write(grid, 1, 9);
    expect(rowIn(grid, 3)).toEqual([10, 9, 100]);
    expect(notes(grid)).toEqual(['', '', '']);
    expect(grid.shown.circularCells()).toBe('');
  });

  test('keeps them too where the workbook is set to iterate, and nothing is out of date until something changes', async () => {
    const grid = await opened(file('iteration'));
    expect(rowIn(grid, 3)).toEqual([3, 2, 30]);
    expect(notes(grid)).toEqual(['', '', '']);
  });
});

test('of many cells the first ones are named', () => {
  const cells = Array.from({ length: 8 }, (_, row) => ({ sheet: '計画 1', row, column: 0 }));
  expect(circleList(cells, 'ja')).toBe("'計画 1'!A1、'計画 1'!A2、'計画 1'!A3、'計画 1'!A4、'計画 1'!A5 ほか3セル");
  expect(circleList(cells.slice(0, 6), 'en')).toMatch(/'!A5 and 1 more$/);
});
