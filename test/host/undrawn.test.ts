import { expect, test } from '@jest/globals';
import { loadOfficeLibrary } from '../support/officeLibrary';

test('a chart is kept with its title and place, and has no picture', async () => {
  const { Excel, book } = loadOfficeLibrary();
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B5'));
    chart.name = '推移';
    chart.title.text = '月ごとの推移';
    chart.setPosition('D1', sheet.getRange('H9'));
    const named = sheet.charts.getItem('推移').load('name,chartType,title/text');
    await context.sync();
    expect([named.name, named.chartType, named.title.text]).toEqual(['推移', 'Line', '月ごとの推移']);
    chart.getImage(8, 8);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(book.undrawn.charts(book.activeSheet())).toMatchObject([
    { data: 'Sheet1!A1:B5', position: ['D1', 'Sheet1!H9'], title: '月ごとの推移' },
  ]);
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
