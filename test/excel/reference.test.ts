import type { NamedTable, Replacement } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelReference } from '../../src/excel/reference/referenceDesk';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import type { CellWrite } from '../../src/engine/access/cells';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import { RichError } from '../../src/workbench/host/protocol/richError';
import type { RichErrorCode } from '../../src/workbench/host/protocol/richError';
import { loadOfficeLibrary } from '../support/officeLibrary';
import { CellError } from '../../src/sheet';

let book: MemoryBook;
let requests = 0;

beforeEach(() => {
  book = new MemoryBook();
  const library = loadOfficeLibrary({ book });
  Object.assign(globalThis, { Excel: library.Excel });
  const { host } = library.bridge;
  const execute = host.execute.bind(host);
  requests = 0;
  host.execute = (request) => {
    if (!request.Actions.some(({ Name }) => Name === '_RemoveReference')) requests += 1;
    return execute(request);
  };
});

function write(sheet: string, row: number, column: number, cells: readonly (readonly CellWrite[])[]): void {
  const id = book.sheets().find(({ name }) => name === sheet)?.id ?? book.addSheet(sheet);
  book.write(id, { row, column, rows: cells.length, columns: cells[0]!.length }, cells);
}

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
const isOwn = (name: string): boolean => name.startsWith('郵便料金');

async function madeTable(): Promise<NamedTable> {
  await excelWorkbook.addTableSheet(TABLE);
  const [table] = await excelReference.namedTables(isOwn);
  return table!;
}

const replacement = (table: NamedTable, rows: Replacement['rows']): Replacement => ({
  name: table.name,
  comment: 'neu',
  expected: table.place!.formulas,
  rows,
  as: 'values',
});

describe('reading', () => {
  test('our formulas of all sheets and the names of the book, in two requests', async () => {
    write('Sheet1', 2, 1, [[{ formula: '=MYNA.POSTAGE(25,"定形")' }, { formula: '=1+1' }, 5]]);
    write("四半期 '24", 0, 0, [['MYNA'], [{ formula: '=myna.mailcost(A1,B1,C1)' }]]);
    book.addSheet('空');
    const [first, second] = book.sheets();
    book.setName({ name: '重さ', sheet: null, formula: '=Sheet1!$A$1', comment: '', visible: true });
    book.setName({ name: '枚数', sheet: null, formula: '=Sheet1!$A$2', comment: '', visible: true });
    book.setName({ name: '枚数', sheet: second!.id, formula: '=Sheet1!$A$3', comment: '', visible: true });
    expect(first!.name).toBe('Sheet1');
    expect(await excelReference.formulas()).toEqual({
      formulas: [
        { sheet: 'Sheet1', cell: 'B3', formula: '=MYNA.POSTAGE(25,"定形")' },
        { sheet: "四半期 '24", cell: 'A2', formula: '=myna.mailcost(A1,B1,C1)' },
      ],
      names: [{ name: '重さ', formula: '=Sheet1!$A$1' }],
    });
    expect(requests).toBe(2);
  });

  test('cells of several sheets in two requests; sheets that are not there give nothing', async () => {
    write('Sheet1', 0, 0, [[25, null, { error: '#N/A' }]]);
    write("四半期 '24", 0, 0, [[{ formula: '=1+1' }]]);
    const read = await excelReference.cells([
      { sheet: 'sheet1', cells: 'A1:C1' },
      { sheet: '無い', cells: 'A1' },
      { sheet: "四半期 '24", cells: 'A1' },
    ]);
    expect(read).toEqual([
      [
        [
          { value: 25, formula: null },
          { value: null, formula: null },
          { value: new CellError('#N/A'), formula: null },
        ],
      ],
      null,
      [[{ value: expect.any(CellError), formula: '=1+1' }]],
    ]);
    expect(requests).toBe(2);
  });

  test('the selection down to its last cell that is in use', async () => {
    write('Sheet1', 1, 1, [
      ['種別', '料金'],
      ['定形', null],
    ]);
    book.select(book.activeSheet(), { row: 0, column: 0, rows: 1_048_576, columns: 5 });
    expect(await excelReference.selectedCells()).toEqual({
      address: 'Sheet1!B2:C3',
      sheet: 'Sheet1',
      row: 2,
      column: 2,
      values: [
        ['種別', '料金'],
        ['定形', null],
      ],
    });
    book.select(book.activeSheet(), { row: 9, column: 9, rows: 1, columns: 1 });
    expect(await excelReference.selectedCells()).toBeNull();
  });
});

