import { expect, test } from '@jest/globals';
import { loadOfficeLibrary } from '../support/officeLibrary';

test('a chart is kept with its titles, place and series, and has no picture', async () => {
  const { Excel, book } = loadOfficeLibrary();
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['月', '枚数'],
      ['4月', 10],
      ['5月', 20],
    ];
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
    chart.name = '推移';
    chart.title.text = '月ごとの推移';
    chart.axes.valueAxis.title.text = '枚';
    chart.legend.visible = false;
    chart.setPosition('D1', sheet.getRange('H9'));
    const named = sheet.charts.getItem('推移').load('name,chartType,title/text,legend/visible,series/items/name');
    await context.sync();
    expect([named.name, named.chartType, named.title.text, named.legend.visible]).toEqual([
      ...['推移', 'Line', '月ごとの推移'],
      false,
    ]);
    expect(named.series.items.map(({ name }) => name)).toEqual(['枚数']);
    chart.getImage(8, 8);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  const [sheet] = book.sheets();
  const column = (index: number, row: number, rows: number) => ({
    sheet: sheet!.id,
    rect: { row, column: index, rows, columns: 1 },
  });
  expect(book.undrawn.charts(sheet!.id)).toMatchObject([
    {
      position: ['D1', 'Sheet1!H9'],
      title: '月ごとの推移',
      valueTitle: '枚',
      legend: null,
      series: [{ name: column(1, 0, 1), values: [column(1, 1, 2)], categories: [column(0, 1, 2)] }],
    },
  ]);
});

test.each([
  ['A1:C3', 'Columns', ['B', 'C']],
  ['A1:C3', 'Rows', ['2', '3']],
  ['B2:C3', 'Columns', ['', '']],
  ['B1:B3', 'Auto', ['B']],
] as const)('the series of %s by %s are found by their headings', async (address, by, names) => {
  const { Excel } = loadOfficeLibrary();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C3').values = [
      ['', 'B', 'C'],
      ['2', 1, 2],
      ['3', 3, 4],
    ].map((row) => row.map((value) => (value === '2' || value === '3' ? `'${value}` : value)));
    const chart = sheet.charts.add('Line', sheet.getRange(address), by);
    chart.series.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(names);
  });
});

test('series come and go, and a chart can be deleted', async () => {
  const { Excel, book } = loadOfficeLibrary();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'));
    chart.series.add('二つ目').setValues(sheet.getRange('B1:B3'));
    chart.series.getItemAt(0).delete();
    chart.series.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['二つ目']);
    chart.delete();
    await context.sync();
  });
  expect(book.undrawn.charts(book.activeSheet())).toEqual([]);
});

test('a copied sheet has charts of its own cells, and its page set-up', async () => {
  const { Excel, book } = loadOfficeLibrary();
  const first = book.activeSheet();
  const copy = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add('Line', sheet.getRange('A1:A3')).title.text = '推移';
    sheet.pageLayout.orientation = 'Landscape';
    const copied = sheet.copy('End').load('id');
    await context.sync();
    return copied.id;
  });
  const read = (sheet: string) => book.undrawn.charts(sheet).map(({ title, series }) => [title, series[0]!.values]);
  const rect = { row: 0, column: 0, rows: 3, columns: 1 };
  expect(read(first)).toEqual([['推移', [{ sheet: first, rect }]]]);
  expect(read(copy)).toEqual([['推移', [{ sheet: copy, rect }]]]);
  expect(book.undrawn.page(copy)).toEqual({ orientation: 'Landscape' });
});

test('how a sheet is to be printed is kept, and read again', async () => {
  const { Excel } = loadOfficeLibrary();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.load('orientation,centerHorizontally,zoom');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.centerHorizontally]).toEqual(['Portrait', false]);
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load('orientation,zoom');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
  });
});
