import type { SheetTable } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import { RichError } from '../../src/workbench/host/protocol/richError';
import type { RichErrorCode } from '../../src/workbench/host/protocol/richError';
import type { BridgedLibrary } from '../support/officeLibrary';
import { loadOfficeLibrary } from '../support/officeLibrary';

let library: BridgedLibrary;
let book: MemoryBook;
let requests = 0;

function open(memory = new MemoryBook()): void {
  book = memory;
  library = loadOfficeLibrary({ book });
  Object.assign(globalThis, { Excel: library.Excel });
  const { host } = library.bridge;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    if (!request.Actions.some(({ Name }) => Name === '_RemoveReference')) requests += 1;
    return execute(request);
  };
}

/** What an action gives, and its round trips; not the library's own afterwards, which lets go of what was held and keeps nobody waiting. */
async function counted<T>(action: () => Promise<T>): Promise<{ result: T; requests: number }> {
  const before = requests;
  const result = await action();
  return { result, requests: requests - before };
}

function cells(sheetName: string, rows: number, columns: number): unknown[][] {
  const sheet = book.sheets().find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return book.values(sheet.id, { row: 0, column: 0, rows, columns }).map((row) => [...row]);
}

function select(row: number, column: number, rows = 1, columns = 1): void {
  book.select(book.activeSheet(), { row, column, rows, columns });
}

