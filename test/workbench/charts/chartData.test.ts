import { expect, test } from '@jest/globals';
import { chartData, chartKind, hasFigures, sheetsRead } from '../../../src/workbench/charts/chartData';
import type { CellWrite, GridPlace } from '../../../src/engine/access/cells';
import { MemoryBook } from '../../support/excelHost/memory/memoryBook';
import type { SheetChart } from '../../../src/engine/book/undrawn';

function bookOf(cells: readonly (readonly CellWrite[])[]): MemoryBook {
  const book = new MemoryBook();
  book.write(book.activeSheet(), { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
  return book;
}

const area = (book: MemoryBook, row: number, column: number, rows: number, columns = 1): GridPlace => ({
  sheet: book.activeSheet(),
  rect: { row, column, rows, columns },
});

function chart(book: MemoryBook, change: Partial<SheetChart>): SheetChart {
  const id = book.undrawn.addChart(book.activeSheet(), { type: 'Line', series: [], ...change });
  return book.undrawn.charts(book.activeSheet()).find((candidate) => candidate.id === id)!;
}

const series = (values: readonly GridPlace[], more: object = {}) => ({
  id: '0',
  name: '',
  values,
  categories: [],
  look: {},
  ...more,
});

test('a blank, an error, a text and a truth value are gaps, never 0; 0 is 0', () => {
  const book = bookOf([[1], [null], [{ error: '#N/A' }], ['未定'], [true], [0], ['7']]);
  const { series: drawn } = chartData(book, chart(book, { series: [series([area(book, 0, 0, 7)])] }));
  expect(drawn[0]!.values).toEqual([1, null, null, null, null, 0, null]);
  expect(drawn[0]!.texts).toEqual(['1', '', '#N/A', '未定', 'TRUE', '0', '7']);
});

test('a chart of gaps alone has no figures; one of a single 0 has', () => {
  const book = bookOf([
    [null, 0],
    ['未定', null],
  ]);
  const column = (index: number) => chartData(book, chart(book, { series: [series([area(book, 0, index, 2)])] }));
  expect([hasFigures(column(0)), hasFigures(column(1))]).toEqual([false, true]);
});

test('names and categories are what their cells show now', () => {
  const book = bookOf([
    ['月', '枚数'],
    ['4月', 10],
    ['5月', 20],
  ]);
  const drawn = chart(book, {
    series: [series([area(book, 1, 1, 2)], { name: area(book, 0, 1, 1), categories: [area(book, 1, 0, 2)] })],
  });
  expect(chartData(book, drawn)).toMatchObject({
    title: '枚数',
    categories: ['4月', '5月'],
    series: [{ name: '枚数' }],
  });
  book.write(book.activeSheet(), { row: 0, column: 1, rows: 2, columns: 1 }, [['発行枚数'], [30]]);
  expect(chartData(book, drawn).series).toEqual([{ name: '発行枚数', values: [30, 20], texts: ['30', '20'] }]);
});

test('a series may lie in several places, along rows or columns', () => {
  const book = bookOf([
    [1, 2],
    [3, 4],
  ]);
  const { series: drawn, categories } = chartData(
    book,
    chart(book, { series: [series([area(book, 0, 0, 1, 2), area(book, 1, 0, 1, 2)])] }),
  );
  expect(drawn[0]!.values).toEqual([1, 2, 3, 4]);
  expect(categories).toEqual(['1', '2', '3', '4']);
});

test('points without a name are counted, up to the longest series', () => {
  const book = bookOf([[1], [2], [3]]);
  const drawn = chart(book, {
    series: [series([area(book, 0, 0, 2)], { categories: [area(book, 0, 0, 1)] }), series([area(book, 0, 0, 3)])],
  });
  expect(chartData(book, drawn).categories).toEqual(['1', '2', '3']);
});

test('a sheet that is gone leaves a chart without figures', () => {
  const book = bookOf([[1]]);
  const other = book.addSheet('別');
  book.write(other, { row: 0, column: 0, rows: 1, columns: 1 }, [[5]]);
  const drawn = chart(book, { series: [series([{ sheet: other, rect: { row: 0, column: 0, rows: 1, columns: 1 } }])] });
  expect([...sheetsRead(drawn)]).toEqual([other]);
  expect(chartData(book, drawn).series[0]!.values).toEqual([5]);
  book.deleteSheet(other);
  expect(chartData(book, drawn)).toMatchObject({ categories: [], series: [{ values: [] }] });
});

test.each([
  ['Line', { shape: 'line', markers: false, stacked: false, lying: false }],
  ['LineMarkers', { shape: 'line', markers: true, stacked: false, lying: false }],
  ['LineMarkersStacked', { shape: 'line', markers: true, stacked: true, lying: false }],
  ['ColumnClustered', { shape: 'bar', markers: false, stacked: false, lying: false }],
  ['ColumnStacked', { shape: 'bar', markers: false, stacked: true, lying: false }],
  ['BarClustered', { shape: 'bar', markers: false, stacked: false, lying: true }],
  ...['Pie', 'XYScatter', 'ColumnStacked100', 'LineStacked100', '3DColumn', ''].map((type) => [type, null] as const),
] as const)('%s is drawn as Excel means it, or not at all', (type, kind) => {
  expect(chartKind(type)).toEqual(kind);
});
