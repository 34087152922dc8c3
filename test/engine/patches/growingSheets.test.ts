import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { growWhereSelected } from '../../../src/engine/patches/growingSheets';
import { MAX_COLUMNS } from '../../../src/sheet';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';

let grid: HeadlessGrid;
beforeEach(() => {
  grid = headlessGrid();
  growWhereSelected(grid.access.injector);
});
afterEach(() => grid.univer.dispose());

/** How many rows and columns there are once a cell, or as much as `range` says, is selected. */
function sizeAfter(startRow: number, startColumn: number, range: object = {}): readonly number[] {
  const cell = { startRow, endRow: startRow, startColumn, endColumn: startColumn, ...range };
  grid.access.run(SetSelectionsOperation.id, 'sheet1', { selections: [{ range: cell, primary: null, style: null }] });
  const model = grid.access.model('sheet1');
  return [model.getRowCount(), model.getColumnCount()];
}

test('a sheet grows where its last row or column is selected, or a cell beyond', () => {
  expect(sizeAfter(98, 24)).toEqual([100, 26]);
  expect(sizeAfter(99, 0)).toEqual([200, 26]);
  expect(sizeAfter(0, 25)).toEqual([200, 36]);
  expect(sizeAfter(299, 701)).toEqual([400, 712]);
});

test('it ends where Excel’s do, and does not grow for whole columns', () => {
  expect(sizeAfter(0, MAX_COLUMNS - 1)).toEqual([100, MAX_COLUMNS]);
  expect(sizeAfter(0, 2, { endRow: 99, rangeType: 2 })).toEqual([100, MAX_COLUMNS]);
});
