import { describe, expect, test } from '@jest/globals';
import { loadOfficeLibrary } from '../support/officeLibrary';

describe('the rules of load and sync are those of Microsoft', () => {
  test('a property that was not loaded cannot be read', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
    });
  });

  test('one sync is one request, however much it carries', async () => {
    const { Excel, bridge } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 50; row += 1) sheet.getCell(row, 0).values = [[row]];
      const range = sheet.getRange('A1:A50').load('values');
      await context.sync();
      expect(range.values[49]).toEqual([49]);
      expect(bridge.requests).toBe(1);
    });
  });

  test('the objects that a run made are released after it', async () => {
    const { Excel, bridge } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(bridge.host.keptObjects).toBeGreaterThan(0);
      range.values = [[9]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[9]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(bridge.host.keptObjects).toBe(0);
  });

  test('load() without names fetches every value and no object', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').load();
      await context.sync();
      expect([range.address, range.rowCount, range.cellCount]).toEqual(['Sheet1!B2:C3', 2, 4]);
      expect(() => range.format.wrapText).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('collections load their items, cut by top and skip', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      for (const name of ['二', '三', '四']) context.workbook.worksheets.add(name);
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(all.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '二', '三', '四']);
      all.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      expect(all.items.map((sheet) => sheet.name)).toEqual(['二', '三']);
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(4);
    });
  });
});

describe('what is not there', () => {
  test('a missing item is ItemNotFound, and the failing statement is named', async () => {
    const { Excel } = loadOfficeLibrary();
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ない').load('name');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
  });

  test('a null object says so, and what is called on it does nothing', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('ない');
      const range = sheet.getRange('A1').load('values');
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test('a method or property that the host lacks is ApiNotFound by name', async () => {
    const { Excel } = loadOfficeLibrary();
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
    const attempts: [string, (context: Excel.RequestContext) => unknown][] = [
      ['Range.removeDuplicates', (context) => sheet(context).getRange('A1').removeDuplicates([0], true)],
      ['Range.style', (context) => sheet(context).getRange('A1').load('style')],
      ['Range.rowHidden', (context) => (sheet(context).getRange('A1').rowHidden = true)],
      ['Worksheet.pivotTables', (context) => sheet(context).pivotTables.getItem('a')],
      ['Worksheet.onFormatChanged', (context) => sheet(context).onFormatChanged.add(() => Promise.resolve())],
    ];
    for (const [member, attempt] of attempts) {
      const run = Excel.run(async (context) => {
        attempt(context);
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining(member) });
    }
  });

  test('members that are not meant for add-ins cannot be reached', async () => {
    const { bridge } = loadOfficeLibrary();
    const paths = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
    for (const Name of ['constructor', 'context', 'toString', '__proto__', 'Constructor']) {
      const response = await bridge.host.execute({
        ObjectPaths: paths,
        Actions: [{ Id: 2, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: {} }],
      });
      expect(response.Error?.Code).toBe('ApiNotFound');
    }
  });

  test('a reference that was released, an unknown path and an unknown action are refused', async () => {
    const { bridge } = loadOfficeLibrary();
    const reference = { 1: { Id: 1, ObjectPathType: 6, Name: 'ref99' } };
    const instantiate = { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 };
    const answer = async (ObjectPaths: typeof reference | object, action: typeof instantiate) =>
      (await bridge.host.execute({ ObjectPaths: ObjectPaths as typeof reference, Actions: [action] })).Error?.Code;
    expect(await answer(reference, instantiate)).toBe('InvalidObjectPath');
    expect(await answer({}, instantiate)).toBe('InvalidObjectPath');
    const root = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
    expect(await answer(root, { ...instantiate, ActionType: 99 })).toBe('NotImplemented');
  });

  test('what came before an error is done, what comes after is not', async () => {
    const { Excel, book } = loadOfficeLibrary();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('B1').values = [[1, 2]];
      sheet.getRange('C1').values = [['not done']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    const cells = book.values(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 3 });
    expect(cells).toEqual([['done', null, null]]);
  });
});
