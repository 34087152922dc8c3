import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelBookReader } from '../../src/excel/audit/bookReader';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import { loadOfficeLibrary } from '../support/officeLibrary';

let book: MemoryBook;
let requests = 0;

beforeEach(() => {
  book = new MemoryBook((formula) => (formula === '=1/0' ? { error: '#DIV/0!' } : 7));
  const library = loadOfficeLibrary({ book });
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: library.Excel, Office });
  const { host } = library.bridge;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    if (!request.Actions.some(({ Name }) => Name === '_RemoveReference')) requests += 1;
    return execute(request);
  };
});

async function counted<T>(work: () => Promise<T>): Promise<[result: T, requests: number]> {
  const before = requests;
  return [await work(), requests - before];
}

const rest = (): Promise<void> => Promise.resolve();

describe('the outline', () => {
  test('has every sheet, names and tables, in two requests however many there are', async () => {
    const hidden = book.addSheet("4月 'A'");
    book.updateSheet(hidden, { visible: false });
    book.write(hidden, { row: 2, column: 1, rows: 2, columns: 1 }, [['年月'], [1]]);
    book.setName({ name: '入力', sheet: null, formula: '=Sheet1!$A$1', comment: '', visible: true });
    book.addTable({
      ...{ name: '表', sheet: hidden, rect: { row: 2, column: 1, rows: 2, columns: 1 }, hasHeaders: true },
      ...{ style: '', showFilterButton: true, showBandedRows: true },
    });
    const [outline, asked] = await counted(() => excelBookReader.outline());
    expect(asked).toBe(2);
    expect(outline).toEqual({
      sheets: [
        { name: 'Sheet1', hidden: false },
        { name: "4月 'A'", hidden: true },
      ],
      names: [
        { name: '入力', formula: '=Sheet1!$A$1' },
        { name: '表', formula: "='4月 ''A'''!B4" },
        { name: '表[#All]', formula: "='4月 ''A'''!B3:B4" },
      ],
    });
  });
});

describe('a sheet', () => {
  test('is read with formulas, types and hidden rows', async () => {
    const sheet = book.activeSheet();
    book.write(sheet, { row: 1, column: 1, rows: 2, columns: 2 }, [
      ['<img src=x onerror=alert(1)>', { formula: '=1/0' }],
      [null, { formula: '=X()' }],
    ]);
    book.hideRow(sheet, 2);
    await book.settled();
    const { sheets } = await excelBookReader.outline();
    expect(await excelBookReader.read(sheets[0]!, rest)).toEqual({
      ...{ sheet: 'Sheet1', hidden: false, left: 1, columns: 2 },
      blocks: [
        {
          top: 1,
          values: [
            ['<img src=x onerror=alert(1)>', '#DIV/0!'],
            ['', 7],
          ],
          formulas: [
            ['<img src=x onerror=alert(1)>', '=1/0'],
            ['', '=X()'],
          ],
          types: [
            ['String', 'Error'],
            ['Empty', 'Double'],
          ],
          hiddenRows: [false, true],
        },
      ],
    });
  });

  test('is read in as many requests as it has parts of 4,000 cells, and none where it is empty', async () => {
    const sheet = book.activeSheet();
    const [, none] = await counted(async () =>
      excelBookReader.read((await excelBookReader.outline()).sheets[0]!, rest),
    );
    expect(none).toBe(2);
    book.write(sheet, { row: 0, column: 0, rows: 1, columns: 4 }, [[1, 2, 3, 4]]);
    book.write(sheet, { row: 2999, column: 0, rows: 1, columns: 1 }, [['end']]);
    const outline = (await excelBookReader.outline()).sheets[0]!;
    let rests = 0;
    const [read, asked] = await counted(() =>
      excelBookReader.read(outline, () => {
        rests += 1;
        return Promise.resolve();
      }),
    );
    expect([asked, rests]).toEqual([4, 4]);
    expect(read.blocks.map(({ top, values }) => [top, values.length])).toEqual([
      [0, 1000],
      [1000, 1000],
      [2000, 1000],
    ]);
  });

  test('is not read on once that is not wanted any more', async () => {
    book.write(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
    const outline = (await excelBookReader.outline()).sheets[0]!;
    const stopped = new Error('stopped');
    await expect(excelBookReader.read(outline, () => Promise.reject(stopped))).rejects.toBe(stopped);
  });
});

describe('going to a cell', () => {
  test('brings its sheet to the front and selects it; a hidden sheet stays hidden', async () => {
    const other = book.addSheet('計画 (2)');
    expect(await excelBookReader.goTo({ sheet: '計画 (2)', row: 3, column: 1, rows: 2, columns: 1 })).toBe(true);
    expect(book.selection()).toEqual({ sheet: other, rect: { row: 3, column: 1, rows: 2, columns: 1 } });
    expect(await excelBookReader.selected()).toEqual({ sheet: '計画 (2)', row: 3, column: 1, rows: 2, columns: 1 });
    book.activateSheet(book.sheets()[0]!.id);
    book.updateSheet(other, { visible: false });
    expect(await excelBookReader.goTo({ sheet: '計画 (2)', row: 0, column: 0, rows: 1, columns: 1 })).toBe(false);
    expect(book.sheets().find(({ id }) => id === other)?.visible).toBe(false);
  });

  test('fails in words where the sheet is gone', async () => {
    const gone = { sheet: 'なし', row: 0, column: 0, rows: 1, columns: 1 };
    await expect(excelBookReader.goTo(gone)).rejects.toMatchObject({ fault: 'changed' });
  });
});

test('the values of a reference end where the used cells do', async () => {
  book.write(book.activeSheet(), { row: 0, column: 0, rows: 2, columns: 1 }, [['川崎市'], [5]]);
  expect(await excelBookReader.values('Sheet1!A:A')).toEqual([['川崎市'], [5]]);
  expect(await excelBookReader.values('$A$2')).toEqual([[5]]);
  expect(await excelBookReader.values('C1:C9')).toEqual([]);
  await expect(excelBookReader.values('どこか')).rejects.toMatchObject({ fault: 'selection' });
});
