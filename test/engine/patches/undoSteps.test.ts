import { IUniverInstanceService } from '@univerjs/core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRowHiddenCommand,
  SetStyleCommand,
} from '@univerjs/sheets';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';
import { redo, undo } from '../undo/walk';

const SHEET = 'sheet1';
const ALL = { startRow: 0, endRow: 99, startColumn: 0, endColumn: 25 };

let grid: HeadlessGrid;
beforeEach(() => {
  grid = headlessGrid();
  grid.access.injector.get(IUniverInstanceService).focusUnit(grid.access.unitId);
});
afterEach(() => grid.univer.dispose());

const run = (id: string, params: object): Promise<boolean> =>
  grid.access.commands.executeCommand(id, { unitId: grid.access.unitId, subUnitId: SHEET, ...params });
const enter = (row: number, value: number): void =>
  grid.book.write(SHEET, { row, column: 0, rows: 1, columns: 1 }, [[value]]);

test('a hundred steps can be taken back', async () => {
  for (let step = 1; step <= 130; step += 1) enter(0, step);
  for (let step = 0; step < 150; step += 1) await undo(grid);
  expect(grid.book.values(SHEET, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[30]]);
  for (let step = 0; step < 150; step += 1) await redo(grid);
  expect(grid.book.values(SHEET, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[130]]);
});

test('removed rows and columns come back with their own sizes', async () => {
  grid.book.setRowHeight(SHEET, 3, 1, 60);
  grid.book.setColumnWidth(SHEET, 4, 1, 30);
  const sizes = () => [
    [2, 3, 4].map((row) => grid.book.rowHeight(SHEET, row, 1)),
    [3, 4, 5].map((column) => grid.book.columnWidth(SHEET, column, 1)),
  ];
  const before = sizes();
  await run(RemoveRowByRangeCommand.id, { range: { ...ALL, startRow: 2, endRow: 4 } });
  await run(RemoveColByRangeCommand.id, { range: { ...ALL, startColumn: 3, endColumn: 5 } });
  expect(sizes()).not.toEqual(before);
  await undo(grid);
  await undo(grid);
  expect(sizes()).toEqual(before);
});

test('rows that were hidden before stay hidden when the hiding of others is undone', async () => {
  await run(SetRowHiddenCommand.id, { ranges: [{ ...ALL, startRow: 1, endRow: 2 }] });
  await run(SetRowHiddenCommand.id, { ranges: [{ ...ALL, startRow: 1, endRow: 4 }] });
  expect(grid.book.hiddenRows(SHEET, 0, 6)).toEqual([false, true, true, true, true, false]);
  await undo(grid);
  expect(grid.book.hiddenRows(SHEET, 0, 6)).toEqual([false, true, true, false, false, false]);
});

test('a change of looks that is made again leaves formulas', async () => {
  enter(0, 5);
  const place = { row: 1, column: 0, rows: 1, columns: 1 };
  grid.book.write(SHEET, place, [[{ formula: '=A1*2' }]]);
  await grid.book.settled();
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 };
  await run(SetStyleCommand.id, { range, style: { type: 'bl', value: 1 } });
  await undo(grid);
  await redo(grid);
  await grid.book.settled();
  expect(grid.book.format(SHEET, place).bold).toBe(true);
  expect(grid.book.formulas(SHEET, place)).toEqual([['=A1*2']]);
  expect(grid.book.values(SHEET, place)).toEqual([[10]]);
});

test('merged cells below one that grew come back', async () => {
  const merges = [
    { row: 0, column: 1, rows: 3, columns: 2 },
    { row: 4, column: 0, rows: 1, columns: 3 },
  ];
  for (const rect of merges) grid.access.facade(SHEET).getRange(rect.row, rect.column, rect.rows, rect.columns).merge();
  await run(InsertRowByRangeCommand.id, { range: { ...ALL, startRow: 1, endRow: 3 }, direction: 2 });
  const shifted = grid.book.mergedRects(SHEET);
  expect(shifted).toHaveLength(2);
  await undo(grid);
  expect(grid.book.mergedRects(SHEET)).toEqual(expect.arrayContaining(merges));
  expect(grid.book.mergedRects(SHEET)).toHaveLength(2);
  await redo(grid);
  expect(grid.book.mergedRects(SHEET)).toEqual(expect.arrayContaining([...shifted]));
});
