import { describe, expect, test } from '@jest/globals';
import type { SheetTable } from '../../../src/desk';
import { cell, fromA1 } from './deskAtWork';
import type { DeskAtWork } from './deskAtWork';

const TARIFF: SheetTable = {
  sheetName: '郵便料金 2024/10/01',
  title: '郵便料金表',
  notes: ['出典: 日本郵便', '数式では {name} と書きます。'],
  definedName: '郵便料金_20241001',
  comment: 'MYNA tariff 2024-10-01',
  columns: [
    { title: '種別', numberFormat: '@' },
    { title: '料金(円)', numberFormat: '#,##0' },
    { title: '適用開始日', numberFormat: 'yyyy/m/d' },
  ],
  rows: [
    ['定形郵便', 110, 45566],
    ['10/10', 1140, null],
  ],
};

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

export function describeWorkbook(at: DeskAtWork): void {
  describe('the selection', () => {
    test('is given with its sheet', async () => {
      at.select(2, 1, 2, 3);
      expect(await at.desk.workbook.selection()).toEqual({
        ...{ address: 'Sheet1!B3:D4', sheet: 'Sheet1', activeCell: 'Sheet1!B3' },
      });
    });

    test('is told of when it moves, until nobody listens', async () => {
      let heard = 0;
      const stop = await at.desk.workbook.onSelectionChanged(() => (heard += 1));
      at.select(4, 4);
      await soon();
      expect(heard).toBeGreaterThan(0);
      stop();
      await soon();
      const before = heard;
      at.select(5, 5);
      await soon();
      expect(heard).toBe(before);
    });
  });

  describe('the target of a formula', () => {
    test('is the active cell with what is typed in it', async () => {
      await at.put(1, 0, [[0, { formula: '=1+1' }, 'abc']]);
      at.select(1, 0, 3, 3);
      expect(await at.desk.workbook.target()).toEqual({ address: 'Sheet1!A2', sheet: 'Sheet1', content: '0' });
      at.select(1, 1);
      expect((await at.desk.workbook.target()).content).toBe('=1+1');
      at.select(9, 9);
      expect((await at.desk.workbook.target()).content).toBeNull();
    });

    test('takes it on its own sheet, whichever is in front', async () => {
      const other = at.book.addSheet("4月 'A'");
      await at.desk.workbook.writeFormula("'4月 ''A'''!C5", '=MYNA.NUM("7")');
      expect(at.book.formulas(other, cell(4, 2))).toEqual([['=MYNA.NUM("7")']]);
    });

    test('has changed where its sheet is gone', async () => {
      await expect(at.desk.workbook.writeFormula('Sheet9!A1', '=1')).rejects.toMatchObject({ fault: 'changed' });
    });
  });

  describe('a table on a sheet of its own', () => {
    test('has title, notes, table, name, frozen header, widths and formats', async () => {
      const { book } = at;
      const result = await at.desk.workbook.addTableSheet(TARIFF);
      expect(result).toEqual({ sheet: '郵便料金 2024-10-01', definedName: '郵便料金_20241001' });
      const sheet = at.idOf(result.sheet);
      expect(book.activeSheet()).toBe(sheet);
      expect(book.values(sheet, fromA1(7, 3))).toEqual([
        ['郵便料金表', null, null],
        ['出典: 日本郵便', null, null],
        ['数式では 郵便料金_20241001 と書きます。', null, null],
        [null, null, null],
        ['種別', '料金(円)', '適用開始日'],
        ['定形郵便', 110, 45566],
        ['10/10', 1140, null],
      ]);
      expect(book.format(sheet, cell(0, 0))).toMatchObject({ bold: true, fontSize: 14 });
      expect([0, 1, 2].map((column) => Math.round(book.columnWidth(sheet, column, 1)!))).toEqual([58, 69, 69]);
      expect(book.frozenPanes(sheet)).toEqual({ rows: 5, columns: 0 });
      expect(book.numberFormats(sheet, { row: 5, column: 0, rows: 1, columns: 3 })).toEqual([
        ['@', '#,##0', 'yyyy/m/d'],
      ]);
      expect(book.tables()).toMatchObject([
        { name: '郵便料金_20241001_表', sheet, rect: { row: 4, column: 0, rows: 3, columns: 3 }, hasHeaders: true },
      ]);
      expect(book.names()).toMatchObject([
        {
          ...{ name: '郵便料金_20241001', sheet: null, comment: 'MYNA tariff 2024-10-01' },
          formula: "='郵便料金 2024-10-01'!$A$5:$C$7",
        },
      ]);
    });

    test('never touches a sheet or a name that is there', async () => {
      const first = await at.desk.workbook.addTableSheet(TARIFF);
      const before = at.book.values(at.idOf(first.sheet), fromA1(7, 3));
      const second = await at.desk.workbook.addTableSheet(TARIFF);
      expect(second).toEqual({ sheet: '郵便料金 2024-10-01 (2)', definedName: '郵便料金_20241001_2' });
      expect(at.book.values(at.idOf(first.sheet), fromA1(7, 3))).toEqual(before);
      expect(at.book.tables().map(({ name }) => name)).toEqual(['郵便料金_20241001_表', '郵便料金_20241001_2_表']);
    });

    test('keeps a text that looks like a formula as a text', async () => {
      const rows = ['=1+1', '-5', '@x', "'y"].map((text) => [text, 1, null]);
      const { sheet } = await at.desk.workbook.addTableSheet({ ...TARIFF, rows });
      const body = { row: 5, column: 0, rows: 4, columns: 1 };
      expect(at.book.values(at.idOf(sheet), body)).toEqual([['=1+1'], ['-5'], ['@x'], ["'y"]]);
      expect(at.book.formulas(at.idOf(sheet), body)).toEqual([[null], [null], [null], [null]]);
    });
  });

  describe('an example on a sheet of its own', () => {
    test('stands from A1, its text stays text, and the formula is selected beside it', async () => {
      const cells = [
        [1, '10/10', true],
        [2, null],
      ];
      const { sheet } = await at.desk.workbook.addExampleSheet({ sheetName: '例 SHARE', cells, formula: '=1+1' });
      expect(at.book.values(at.idOf(sheet), fromA1(2, 3))).toEqual([
        [1, '10/10', true],
        [2, null, null],
      ]);
      expect(at.book.selection()).toEqual({ sheet: at.idOf(sheet), rect: cell(0, 4) });
      expect(at.book.formulas(at.idOf(sheet), cell(0, 4))).toEqual([['=1+1']]);
    });

    test('without cells is the formula alone', async () => {
      const { sheet } = await at.desk.workbook.addExampleSheet({ sheetName: '例', cells: [], formula: '=1+1' });
      expect(at.book.formulas(at.idOf(sheet), cell(0, 0))).toEqual([['=1+1']]);
    });
  });
}
