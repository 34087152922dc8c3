import { describe, expect, test } from '@jest/globals';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { loadOfficeLibrary } from '../support/officeLibrary';

const A1_B2 = { row: 0, column: 0, rows: 2, columns: 2 };

describe('a copied worksheet', () => {
  test('has the cells, formats and tables of the first, beside it, and stays behind', async () => {
    const { Excel, book } = loadOfficeLibrary({ book: new MemoryBook(() => 7) });
    const first = book.activeSheet();
    book.write(first, A1_B2, [
      ['月', '枚数'],
      [1, { formula: '=MYNA.NUM("7")' }],
    ]);
    book.writeFormat(first, A1_B2, { numberFormat: '#,##0', bold: true });
    book.setColumnWidth(first, 1, 1, 99);
    book.freezePanes(first, { rows: 1, columns: 0 });
    book.addSheet('後ろ');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:B2', true).name = '計画';
      const copy = sheet.copy('After', sheet).load('id,name,position');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
      copy.name = 'Sheet1（値）';
      copy.getRange('B2').values = [[7]];
      copy.load('name');
      await context.sync();
      expect(copy.name).toBe('Sheet1（値）');
      expect(book.formulas(copy.id, A1_B2)[1]).toEqual([null, null]);
      expect(book.values(copy.id, A1_B2)).toEqual([
        ['月', '枚数'],
        [1, 7],
      ]);
      expect(book.format(copy.id, A1_B2)).toMatchObject({ numberFormat: '#,##0', bold: true });
      expect([book.columnWidth(copy.id, 1, 1), book.frozenPanes(copy.id)]).toEqual([99, { rows: 1, columns: 0 }]);
    });
    expect(book.formulas(first, A1_B2)[1]).toEqual([null, '=MYNA.NUM("7")']);
    expect(book.activeSheet()).toBe(first);
    expect(book.tables().map(({ name, rect }) => [name, rect])).toEqual([
      ['計画', A1_B2],
      ['テーブル1', A1_B2],
    ]);
  });

  test('goes where it is told, under a name that fits', async () => {
    const { Excel, book } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = 'あ'.repeat(31);
      sheet.copy('Beginning');
      sheet.copy('End');
      sheet.copy('Before', sheet);
      await context.sync();
    });
    const short = 'あ'.repeat(27);
    expect(book.sheets().map(({ name }) => name)).toEqual([
      `${short} (2)`,
      `${short} (4)`,
      'あ'.repeat(31),
      `${short} (3)`,
    ]);
  });

  test('needs a sheet to stand beside', async () => {
    const { Excel } = loadOfficeLibrary();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().copy('After');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a sheet says that it is not protected', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/protection/protected');
      await context.sync();
      expect(worksheets.items.map(({ protection }) => protection.protected)).toEqual([false]);
    });
  });
});

describe('comments', () => {
  test('stand at a cell, and go with their sheet', async () => {
    const { Excel, book } = loadOfficeLibrary();
    const id = book.addSheet('計算');
    await Excel.run(async (context) => {
      const { comments, worksheets } = context.workbook;
      comments.add('計算!B3', '=MYNA.NUM("7")');
      comments.add(worksheets.getItem('計算').getRange('C4'), '二つ目');
      const first = comments.getItemAt(0).load('content');
      const location = first.getLocation().load('address');
      const count = comments.getCount();
      await context.sync();
      expect([first.content, location.address, count.value]).toEqual(['=MYNA.NUM("7")', '計算!B3', 2]);
    });
    book.deleteSheet(id);
    expect(book.comments.all()).toEqual([]);
  });

  test('need one cell', async () => {
    const { Excel } = loadOfficeLibrary();
    const run = Excel.run(async (context) => {
      context.workbook.comments.add('A1:A2', '二つ');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('are not there in a grid that cannot show them', async () => {
    const book = Object.assign(new MemoryBook(), { comments: null }) as unknown as MemoryBook;
    const { Excel } = loadOfficeLibrary({ book });
    const run = Excel.run(async (context) => {
      context.workbook.comments.getCount();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
