import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GridEvent } from '../../src/engine/book/gridBook';
import type { Rect } from '../../src/sheet';
import type { CellWrite } from '../../src/engine/access/cells';
import { headlessGrid } from './support/headlessGrid';
import type { HeadlessGrid } from './support/headlessGrid';

const SHEET = 'sheet1';
let grid: HeadlessGrid;

beforeEach(() => {
  grid = headlessGrid();
});
afterEach(() => grid.univer.dispose());

function rect(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

async function write(row: number, column: number, cells: CellWrite[][]): Promise<void> {
  grid.book.write(SHEET, rect(row, column, cells.length, cells[0]!.length), cells);
  await grid.book.settled();
}

describe('contents', () => {
  test('an empty cell is neither 0 nor an empty text', async () => {
    await write(0, 0, [[null, 0, '', false, 'あ', 1.5, { error: '#N/A' }]]);
    expect(grid.book.values(SHEET, rect(0, 0, 1, 7))).toEqual([[null, 0, '', false, 'あ', 1.5, { error: '#N/A' }]]);
  });

  test('text stays text even if it looks like a number or a formula', async () => {
    await write(0, 0, [['007', '=1+1', 'TRUE']]);
    expect(grid.book.values(SHEET, rect(0, 0, 1, 3))).toEqual([['007', '=1+1', 'TRUE']]);
    expect(grid.book.formulas(SHEET, rect(0, 0, 1, 3))).toEqual([[null, null, null]]);
  });

  test('undefined leaves a cell alone, null empties it', async () => {
    await write(0, 0, [[1, 2, 3]]);
    await write(0, 0, [[undefined, null, 4]]);
    expect(grid.book.values(SHEET, rect(0, 0, 1, 3))).toEqual([[1, null, 4]]);
  });

  test('a formula gives its result, unrounded', async () => {
    await write(0, 0, [[24697, 834, { formula: '=MYNA.PERCARDCOST(A1,B1,"百万円","万枚")' }]]);
    expect(grid.book.values(SHEET, rect(0, 2))).toEqual([[24697e6 / 834e4]]);
    expect(grid.book.formulas(SHEET, rect(0, 1, 1, 2))).toEqual([[null, '=MYNA.PERCARDCOST(A1,B1,"百万円","万枚")']]);
  });

  test('an error is told from a text', async () => {
    await write(0, 0, [[{ formula: '=1/0' }, { formula: '=MYNA.NUM("12円34")' }]]);
    expect(grid.book.values(SHEET, rect(0, 0, 1, 2))).toEqual([[{ error: '#DIV/0!' }, { error: '#VALUE!' }]]);
  });

  test('a spilled array is read where it stands', async () => {
    await write(0, 0, [[10], [20], [30]]);
    await write(0, 2, [[{ formula: '=MYNA.PERCARDCOST(A1:A3,10)' }]]);
    expect(grid.book.values(SHEET, rect(0, 2, 4, 1))).toEqual([[1], [2], [3], [null]]);
    expect(grid.book.spillRect(SHEET, 0, 2)).toEqual(rect(0, 2, 3, 1));
    expect(grid.book.spillRect(SHEET, 1, 2)).toBeNull();
    expect(grid.book.formulas(SHEET, rect(0, 2, 2, 1))).toEqual([['=MYNA.PERCARDCOST(A1:A3,10)'], [null]]);
    expect(grid.book.usedRect(SHEET, true)).toEqual(rect(0, 0, 3, 3));
  });

  test('a formula whose way is blocked does not spill', async () => {
    await write(1, 2, [['x']]);
    await write(0, 2, [[{ formula: '=SEQUENCE(3)' }]]);
    expect(grid.book.values(SHEET, rect(0, 2))).toEqual([[{ error: '#SPILL!' }]]);
    expect(grid.book.spillRect(SHEET, 0, 2)).toBeNull();
  });

  test('writing beyond the sheet makes it larger, reading beyond finds nothing', async () => {
    expect(grid.book.values(SHEET, rect(5000, 40))).toEqual([[null]]);
    await write(200, 30, [[5]]);
    expect(grid.book.values(SHEET, rect(200, 30))).toEqual([[5]]);
  });

  test('clearing contents keeps the format, clearing all does not', async () => {
    await write(0, 0, [[1, { formula: '=A1*2' }]]);
    grid.book.writeFormat(SHEET, rect(0, 0, 1, 2), { bold: true });
    grid.book.clear(SHEET, rect(0, 1, 1_048_576, 1), 'contents');
    await grid.book.settled();
    expect(grid.book.values(SHEET, rect(0, 0, 1, 2))).toEqual([[1, null]]);
    expect(grid.book.formulas(SHEET, rect(0, 1))).toEqual([[null]]);
    expect(grid.book.format(SHEET, rect(0, 1)).bold).toBe(true);
    grid.book.clear(SHEET, rect(0, 0, 1, 2), 'all');
    expect(grid.book.usedRect(SHEET, false)).toBeNull();
  });

  test('one call is one step of undo', async () => {
    await write(0, 0, [
      [1, 2],
      [3, 4],
    ]);
    await write(0, 0, [
      [5, 6],
      [7, 8],
    ]);
    grid.access.workbook.undo();
    expect(grid.book.values(SHEET, rect(0, 0, 2, 2))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe('formats', () => {
  test('number formats are shown in the text', async () => {
    await write(0, 0, [[1234567, 46112, 0.1, true]]);
    grid.book.writeNumberFormats(SHEET, rect(0, 0, 1, 2), [['#,##0', 'yyyy/m/d']]);
    expect(grid.book.numberFormats(SHEET, rect(0, 0, 1, 3))).toEqual([['#,##0', 'yyyy/m/d', 'General']]);
    expect(grid.book.texts(SHEET, rect(0, 0, 1, 5))).toEqual([['1,234,567', '2026/3/31', '0.1', 'TRUE', '']]);
  });

  test('a table does not show in the formats of its cells', () => {
    const table = { name: '表', sheet: SHEET, rect: rect(0, 0, 3, 2), hasHeaders: true, style: 'TableStyleMedium2' };
    grid.book.addTable({ ...table, showFilterButton: true, showBandedRows: true });
    expect(grid.book.format(SHEET, rect(0, 0))).toMatchObject({ bold: false, fill: '' });
  });

  test('what cells do not share is null', () => {
    grid.book.writeFormat(SHEET, rect(0, 0, 1, 2), { bold: true, fill: '#FFEE00', horizontalAlignment: 'Center' });
    grid.book.writeFormat(SHEET, rect(0, 0), { fill: '', wrapText: true });
    const shared = grid.book.format(SHEET, rect(0, 0, 1, 2));
    expect(shared).toMatchObject({ bold: true, fill: null, wrapText: null, horizontalAlignment: 'Center' });
    expect(grid.book.format(SHEET, rect(0, 0)).fill).toBe('');
  });

  test('sizes are points', () => {
    grid.book.setColumnWidth(SHEET, 1, 2, 75);
    grid.book.setRowHeight(SHEET, 3, 1, 30);
    expect(grid.book.columnWidth(SHEET, 1, 2)).toBe(75);
    expect(grid.book.columnWidth(SHEET, 0, 2)).toBeNull();
    expect(grid.book.rowHeight(SHEET, 3, 1)).toBe(30);
  });
});

describe('sheets', () => {
  test('are added last, behind the active one', () => {
    const added = grid.book.addSheet('試算');
    expect(grid.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', '試算']);
    expect(grid.book.activeSheet()).toBe(SHEET);
    grid.book.updateSheet(added, { name: '試算2', tabColor: '#FF0000' });
    expect(grid.book.sheets()[1]).toEqual({ id: added, name: '試算2', visible: true, tabColor: '#FF0000' });
    grid.book.updateSheet(added, { visible: false });
    expect(grid.book.sheets()[1]!.visible).toBe(false);
  });

  test('take their tables and names with them', () => {
    const added = grid.book.addSheet('料金');
    const table = { name: '表', sheet: added, rect: rect(0, 0, 3, 2), hasHeaders: true, style: 'TableStyleMedium2' };
    grid.book.addTable({ ...table, showFilterButton: true, showBandedRows: true });
    grid.book.setName({ name: '税率', sheet: added, formula: '=0.1', comment: '', visible: true });
    grid.book.deleteSheet(added);
    expect([grid.book.sheets().length, grid.book.tables(), grid.book.names()]).toEqual([1, [], []]);
  });

  test('panes are frozen and freed', () => {
    grid.book.freezePanes(SHEET, { rows: 2, columns: 0 });
    expect(grid.book.frozenPanes(SHEET)).toEqual({ rows: 2, columns: 0 });
    grid.book.freezePanes(SHEET, { rows: 0, columns: 0 });
    expect(grid.book.frozenPanes(SHEET)).toEqual({ rows: 0, columns: 0 });
  });
});

describe('names', () => {
  test('stand for cells and values in formulas', async () => {
    await write(0, 0, [[1000]]);
    grid.book.setName({ name: '単価', sheet: null, formula: '=Sheet1!$A$1', comment: '円', visible: true });
    grid.book.setName({ name: '率', sheet: null, formula: '=0.1', comment: '', visible: true });
    await write(1, 0, [[{ formula: '=単価*率' }]]);
    expect(grid.book.values(SHEET, rect(1, 0))).toEqual([[100]]);
    expect(grid.book.names()).toEqual([
      { name: '単価', sheet: null, formula: '=Sheet1!$A$1', comment: '円', visible: true },
      { name: '率', sheet: null, formula: '=0.1', comment: '', visible: true },
    ]);
  });

  test('are replaced whatever the case of their letters, and removed', () => {
    grid.book.setName({ name: 'Rate', sheet: null, formula: '=1', comment: '', visible: true });
    grid.book.setName({ name: 'RATE', sheet: null, formula: '=2', comment: '', visible: false });
    expect(grid.book.names()).toEqual([{ name: 'RATE', sheet: null, formula: '=2', comment: '', visible: false }]);
    grid.book.deleteName('rate', null);
    expect(grid.book.names()).toEqual([]);
  });
});

describe('events', () => {
  test('tell edits, results, selections and sheets apart', async () => {
    const events: GridEvent[] = [];
    const stop = grid.book.listen((event) => events.push(event));
    await write(1, 1, [[1, { formula: '=B2+1' }]]);
    grid.book.writeFormat(SHEET, rect(1, 1), { bold: true });
    grid.book.select(SHEET, rect(2, 0, 2, 2));
    const added = grid.book.addSheet('次');
    expect(events.filter(({ type }) => type === 'activated')).toEqual([]);
    expect(events).toContainEqual({ type: 'changed', sheet: SHEET, rect: rect(1, 1, 1, 2) });
    expect(events.filter(({ type }) => type === 'changed')).toHaveLength(1);
    expect(events).toContainEqual({ type: 'calculated', sheet: SHEET });
    expect(events).toContainEqual({ type: 'selected', sheet: SHEET, rect: rect(2, 0, 2, 2) });
    expect(grid.book.selection()).toEqual({ sheet: SHEET, rect: rect(2, 0, 2, 2) });
    events.length = 0;
    grid.book.activateSheet(added);
    expect(events).toContainEqual({ type: 'activated', sheet: added });
    stop();
    events.length = 0;
    grid.book.activateSheet(SHEET);
    expect(events).toEqual([]);
    expect(grid.book.activeSheet()).toBe(SHEET);
  });

  test('results are there when the book has settled, however fast the changes come', async () => {
    await write(0, 0, [[1, { formula: '=A1*10' }]]);
    for (let value = 2; value < 6; value += 1) {
      grid.book.write(SHEET, rect(0, 0), [[value]]);
      await new Promise((resolve) => setTimeout(resolve, 30 * value));
    }
    await grid.book.settled();
    expect(grid.book.values(SHEET, rect(0, 1))).toEqual([[50]]);
  });

  test('everything is calculated anew on demand', async () => {
    await write(0, 0, [[{ formula: '=1+1' }]]);
    grid.book.recalculate();
    await grid.book.settled();
    expect(grid.book.values(SHEET, rect(0, 0))).toEqual([[2]]);
  });
});
