import type { Wanted } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelExplain } from '../../src/excel/explain/excelExplain';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import type { BridgedLibrary } from '../support/officeLibrary';
import { loadOfficeLibrary } from '../support/officeLibrary';

let book: MemoryBook;
let library: BridgedLibrary;
let requests = 0;

beforeEach(async () => {
  book = new MemoryBook((formula) =>
    formula === '=TABLE()'
      ? [
          [1, 2],
          [3, 4],
        ]
      : { error: '#DIV/0!' },
  );
  library = loadOfficeLibrary({ book });
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, { Excel: library.Excel, Office: { context: { requirements } } });
  const { host } = library.bridge;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    if (!request.Actions.some(({ Name }) => Name === '_RemoveReference')) requests += 1;
    return execute(request);
  };
  write(0, 0, [
    ['費用', '枚数'],
    [10, 2],
    [null, { formula: '=1/0' }],
    ['約30', 5],
  ]);
  await book.settled();
});

function write(row: number, column: number, cells: unknown[][]): void {
  const rect = { row, column, rows: cells.length, columns: cells[0]!.length };
  book.write(book.activeSheet(), rect, cells as never);
}

const select = (row: number, column: number): void =>
  book.select(book.activeSheet(), { row, column, rows: 1, columns: 1 });

const cells = (address: string, sheet: string | null = null, spilled = false): Wanted => ({
  kind: 'cells',
  sheet,
  cells: address,
  spilled,
});

async function read(...wanted: Wanted[]) {
  const before = requests;
  const found = await excelExplain.read(wanted, { sheet: 'Sheet1', row: 1 });
  return { found, requests: requests - before };
}

describe('the active cell', () => {
  test('with a formula of its own, in one request', async () => {
    select(2, 1);
    const before = requests;
    expect(await excelExplain.focus()).toEqual({
      ...{ address: 'Sheet1!B3', sheet: 'Sheet1', row: 2, anchor: 'Sheet1!B3' },
      ...{ formula: '=1/0', place: null, text: '#DIV/0!' },
    });
    expect(requests - before).toBe(1);
  });

  test('inside a spill has the formula of the cell it was spilled from', async () => {
    write(10, 3, [[{ formula: '=TABLE()' }]]);
    await book.settled();
    select(11, 4);
    expect(await excelExplain.focus()).toMatchObject({
      ...{ address: 'Sheet1!E12', anchor: 'Sheet1!D11', row: 10 },
      ...{ formula: '=TABLE()', place: { row: 1, column: 1 }, text: '4' },
    });
    select(10, 3);
    expect(await excelExplain.focus()).toMatchObject({ anchor: 'Sheet1!D11', place: { row: 0, column: 0 } });
  });

  test('without a formula has none, whatever it holds', async () => {
    select(1, 0);
    expect(await excelExplain.focus()).toMatchObject({ formula: null, place: null, text: '10' });
  });
});

describe('what references lead to', () => {
  test('cells with their blanks and errors, another sheet, and a spill, all in three requests', async () => {
    const other = book.addSheet("4月 'A'");
    book.write(other, { row: 4, column: 1, rows: 1, columns: 1 }, [[7]]);
    write(10, 3, [[{ formula: '=TABLE()' }]]);
    await book.settled();
    const { found, requests: asked } = await read(cells('$A$2:B4'), cells('B5', "4月 'A'"), cells('D11', null, true));
    expect(found).toEqual([
      {
        ...{ sheet: 'Sheet1', row: 1, column: 0 },
        values: [
          [10, 2],
          [null, { type: 'Error', basicValue: '#DIV/0!' }],
          ['約30', 5],
        ],
      },
      { sheet: "4月 'A'", row: 4, column: 1, values: [[7]] },
      {
        ...{ sheet: 'Sheet1', row: 10, column: 3 },
        values: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
    expect(asked).toBe(3);
  });

  test('whole columns are cut to what the sheet uses, all alike; empty cells are blank', async () => {
    const { found } = await read(cells('A:A'), cells('D:D'), cells('Z9'));
    expect(found).toMatchObject([
      { values: [['費用'], [10], [null], ['約30']] },
      { values: [[null], [null], [null], [null]] },
      { values: [[null]] },
    ]);
  });

  test('names, tables and their columns', async () => {
    await library.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('枚数の列', sheet.getRange('B2:B4'));
      context.workbook.names.add('税率', '=0.1');
      const table = context.workbook.tables.add('Sheet1!A1:B4', true);
      table.name = '表1';
      await context.sync();
    });
    const column = (sections: string[], ...columns: string[]): Wanted => ({
      kind: 'table',
      table: '表1',
      columns,
      sections,
    });
    const { found } = await read(
      { kind: 'name', sheet: null, name: '枚数の列' },
      { kind: 'name', sheet: null, name: '税率' },
      { kind: 'name', sheet: null, name: '表1' },
      column([], '費用'),
      column(['this row'], '枚数'),
      column([], '費用', '枚数'),
      column([], 'ない列'),
      { kind: 'name', sheet: null, name: 'ない名前' },
    );
    const error = { type: 'Error', basicValue: '#DIV/0!' };
    const body = [
      [10, 2],
      [null, error],
      ['約30', 5],
    ];
    expect(found).toMatchObject([
      { values: [[2], [error], [5]] },
      { kind: 'noRange' },
      { values: body },
      { values: [[10], [null], ['約30']] },
      { values: [[2]] },
      { values: body },
      { kind: 'noRange' },
      { kind: 'noRange' },
    ]);
  });

  test('a sheet that is gone, and more cells than a pane can read, are said to be so', async () => {
    const { found } = await read(cells('A1', '消えたシート'), cells('A1:ZZ1000'));
    expect(found).toEqual([{ kind: 'noSheet' }, { kind: 'tooManyCells' }]);
  });

  test('nothing wanted asks nothing', async () => {
    expect(await read()).toEqual({ found: [], requests: 0 });
  });
});