const TARIFF: SheetTable = {
  sheetName: '郵便料金 2024/10/01',
  title: '郵便料金表',
  notes: ['出典: 日本郵便', '数式では {name} と書きます。'],
  definedName: '郵便料金_20241001',
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

beforeEach(() => open());

describe('the selection', () => {
  test('is given with its sheet, in one request', async () => {
    select(2, 1, 2, 3);
    const { result, requests } = await counted(() => excelWorkbook.selection());
    expect(result).toEqual({ address: 'Sheet1!B3:D4', sheet: 'Sheet1', activeCell: 'Sheet1!B3' });
    expect(requests).toBe(1);
  });

  test('is told of when it moves, until nobody listens', async () => {
    let heard = 0;
    const stop = await excelWorkbook.onSelectionChanged(() => (heard += 1));
    select(4, 4);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(1);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    select(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(1);
  });
});

describe('the target', () => {
  test('is the active cell with what is typed in it', async () => {
    book.write(book.activeSheet(), { row: 1, column: 0, rows: 1, columns: 3 }, [[0, { formula: '=1+1' }, '']]);
    select(1, 0, 3, 3);
    const { result, requests } = await counted(() => excelWorkbook.target());
    expect(result).toEqual({ address: 'Sheet1!A2', sheet: 'Sheet1', content: '0' });
    expect(requests).toBe(1);
    select(1, 1);
    expect((await excelWorkbook.target()).content).toBe('=1+1');
    select(9, 9);
    expect((await excelWorkbook.target()).content).toBeNull();
  });

  test('takes a formula in one request, on its own sheet whichever is in front', async () => {
    const other = book.addSheet("4月 'A'");
    const { requests } = await counted(() => excelWorkbook.writeFormula("'4月 ''A'''!C5", '=MYNA.NUM("1万")'));
    expect(requests).toBe(1);
    expect(book.formulas(other, { row: 4, column: 2, rows: 1, columns: 1 })).toEqual([['=MYNA.NUM("1万")']]);
  });
});

describe('a table on a sheet of its own', () => {
  test('has title, notes, table, name, frozen header and formats, in two requests', async () => {
    const { result, requests } = await counted(() => excelWorkbook.addTableSheet(TARIFF));
    expect(result).toEqual({ sheet: '郵便料金 2024-10-01', definedName: '郵便料金_20241001' });
    expect(requests).toBe(2);
    expect(cells(result.sheet, 7, 3)).toEqual([
      ['郵便料金表', null, null],
      ['出典: 日本郵便', null, null],
      ['数式では 郵便料金_20241001 と書きます。', null, null],
      [null, null, null],
      ['種別', '料金(円)', '適用開始日'],
      ['定形郵便', 110, 45566],
      ['10/10', 1140, null],
    ]);
    const sheet = book.activeSheet();
    expect(book.sheets().find(({ id }) => id === sheet)?.name).toBe(result.sheet);
    expect([0, 1, 2].map((column) => book.columnWidth(sheet, column, 1))).toEqual([58, 69, 69]);
    expect(book.frozenPanes(sheet)).toEqual({ rows: 5, columns: 0 });
    expect(book.numberFormats(sheet, { row: 5, column: 0, rows: 1, columns: 3 })).toEqual([['@', '#,##0', 'yyyy/m/d']]);
    expect(book.tables()).toMatchObject([
      { name: '郵便料金_20241001_表', sheet, rect: { row: 4, column: 0, rows: 3, columns: 3 }, hasHeaders: true },
    ]);
    expect(book.names()).toMatchObject([
      { name: '郵便料金_20241001', sheet: null, formula: "='郵便料金 2024-10-01'!$A$5:$C$7" },
    ]);
  });

  test('never touches a sheet or a name that is there', async () => {
    const first = await excelWorkbook.addTableSheet(TARIFF);
    const before = cells(first.sheet, 7, 3);
    const second = await excelWorkbook.addTableSheet(TARIFF);
    expect(second).toEqual({ sheet: '郵便料金 2024-10-01 (2)', definedName: '郵便料金_20241001_2' });
    expect(cells(first.sheet, 7, 3)).toEqual(before);
    expect(book.tables().map(({ name }) => name)).toEqual(['郵便料金_20241001_表', '郵便料金_20241001_2_表']);
  });
});

describe('an example on a sheet of its own', () => {
  test('stands from A1, its text stays text, and the formula is selected beside it', async () => {
    const example = {
      sheetName: '例 SHARE',
      cells: [
        [1, '10/10', true],
        [2, null],
      ],
      formula: '=SUM(A1:A2)',
    };
    const { result, requests } = await counted(() => excelWorkbook.addExampleSheet(example));
    expect(requests).toBe(2);
    expect(cells(result.sheet, 2, 3)).toEqual([
      [1, '10/10', true],
      [2, null, null],
    ]);
    expect(book.selection()).toEqual({ sheet: book.activeSheet(), rect: { row: 0, column: 4, rows: 1, columns: 1 } });
    expect(book.formulas(book.activeSheet(), book.selection().rect)).toEqual([['=SUM(A1:A2)']]);
  });

  test('without cells is the formula alone', async () => {
    await excelWorkbook.addExampleSheet({ sheetName: '例', cells: [], formula: '=1' });
    expect(book.formulas(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['=1']]);
  });
});

/** A grid that refuses to be written to, the way Excel does. */
class RefusingBook extends MemoryBook {
  constructor(private readonly code: string) {
    super();
  }

  override write(): void {
    throw new RichError(this.code as RichErrorCode, 'refused');
  }
}

describe('what Office refuses', () => {
  test.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'editing'],
    ['InvalidArgument', 'formula'],
    ['GeneralException', 'unexpected'],
  ])('%s is %s', async (code, fault) => {
    open(new RefusingBook(code));
    await expect(excelWorkbook.writeFormula('Sheet1!A1', '=1')).rejects.toMatchObject({
      fault,
      detail: `${code}: refused`,
    });
  });

  test('a sheet that went away has changed', async () => {
    await expect(excelWorkbook.writeFormula('Sheet9!A1', '=1')).rejects.toMatchObject({ fault: 'changed' });
  });

  test('a table that cannot be written fails as protected, and is not half told', async () => {
    open(new RefusingBook('AccessDenied'));
    await expect(excelWorkbook.addTableSheet(TARIFF)).rejects.toMatchObject({ fault: 'protected' });
    expect(book.tables()).toEqual([]);
  });
});
