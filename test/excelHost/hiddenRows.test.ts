import { expect, test } from '@jest/globals';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { loadOfficeLibrary } from '../support/officeLibrary';

test('rows say which of them are hidden', async () => {
  const book = new MemoryBook();
  book.hideRow(book.activeSheet(), 2);
  const { Excel } = loadOfficeLibrary({ book });
  const hidden = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = sheet.getRange('B2:C4').getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([false, true, false]);
});

test('a fill says whether there is one: white is not none', async () => {
  const { Excel } = loadOfficeLibrary();
  const [none, white, mixed] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A2').format.fill.color = '#FFFFFF';
    const fills = ['A1', 'A2', 'A1:A2'].map((cells) => sheet.getRange(cells).format.fill.load('color,pattern'));
    await context.sync();
    return fills.map(({ color, pattern }) => ({ color, pattern }));
  });
  expect(none).toEqual({ color: '#FFFFFF', pattern: 'None' });
  expect(white).toEqual({ color: '#FFFFFF', pattern: 'Solid' });
  expect(mixed?.pattern).toBeNull();
});
