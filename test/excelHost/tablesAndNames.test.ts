import { describe, expect, test } from '@jest/globals';
import { loadOfficeLibrary } from '../support/officeLibrary';

async function withTable(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  const { Excel } = loadOfficeLibrary();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('郵送 表');
    sheet.getRange('B2:C3').values = [
      ['区分', '通数'],
      ['第一種', 10],
    ];
    const table = sheet.tables.add('B2:C3', true);
    table.name = '通数表';
    await work(table, context);
  });
}

describe('tables', () => {
  test('have a name, a style and ranges', async () => {
    await withTable(async (table, context) => {
      table.style = 'TableStyleLight9';
      table.showFilterButton = false;
      table.load('name,style,showFilterButton,showBandedRows,showHeaders,showTotals,id');
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((r) =>
        r.load('address'),
      );
      const columns = table.columns.load('items/name');
      const column = table.columns.getItem('通数').getDataBodyRange().load('values');
      const found = context.workbook.tables.getItemOrNullObject('通数表').load('name');
      const missing = context.workbook.tables.getItemOrNullObject('他');
      await context.sync();
      const { name, style, showFilterButton, showBandedRows, showHeaders, showTotals } = table;
      expect([name, style, showFilterButton, showBandedRows, showHeaders, showTotals]).toEqual([
        '通数表',
        'TableStyleLight9',
        false,
        true,
        true,
        false,
      ]);
      expect(ranges.map((range) => range.address)).toEqual(["'郵送 表'!B2:C3", "'郵送 表'!B2:C2", "'郵送 表'!B3:C3"]);
      expect(columns.items.map((item) => item.name)).toEqual(['区分', '通数']);
      expect(column.values).toEqual([[10]]);
      expect([found.name, missing.isNullObject]).toEqual(['通数表', true]);
      const byName = context.workbook.worksheets.getFirst().getRange('通数表').load('address');
      await context.sync();
      expect(byName.address).toBe("'郵送 表'!B2:C3");
    });
  });

  test('grow by rows at the end, never over other cells', async () => {
    await withTable(async (table, context) => {
      table.rows.add(undefined, [
        ['第二種', 20],
        ['第三種', 30],
      ]);
      const body = table.getDataBodyRange().load('values,address');
      const rows = table.rows.load('count');
      await context.sync();
      expect(body.values).toEqual([
        ['第一種', 10],
        ['第二種', 20],
        ['第三種', 30],
      ]);
      expect([body.address, rows.count]).toEqual(["'郵送 表'!B3:C5", 3]);

      table.worksheet.getRange('C6').values = [['注']];
      table.rows.add(-1, [['第四種', 40]]);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  test('a table of headers alone takes its first row into the empty one', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['市', '']];
      const table = sheet.tables.add('A1:B2', true).load('name');
      table.rows.add(undefined, [['横浜', 1]]);
      const range = table.getRange().load('address,values');
      await context.sync();
      expect(table.name).toBe('テーブル1');
      expect(range.values).toEqual([
        ['市', '列2'],
        ['横浜', 1],
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
    });
  });

  test('are resized, turned back into ranges, and deleted with their cells', async () => {
    await withTable(async (table, context) => {
      table.resize('B2:D5');
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe("'郵送 表'!B2:D5");
      const left = table.convertToRange().load('values');
      const tables = context.workbook.tables.load('count');
      await context.sync();
      expect([tables.count, left.values[0]]).toEqual([0, ['区分', '通数', '']]);
      const again = context.workbook.worksheets.getItem('郵送 表').tables.add('B2:C3', true);
      again.delete();
      const used = context.workbook.worksheets.getItem('郵送 表').getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('neither overlap nor share a name', async () => {
    await withTable(async (table, context) => {
      table.worksheet.tables.add('C3:D4', true);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
    await withTable(async (table, context) => {
      table.worksheet.tables.add('F1:G2', true).name = '通数表';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    });
    await withTable(async (table, context) => {
      table.name = '二 語';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

describe('defined names', () => {
  test('name ranges and formulas, of the workbook and of a sheet', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add("O'Brien");
      const population = names.add('人口', sheet.getRange('B2:B3'), '推計');
      const rate = names.add('率', '=0.1').load('formula,type');
      sheet.names.add('人口', sheet.getRange('C1'));
      population.load('name,formula,comment,scope,type,visible');
      const range = population.getRange().load('address');
      const fromSheet = sheet.getRange('人口').load('address');
      const fromElsewhere = worksheets.getFirst().getRange('人口').load('address');
      const noRange = rate.getRangeOrNullObject();
      await context.sync();
      expect([population.name, population.formula, population.comment, population.scope, population.type]).toEqual([
        '人口',
        "='O''Brien'!$B$2:$B$3",
        '推計',
        'Workbook',
        'Range',
      ]);
      expect([range.address, fromElsewhere.address]).toEqual(["'O''Brien'!B2:B3", "'O''Brien'!B2:B3"]);
      expect(fromSheet.address).toBe("'O''Brien'!C1");
      expect([rate.formula, rate.type, noRange.isNullObject]).toEqual(['=0.1', 'String', true]);

      population.formula = '=Sheet1!$A$1';
      const moved = population.getRange().load('address');
      rate.delete();
      const deleted = names.getItemOrNullObject('率');
      await context.sync();
      expect([moved.address, deleted.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  test.each([
    ['人口', 'ItemAlreadyExists'],
    ['A1', 'InvalidArgument'],
    ['二 語', 'InvalidArgument'],
  ])('%s is refused', async (name, code) => {
    const { Excel } = loadOfficeLibrary();
    const run = Excel.run(async (context) => {
      context.workbook.names.add('人口', '=1');
      context.workbook.names.add(name, '=2');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });
});

test('settings keep JSON with the workbook', async () => {
  const { Excel, book } = loadOfficeLibrary();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('選択', { 年度: [8, null] });
    settings.add('選択', { 年度: [9] });
    const item = settings.getItem('選択').load('value');
    const missing = settings.getItemOrNullObject('なし');
    await context.sync();
    expect(item.value).toEqual({ 年度: [9] });
    expect(missing.isNullObject).toBe(true);
    item.delete();
    await context.sync();
  });
  expect(book.settings.size).toBe(0);
});