describe('a table that was written', () => {
  test('is found by its name, with its comment and its rows; a text that looks like a formula stayed a text', async () => {
    const table = await madeTable();
    expect(table).toMatchObject({
      name: '郵便料金_20241001',
      comment: 'MYNA tariff 2024-10-01',
      place: {
        sheet: '郵便料金 2024-10-01',
        values: [
          ['種別', '料金(円)'],
          ['定形郵便', 110],
          ['=1+1', 480],
        ],
      },
    });
    const sheet = book.activeSheet();
    expect(book.formulas(sheet, { row: 5, column: 0, rows: 1, columns: 1 })).toEqual([[null]]);
  });

  test('whose sheet is gone is found without a place', async () => {
    await madeTable();
    book.deleteSheet(book.activeSheet());
    expect(await excelReference.namedTables(isOwn)).toMatchObject([{ place: null }]);
  });

  test('grows: table, name and formats go with it, in three requests', async () => {
    const table = await madeTable();
    requests = 0;
    const rows = [
      ['定形郵便', 120],
      ['速達', 300],
      ['特定記録', 210],
    ];
    const result = await excelReference.writeRows(replacement(table, rows));
    expect(result).toEqual({ state: 'written', formulas: [['種別', '料金(円)'], ...rows] });
    expect(requests).toBe(3);
    const [again] = await excelReference.namedTables(isOwn);
    expect(again).toMatchObject({ comment: 'neu', place: { values: [['種別', '料金(円)'], ...rows] } });
    expect(book.tables()).toMatchObject([{ rect: { row: 3, column: 0, rows: 4, columns: 2 } }]);
    expect(book.numberFormats(book.activeSheet(), { row: 6, column: 0, rows: 1, columns: 2 })).toEqual([
      ['@', '#,##0'],
    ]);
  });

  test('shrinks, and what is below it stays', async () => {
    const table = await madeTable();
    write(TABLE.sheetName, 6, 0, [['メモ', 1]]);
    await excelReference.writeRows(replacement(table, [['定形郵便', 120]]));
    expect(book.values(book.activeSheet(), { row: 4, column: 0, rows: 3, columns: 2 })).toEqual([
      ['定形郵便', 120],
      [null, null],
      ['メモ', 1],
    ]);
    expect(book.tables()).toMatchObject([{ rect: { rows: 2 } }]);
  });

  test('does not grow over cells in use', async () => {
    const table = await madeTable();
    write(TABLE.sheetName, 6, 1, [[1]]);
    const rows = [...TABLE.rows, ['速達', 300]];
    expect(await excelReference.writeRows(replacement(table, rows))).toEqual({
      state: 'blocked',
      address: "'郵便料金 2024-10-01'!A7:B7",
    });
    const [again] = await excelReference.namedTables(isOwn);
    expect(again).toEqual(table);
  });

  test('that was changed in the meantime is left alone', async () => {
    const table = await madeTable();
    write(TABLE.sheetName, 4, 1, [[111]]);
    await expect(excelReference.writeRows(replacement(table, [['定形郵便', 120]]))).rejects.toMatchObject({
      fault: 'changed',
    });
    expect(book.values(book.activeSheet(), { row: 4, column: 1, rows: 1, columns: 1 })).toEqual([[111]]);
  });

  test('on a protected sheet gives the reason', async () => {
    const table = await madeTable();
    book.write = () => {
      throw new RichError('AccessDenied' as RichErrorCode, 'protected');
    };
    await expect(excelReference.writeRows(replacement(table, [['定形郵便', 120]]))).rejects.toMatchObject({
      fault: 'protected',
    });
  });

  test('gets formulas back as formulas', async () => {
    const table = await madeTable();
    const result = await excelReference.writeRows({ ...replacement(table, [['定形郵便', '=100+10']]), as: 'formulas' });
    expect(result).toMatchObject({
      formulas: [
        ['種別', '料金(円)'],
        ['定形郵便', '=100+10'],
      ],
    });
  });
});
