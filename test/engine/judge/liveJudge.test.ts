import { afterEach, describe, expect, test } from '@jest/globals';
import { InsertRowByRangeCommand } from '@univerjs/sheets';
import { finishOpening, toGrid } from '../../../src/engine/convert/toGrid';
import { Judge } from '../../../src/engine/judge';
import type { StoredValue } from '../../../src/sheet';
import type { Book } from '../../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../../support/bookOf';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';

const result = (formula: string, value: StoredValue) => ({ formula, value });
const ROWS = [[1, result('=A1*2', 999), result('=B1+1', 1000), result('=A1+1', 2), result('=MYNA.NUM(C1)', 1000)]];

const grids: HeadlessGrid[] = [];
afterEach(() => grids.splice(0).forEach(({ univer }) => univer.dispose()));

async function opened(file: Book): Promise<HeadlessGrid> {
  const grid = headlessGrid(toGrid(file, '表'));
  grids.push(grid);
  grid.shown.judgeBy(Judge.of(file));
  finishOpening(grid.book, file);
  await grid.book.settled();
  return grid;
}

const sheetIn = ({ book }: HeadlessGrid) => book.sheets()[0]!.id;
const rowIn = (grid: HeadlessGrid, row = 0, columns = 5) =>
  grid.book.values(sheetIn(grid), { row, column: 0, rows: 1, columns })[0];
const notesIn = (grid: HeadlessGrid, row = 0) =>
  Array.from({ length: 7 }, (_, column) => grid.shown.noteAt(sheetIn(grid), row, column)?.kind ?? '');

async function write(
  grid: HeadlessGrid,
  row: number,
  column: number,
  cell: StoredValue | { formula: string },
): Promise<void> {
  grid.book.write(sheetIn(grid), { row, column, rows: 1, columns: 1 }, [[cell]]);
  await grid.book.settled();
}

describe('in a workbook that is open', () => {
  test('Excel’s results stand until a change reaches them, and stay, marked, where the engine has others', async () => {
    const grid = await opened(bookOf([sheetOf('S', ROWS)]));
    expect(rowIn(grid)).toEqual([1, 999, 1000, 2, 1000]);
    expect(notesIn(grid).join('')).toBe('');
    await write(grid, 0, 0, 10);
    expect(rowIn(grid)).toEqual([10, 999, 1000, 11, 1000]);
    expect(notesIn(grid)).toEqual(['', 'outOfDate', 'outOfDate', '', 'outOfDate', '', '']);
    expect(grid.shown.noteAt(sheetIn(grid), 0, 2)!.why).toContain('S!B1');
    const saved = await grid.shown.toBook(bookOf([sheetOf('S', ROWS)]));
    expect([1, 2, 3, 4].map((column) => cellAt(saved, 0, 0, column)!.stale)).toEqual([true, true, undefined, true]);
  });

  test('calculating everything again marks nothing and changes nothing', async () => {
    const grid = await opened(bookOf([sheetOf('S', ROWS)]));
    grid.book.recalculate();
    await grid.book.settled();
    expect(rowIn(grid)).toEqual([1, 999, 1000, 2, 1000]);
    expect(notesIn(grid).join('')).toBe('');
  });

  test('what somebody types is calculated; it is unverified by functions that nobody compared, and no old result feeds it', async () => {
    const grid = await opened(bookOf([sheetOf('S', ROWS)]));
    await write(grid, 0, 0, 10);
    await write(grid, 0, 5, { formula: '=C1*2' });
    await write(grid, 0, 6, { formula: '=BESSELJ(A1,1)' });
    expect(rowIn(grid, 0, 6)![5]).toEqual({ error: '#N/A' });
    expect(grid.shown.reasonAt(sheetIn(grid), 0, 5)!.text).toContain('S!C1');
    expect(notesIn(grid)[6]).toBe('unverified');
    // A formula typed over one of the file is a new one.
    await write(grid, 0, 1, { formula: '=A1*3' });
    expect(rowIn(grid)![1]).toBe(30);
    expect(notesIn(grid)[1]).toBe('');
  });

  test('it goes along with rows that come and sheets that get other names', async () => {
    const grid = await opened(bookOf([sheetOf('S', [...ROWS, [5, result('=S!A2*2', 777)]])]));
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
    await grid.access.commands.executeCommand(InsertRowByRangeCommand.id, {
      ...{ unitId: grid.access.unitId, subUnitId: sheetIn(grid), direction: 0 },
      range,
    });
    grid.book.updateSheet(sheetIn(grid), { name: '別名' });
    await grid.book.settled();
    expect(rowIn(grid, 1)).toEqual([1, 999, 1000, 2, 1000]);
    await write(grid, 1, 0, 10);
    await write(grid, 2, 0, 6);
    expect(rowIn(grid, 1)).toEqual([10, 999, 1000, 11, 1000]);
    expect(rowIn(grid, 2)!.slice(0, 2)).toEqual([6, 777]);
    expect(notesIn(grid, 1)[1]).toBe('outOfDate');
    expect(notesIn(grid, 2)[1]).toBe('outOfDate');
  });

  test('what is known goes on when somebody comes back to the workbook', async () => {
    const grid = await opened(bookOf([sheetOf('S', ROWS)]));
    await write(grid, 0, 0, 10);
    const state = structuredClone(grid.shown.state());
    const again = headlessGrid({ ...state.data, id: 'again' });
    grids.push(again);
    again.shown.restore(state);
    again.book.recalculate();
    await again.book.settled();
    expect(rowIn(again)).toEqual([10, 999, 1000, 11, 1000]);
    expect(notesIn(again)).toEqual(['', 'outOfDate', 'outOfDate', '', 'outOfDate', '', '']);
    await write(again, 0, 0, 20);
    expect(rowIn(again)).toEqual([20, 999, 1000, 21, 1000]);
  });
});
