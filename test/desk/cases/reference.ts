import { describe, expect, test } from '@jest/globals';
import type { NamedTable, Replacement } from '../../../src/desk';
import { CellError } from '../../../src/sheet';
import { cell } from './deskAtWork';
import type { DeskAtWork } from './deskAtWork';

const TABLE = {
  sheetName: '郵便料金 2024-10-01',
  title: '郵便料金表',
  notes: ['出典'],
  definedName: '郵便料金_20241001',
  comment: 'MYNA tariff 2024-10-01',
  columns: [
    { title: '種別', numberFormat: '@' },
    { title: '料金(円)', numberFormat: '#,##0' },
  ],
  rows: [
    ['定形郵便', 110],
    ['=1+1', 480],
  ],
};
const HEADER = ['種別', '料金(円)'];
const isOwn = (name: string): boolean => name.startsWith('郵便料金');

const replacement = (table: NamedTable, rows: Replacement['rows']): Replacement => ({
  ...{ name: table.name, comment: 'neu', expected: table.place!.formulas, rows, as: 'values' },
});

export function describeReference(at: DeskAtWork): void {
  const only = async (): Promise<NamedTable> => (await at.desk.reference.namedTables(isOwn))[0]!;
  const madeTable = async (): Promise<NamedTable> => {
    await at.desk.workbook.addTableSheet(TABLE);
    return only();
  };

  describe('the reader of reference data reads', () => {
    test('our formulas of all sheets and the names of the book', async () => {
      await at.put(2, 1, [[{ formula: '=MYNA.NUM("7")' }, { formula: '=1+1' }, 5]]);
      const other = at.book.addSheet("四半期 '24");
      await at.put(0, 0, [['MYNA'], [{ formula: '=myna.num("7")' }]], other);
      at.book.addSheet('空');
      const name = { comment: '', visible: true };
      at.book.setName({ ...name, name: '重さ', sheet: null, formula: '=Sheet1!$A$1' });
      at.book.setName({ ...name, name: '枚数', sheet: null, formula: '=Sheet1!$A$2' });
      at.book.setName({ ...name, name: '枚数', sheet: other, formula: '=Sheet1!$A$3' });
      expect(await at.desk.reference.formulas()).toEqual({
        unread: [],
        formulas: [
          { sheet: 'Sheet1', cell: 'B3', formula: '=MYNA.NUM("7")' },
          { sheet: "四半期 '24", cell: 'A2', formula: '=myna.num("7")' },
        ],
        names: [{ name: '重さ', formula: '=Sheet1!$A$1' }],
      });
    });

    test('cells of several sheets; sheets that are not there, and whole columns, give nothing', async () => {
      await at.put(0, 0, [[25, null, { formula: '=1/0' }]]);
      const other = at.book.addSheet("四半期 '24");
      await at.put(0, 0, [[{ formula: '=1+1' }]], other);
      const read = await at.desk.reference.cells([
        { sheet: 'sheet1', cells: 'A1:C1' },
        { sheet: '無い', cells: 'A1' },
        { sheet: "四半期 '24", cells: 'A1' },
        { sheet: 'Sheet1', cells: 'A:A' },
      ]);
      expect(read).toEqual([
        [
          [
            { value: 25, formula: null },
            { value: null, formula: null },
            { value: new CellError('#DIV/0!'), formula: '=1/0' },
          ],
        ],
        null,
        [[{ value: 2, formula: '=1+1' }]],
        null,
      ]);
    });

    test.each(['#SPILL!', '#CALC!'])('an error that no function can give by its own name: %s', async (error) => {
      await at.put(0, 0, [[{ error }]]);
      const [cells] = await at.desk.reference.cells([{ sheet: 'Sheet1', cells: 'A1' }]);
      expect(cells).toEqual([[{ value: new CellError(error), formula: null }]]);
      at.select(0, 0, 1, 1);
      expect((await at.desk.reference.selectedCells())?.values).toEqual([[new CellError(error)]]);
    });

    test('the selection down to its last cell that is in use', async () => {
      await at.put(1, 1, [
        ['種別', '料金'],
        ['定形', null],
      ]);
      at.select(0, 0, 20, 5);
      expect(await at.desk.reference.selectedCells()).toEqual({
        ...{ address: 'Sheet1!B2:C3', sheet: 'Sheet1', row: 2, column: 2 },
        values: [
          ['種別', '料金'],
          ['定形', null],
        ],
      });
      at.select(9, 9);
      expect(await at.desk.reference.selectedCells()).toBeNull();
    });
  });

  describe('a reference table that was written', () => {
    test('is found by its name, with its comment and its rows', async () => {
      const values = [HEADER, ...TABLE.rows];
      expect(await madeTable()).toMatchObject({
        ...{ name: '郵便料金_20241001', comment: 'MYNA tariff 2024-10-01' },
        place: { sheet: '郵便料金 2024-10-01', address: "'郵便料金 2024-10-01'!A4:B6", values, formulas: values },
      });
    });

    test('whose sheet is gone is found without a place, if at all', async () => {
      await madeTable();
      at.book.deleteSheet(at.book.activeSheet());
      expect(await at.desk.reference.namedTables(isOwn)).not.toContainEqual(
        expect.objectContaining({ place: expect.anything() as unknown }),
      );
    });

    test('grows: table, name and formats go with it', async () => {
      const table = await madeTable();
      const rows = [
        ['定形郵便', 120],
        ['速達', 300],
        ['特定記録', 210],
      ];
      const result = await at.desk.reference.writeRows(replacement(table, rows));
      expect(result).toEqual({ state: 'written', formulas: [HEADER, ...rows] });
      expect(await only()).toMatchObject({ comment: 'neu', place: { values: [HEADER, ...rows] } });
      expect(at.book.tables()).toMatchObject([{ rect: { row: 3, column: 0, rows: 4, columns: 2 } }]);
      expect(at.book.numberFormats(at.book.activeSheet(), { row: 6, column: 0, rows: 1, columns: 2 })).toEqual([
        ['@', '#,##0'],
      ]);
    });

    test('shrinks, and what is below it stays', async () => {
      const table = await madeTable();
      await at.put(6, 0, [['メモ', 1]]);
      await at.desk.reference.writeRows(replacement(table, [['定形郵便', 120]]));
      expect(at.book.values(at.book.activeSheet(), { row: 4, column: 0, rows: 3, columns: 2 })).toEqual([
        ['定形郵便', 120],
        [null, null],
        ['メモ', 1],
      ]);
      expect(at.book.tables()).toMatchObject([{ rect: { rows: 2 } }]);
    });

    test('does not grow over cells in use', async () => {
      const table = await madeTable();
      await at.put(6, 1, [[1]]);
      const rows = [...TABLE.rows, ['速達', 300]];
      expect(await at.desk.reference.writeRows(replacement(table, rows))).toEqual({
        ...{ state: 'blocked', address: "'郵便料金 2024-10-01'!A7:B7" },
      });
      expect(await only()).toEqual(table);
    });

    test('that was changed in the meantime is left alone', async () => {
      const table = await madeTable();
      await at.put(4, 1, [[111]]);
      const written = at.desk.reference.writeRows(replacement(table, [['定形郵便', 120]]));
      await expect(written).rejects.toMatchObject({ fault: 'changed' });
      expect(at.book.values(at.book.activeSheet(), cell(4, 1))).toEqual([[111]]);
    });

    test('gets formulas back as formulas', async () => {
      const table = await madeTable();
      const rows = [['定形郵便', '=1+1']];
      const result = await at.desk.reference.writeRows({ ...replacement(table, rows), as: 'formulas' });
      expect(result).toMatchObject({ formulas: [HEADER, ...rows] });
      expect(at.book.formulas(at.book.activeSheet(), cell(4, 1))).toEqual([['=1+1']]);
    });
  });
}
