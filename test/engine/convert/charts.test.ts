import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fromGrid } from '../../../src/engine/convert/fromGrid';
import type { SheetChart } from '../../../src/engine/book/undrawn';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';

let grid: HeadlessGrid;
beforeEach(() => {
  grid = headlessGrid();
});
afterEach(() => grid.univer.dispose());

const area = (row: number, column: number, rows: number, sheet = 'sheet1') => ({
  sheet,
  rect: { row, column, rows, columns: 1 },
});
const place = (row: number, column: number, rows: number, sheet = 'Sheet1') => ({
  sheet,
  row,
  column,
  rows,
  columns: 1,
});
const LOOK = { color: '#15693F', lineStyle: 'Dot', markerStyle: 'Triangle' };

function addChart(chart: Partial<SheetChart>, sheet = 'sheet1'): void {
  const series = [{ id: '0', name: '枚数', values: [area(1, 1, 3)], categories: [area(1, 0, 3)], look: LOOK }];
  grid.book.undrawn.addChart(sheet, { type: 'LineMarkers', series, position: ['A5', 'D20'], ...chart });
}

async function saved() {
  await grid.book.settled();
  return fromGrid(grid.access, grid.book).sheets;
}

test('a chart beside a sheet is on the sheet of the file, with its cells by name', async () => {
  addChart({ type: 'ColumnStacked', title: '月ごと', categoryTitle: '月', valueTitle: '枚' });
  grid.book.updateSheet('sheet1', { name: '計画' });
  expect((await saved())[0]!.charts).toEqual([
    {
      type: 'ColumnStacked',
      title: '月ごと',
      categories: [place(1, 0, 3, '計画')],
      series: [{ name: '枚数', values: [place(1, 1, 3, '計画')], look: LOOK }],
      categoryTitle: '月',
      valueTitle: '枚',
      over: { row: 4, column: 0, rows: 16, columns: 4 },
    },
  ]);
});

test('a sheet without charts says nothing of them', async () => {
  expect((await saved())[0]).not.toHaveProperty('charts');
});

test('where rows come above a chart it moves with the cells under it', async () => {
  addChart({});
  grid.access.facade('sheet1').insertRows(0, 2);
  const [chart] = (await saved())[0]!.charts!;
  expect([chart!.over.row, chart!.over.rows, chart!.series[0]!.values]).toEqual([6, 16, [place(3, 1, 3)]]);
  grid.access.facade('sheet1').deleteRows(0, 30);
  expect(grid.book.undrawn.charts('sheet1')[0]!.position).toEqual(['A1', 'D1']);
});

test('charts that nobody placed stand under the cells, one under the other', async () => {
  grid.book.write('sheet1', { row: 9, column: 0, rows: 1, columns: 1 }, [[1]]);
  addChart({ position: null });
  addChart({ position: null });
  grid.book.setColumnWidth('sheet1', 0, 2, 200);
  expect((await saved())[0]!.charts!.map(({ over }) => over)).toEqual([
    { row: 11, column: 0, rows: 18, columns: 4 },
    { row: 30, column: 0, rows: 18, columns: 4 },
  ]);
});

test('a series that nobody gave a look has that of its place', async () => {
  const one = { id: '0', name: area(0, 1, 1), values: [area(1, 1, 1)], categories: [], look: {} };
  addChart({ series: [one, { ...one, look: { color: 'red', lineStyle: 'None', markerStyle: 'X' } }] });
  const [chart] = (await saved())[0]!.charts!;
  expect(chart!.series.map(({ name, look }) => [name, look])).toEqual([
    [place(0, 1, 1), { color: '#0B3BA8', lineStyle: 'Continuous', markerStyle: 'Circle' }],
    [place(0, 1, 1), { color: '#C2410C', lineStyle: 'Dash', markerStyle: 'Square' }],
  ]);
});

describe('left out is', () => {
  test('a chart of a type that is not written', async () => {
    addChart({ type: 'Pie' });
    expect((await saved())[0]!.charts).toBeUndefined();
  });

  test('a series whose cells are gone, and the chart with its last one', async () => {
    const other = grid.book.addSheet('次');
    const gone = { id: '1', name: '', values: [area(0, 0, 2, other)], categories: [], look: {} };
    const kept = { id: '2', name: '残り', values: [area(1, 1, 3)], categories: [], look: {} };
    addChart({ series: [gone, kept] });
    addChart({ series: [gone] });
    await grid.book.settled();
    grid.book.deleteSheet(other);
    const charts = (await saved())[0]!.charts!;
    expect(charts.map(({ series }) => series.map(({ name }) => name))).toEqual([['残り']]);
    grid.access.facade('sheet1').deleteRows(1, 3);
    expect((await saved())[0]!.charts).toBeUndefined();
  });
});
