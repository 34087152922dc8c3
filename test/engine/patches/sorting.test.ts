import { IUniverInstanceService } from '@univerjs/core';
import { AddWorksheetMergeCommand } from '@univerjs/sheets';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sortAsInExcel } from '../../../src/engine/patches/sorting';
import type { SortRefusal } from '../../../src/engine/patches/sorting';
import type { CellWrite } from '../../../src/engine/access/cells';
import { rangeOf } from '../../../src/engine/access/ranges';
import { readRect } from '../../../src/sheet';
import type { Matrix, StoredValue } from '../../../src/sheet';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';
import { redo, undo } from '../undo/walk';

const SHEET = 'sheet1';
const UNIT = 'book';

let grid: HeadlessGrid;
beforeEach(() => {
  grid = headlessGrid();
  grid.access.injector.get(IUniverInstanceService).focusUnit(UNIT);
});
afterEach(() => grid.univer.dispose());

const rect = (address: string) => readRect(address)!;
const f = (formula: string) => ({ formula });

async function write(address: string, cells: Matrix<CellWrite>): Promise<void> {
  grid.book.write(SHEET, rect(address), cells);
  await grid.book.settled();
}

interface Rule {
  readonly type: 'asc' | 'desc';
  readonly colIndex: number;
}

async function sort(address: string, orderRules: readonly Rule[], hasTitle = false): Promise<SortRefusal | undefined> {
  const sorting = { unitId: UNIT, subUnitId: SHEET, range: rangeOf(rect(address)), orderRules, hasTitle };
  const refused = grid.access.injector.invoke((accessor) => sortAsInExcel(accessor, sorting));
  await grid.book.settled();
  return refused;
}

const values = (address: string): StoredValue[][] => grid.book.values(SHEET, rect(address)) as StoredValue[][];
const formulas = (address: string): (string | null)[][] =>
  grid.book.formulas(SHEET, rect(address)) as (string | null)[][];
const asc = (colIndex: number): Rule => ({ type: 'asc', colIndex });
const desc = (colIndex: number): Rule => ({ type: 'desc', colIndex });

describe('the order', () => {
  const MIXED = [['う'], [true], [3], [null], [{ error: '#N/A' }], ['10'], ['ア'], [false], [-1], ['b'], ['A']];

  test('is that of Excel: numbers, texts, FALSE, TRUE, errors, blank cells', async () => {
    await write('A1:A11', MIXED);
    await sort('A1:A11', [asc(0)]);
    const expected = [-1, 3, '10', 'A', 'b', 'ア', 'う', false, true, { error: '#N/A' }, null];
    expect(values('A1:A11').flat()).toEqual(expected);
  });

  test('the other way has blank cells last too', async () => {
    await write('A1:A11', MIXED);
    await sort('A1:A11', [desc(0)]);
    const expected = [{ error: '#N/A' }, true, false, 'う', 'ア', 'b', 'A', '10', 3, -1, null];
    expect(values('A1:A11').flat()).toEqual(expected);
  });

  test('of equal rows is kept, and goes on by the next column', async () => {
    const rows = [
      ['東', 1, 'a'],
      ['西', 2, 'b'],
      ['東', 3, 'c'],
      ['西', 2, 'd'],
    ];
    await write('A1:C4', rows);
    await sort('A1:C4', [asc(0), desc(1)]);
    expect(values('A1:C4')).toEqual([rows[1], rows[3], rows[2], rows[0]]);
  });

  test('leaves a row of titles, and hidden rows, where they are', async () => {
    await write('A1:A5', [['数'], [4], [3], [2], [1]]);
    grid.access.facade(SHEET).hideRows(2, 1);
    await sort('A1:A5', [asc(0)], true);
    expect(values('A1:A5').flat()).toEqual(['数', 1, 3, 2, 4]);
  });
});

describe('formulas', () => {
  test('of a row go on reading their own row, fixed references the same cell, and others what is now there', async () => {
    await write('A1:C3', [
      [3, f('=A1*2'), f('=A1*$E$1')],
      [1, f('=A2*2'), f('=A2*$E$1')],
      [2, f('=A3*2'), f('=A3*$E$1')],
    ]);
    await write('E1:E2', [[100], [f('=A1')]]);
    await sort('A1:C3', [asc(0)]);
    expect(formulas('B1:C3')).toEqual([
      ['=A1*2', '=A1*$E$1'],
      ['=A2*2', '=A2*$E$1'],
      ['=A3*2', '=A3*$E$1'],
    ]);
    expect(values('A1:C3')).toEqual([
      [1, 2, 100],
      [2, 4, 200],
      [3, 6, 300],
    ]);
    // Excel does not follow the cell either.
    expect([formulas('E2'), values('E2')]).toEqual([[['=A1']], [[1]]]);
  });

  test('are compared by their results', async () => {
    await write('A1:B3', [
      [1, f('=10-A1')],
      [2, f('=10-A2')],
      [3, f('=10-A3')],
    ]);
    await sort('A1:B3', [asc(1)]);
    expect(values('A1:B3')).toEqual([
      [3, 7],
      [2, 8],
      [1, 9],
    ]);
  });
});

test('looks go with their cells, and all of it is one step of undo', async () => {
  await write('A1:B3', [
    [3, f('=A1*2')],
    [1, f('=A2*2')],
    [2, null],
  ]);
  grid.book.writeFormat(SHEET, rect('A1'), { bold: true, fill: '#FF0000' });
  grid.book.writeFormat(SHEET, rect('A3'), { numberFormat: '0.0' });
  const seen = () => [values('A1:B3'), formulas('A1:B3'), ['A1', 'A2', 'A3'].map((at) => looks(at))];
  const looks = (at: string) => {
    const { bold, fill, numberFormat } = grid.book.format(SHEET, rect(at));
    return [bold, fill, numberFormat];
  };
  const before = seen();
  await sort('A1:B3', [asc(0)]);
  const after = seen();
  expect(after[2]).toEqual([
    [false, '', 'General'],
    [false, '', '0.0'],
    [true, '#FF0000', 'General'],
  ]);
  await undo(grid);
  await grid.book.settled();
  expect(seen()).toEqual(before);
  await redo(grid);
  await grid.book.settled();
  expect(seen()).toEqual(after);
});

describe('is refused', () => {
  test('where cells are merged', async () => {
    await write('A1:A3', [[3], [2], [1]]);
    const range = { unitId: UNIT, subUnitId: SHEET, selections: [rangeOf(rect('A1:B1'))], defaultMerge: true };
    await grid.access.commands.executeCommand(AddWorksheetMergeCommand.id, range);
    expect(await sort('A1:A3', [asc(0)])).toBe('merged');
    expect(values('A1:A3')).toEqual([[3], [2], [1]]);
  });

  test('where a formula fills several cells', async () => {
    await write('A1:B1', [[3, f('=SEQUENCE(3,1,3,-1)')]]);
    expect(await sort('A1:B3', [asc(1)])).toBe('array');
    expect(values('B1:B3')).toEqual([[3], [2], [1]]);
  });

  test('where there is one row', async () => {
    await write('A1:A2', [['数'], [1]]);
    expect(await sort('A1:A2', [asc(0)], true)).toBe('oneRow');
  });
});
