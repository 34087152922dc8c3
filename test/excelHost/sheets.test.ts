import { describe, expect, test } from '@jest/globals';
import { loadOfficeLibrary } from '../support/officeLibrary';

type Work = (context: Excel.RequestContext) => unknown;

async function failure(work: Work): Promise<string> {
  const { Excel } = loadOfficeLibrary();
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return 'nothing failed';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

describe('worksheets', () => {
  test('are added, named, coloured, activated, hidden and deleted', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.add('計算');
      sheet.tabColor = '#FF0000';
      sheet.activate();
      const unnamed = sheets.add().load('name,position');
      sheet.load('name,id,position,visibility,tabColor');
      const active = sheets.getActiveWorksheet().load('id');
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, sheet.tabColor]).toEqual(['計算', 1, 'Visible', '#FF0000']);
      expect(active.id).toBe(sheet.id);
      expect([unnamed.name, unnamed.position]).toEqual(['Sheet3', 2]);

      sheet.name = '計算 (2)';
      unnamed.delete();
      sheets.getItem('sheet1').visibility = 'Hidden';
      const first = sheets.getFirst(true).load('name');
      const last = sheets.getLast().load('name');
      const gone = sheets.getItemOrNullObject('Sheet3');
      const byId = sheets.getItem(sheet.id).load('name');
      await context.sync();
      expect([first.name, last.name, byId.name]).toEqual(['計算 (2)', '計算 (2)', '計算 (2)']);
      expect(gone.isNullObject).toBe(true);
    });
  });

  const refused: [string, Work, string][] = [
    ['a name that is taken', (c) => c.workbook.worksheets.add('sheet1'), 'ItemAlreadyExists'],
    ['a name with a slash', (c) => c.workbook.worksheets.add('a/b'), 'InvalidArgument'],
    ['a name of 32 letters', (c) => c.workbook.worksheets.add('あ'.repeat(32)), 'InvalidArgument'],
    ['deleting the last sheet', (c) => c.workbook.worksheets.getFirst().delete(), 'InvalidOperation'],
    ['hiding the last sheet', (c) => (c.workbook.worksheets.getFirst().visibility = 'Hidden'), 'InvalidOperation'],
    [
      'a range that is no range',
      (c) => c.workbook.worksheets.getFirst().getRange('なし').load('address'),
      'InvalidArgument',
    ],
    [
      'a range on no sheet',
      (c) => c.workbook.worksheets.getFirst().getRange('無!A1').load('address'),
      'InvalidArgument',
    ],
  ];

  test.each(refused)('%s is refused', async (_, work, code) => {
    expect(await failure(work)).toBe(code);
  });

  test('a range outlives its sheet only to fail', async () => {
    const { Excel } = loadOfficeLibrary();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('消える');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      sheet.delete();
      range.load('values');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('panes are frozen by rows, by columns, at a range, and let go', async () => {
    const { Excel, book } = loadOfficeLibrary();
    const id = book.activeSheet();
    await Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getFirst().freezePanes;
      const location = async (): Promise<string> => {
        const range = panes.getLocationOrNullObject().load('address');
        await context.sync();
        return range.isNullObject ? 'none' : range.address;
      };
      panes.freezeRows(2);
      expect(await location()).toBe('Sheet1!1:2');
      panes.freezeColumns(1);
      expect(await location()).toBe('Sheet1!A:A');
      panes.freezeAt('A1:B3');
      expect(await location()).toBe('Sheet1!A1:B3');
      expect(book.frozenPanes(id)).toEqual({ rows: 3, columns: 2 });
      panes.unfreeze();
      expect(await location()).toBe('none');
    });
  });
});

describe('formats', () => {
  test('are set one by one or together, and null where cells differ', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.format.fill.color = '#EEEEEE';
      range.format.columnWidth = 90;
      range.format.horizontalAlignment = 'Center';
      range
        .getCell(0, 0)
        .set({ values: [['見出し']], format: { font: { bold: true, color: '#112233' }, wrapText: true } });
      range.load('format/fill/color, format/font/bold, format/columnWidth, format/horizontalAlignment');
      const cell = range.getCell(0, 0).load('format/font/bold, format/font/color, format/wrapText, values');
      await context.sync();
      const { fill, font, columnWidth, horizontalAlignment } = range.format;
      expect([fill.color, font.bold, columnWidth, horizontalAlignment]).toEqual(['#EEEEEE', null, 90, 'Center']);
      expect([cell.format.font.bold, cell.format.font.color, cell.format.wrapText]).toEqual([true, '#112233', true]);
      expect(cell.values).toEqual([['見出し']]);

      range.format.autofitColumns();
      range.format.fill.clear();
      range.load('format/fill/color, format/columnWidth');
      await context.sync();
      expect(range.format.columnWidth).toBeNull();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  test('number formats go by cell or for the range', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.numberFormat = [['#,##0', '0.0%']];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['#,##0', '0.0%']]);
      range.numberFormat = 'yyyy/m/d' as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['yyyy/m/d', 'yyyy/m/d']]);
    });
  });

  test('what is no format is refused', async () => {
    const range = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getFirst().getRange('A1');
    expect(await failure((c) => (range(c).format.horizontalAlignment = 'Middle' as 'Center'))).toBe('InvalidArgument');
    expect(await failure((c) => (range(c).format.font.bold = 'yes' as unknown as boolean))).toBe('InvalidArgument');
  });
});
