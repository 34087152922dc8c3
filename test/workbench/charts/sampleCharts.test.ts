import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { chartData } from '../../../src/workbench/charts/chartData';
import { addSampleCharts } from '../../../src/workbench/charts/sampleCharts';
import { SHEET_NAMES } from '../../../src/samples';
import { capacitySheet } from '../../../src/samples/capacitySheet';
import { postageSheet } from '../../../src/samples/postageSheet';
import { opened } from '../../engine/convert/support';
import { bookOf } from '../../support/bookOf';
import type { HeadlessGrid } from '../../engine/support/headlessGrid';

jest.setTimeout(60_000);

let grid: HeadlessGrid;
beforeAll(async () => {
  grid = await opened(bookOf([capacitySheet().build(), postageSheet().build()]));
  addSampleCharts(grid.book, 'ja');
});
afterAll(() => grid.univer.dispose());

function only(sheet: 'capacity' | 'postage') {
  const { id } = grid.book.sheets().find(({ name }) => name === SHEET_NAMES[sheet])!;
  return chartData(grid.book, grid.book.undrawn.charts(id)[0]!);
}

test('capacity against issues shows the 48 months of the document', () => {
  const { series, categories } = only('capacity');
  expect(categories).toHaveLength(48);
  expect([categories[0], categories[9], categories[47]]).toEqual(['4月', '令和5年1月', '3月']);
  const [capacity, issued] = series.map(({ values }) => values);
  const year = (values: readonly (number | null)[], first: number) =>
    values.slice(first, first + 12).reduce<number>((sum, value) => sum + value!, 0);
  expect([year(capacity!, 0), year(issued!, 0), year(capacity!, 36), year(issued!, 36)]).toEqual([
    ...[5760, 3559],
    ...[5760, 1830],
  ]);
});

test('postage of each band adds up to the published totals, now and then', () => {
  const { series, categories } = only('postage');
  expect(categories).toEqual(['1枚', '2枚', '3～9枚', '10～19枚', '20～29枚', '30～39枚']);
  const totals = series.map(({ values }) => values.reduce<number>((sum, value) => sum + value!, 0));
  expect(totals).toEqual([440_184_720, 331_528_330]);
});
