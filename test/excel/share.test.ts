import type { CopyRequest } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelShare } from '../../src/excel/share/excelShare';
import type { CellRect, CellValue, Matrix } from '../../src/engine/access/cells';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import { WorksheetProtection } from '../../src/workbench/host/model/worksheetProtection';
import { RichError } from '../../src/workbench/host/protocol/richError';
import { loadOfficeLibrary, openOfficePage } from '../support/officeLibrary';

/** What each formula of these tests gives. */
const RESULTS: Readonly<Record<string, CellValue | Matrix<CellValue>>> = {
  '=MYNA.NUM("7")': 7,
  '=MYNA.TEXT()': '2-1',
  '=MYNA.SPLIT()': [
    [1, '=1'],
    [null, 45566],
  ],
  '=MYNA.BAD()': { error: '#VALUE!' },
  '=MYNA.SLOW()': { error: '#BUSY!' },
  '=MYNA.DATAVERSION()': 'MYNA 0.1.0',
  '=SUM(A1)': 10,
};
const calculate = (formula: string) => RESULTS[formula] ?? { error: '#NAME?' };

let book: MemoryBook;

function open(memory = new MemoryBook(calculate)): void {
  book = memory;
  Object.assign(globalThis, { Excel: loadOfficeLibrary({ book }).Excel, Office: undefined });
}

async function put(
  sheet: string,
  row: number,
  column: number,
  cells: Parameters<MemoryBook['write']>[2],
): Promise<void> {
  book.write(sheet, { row, column, rows: cells.length, columns: cells[0]!.length }, cells);
  await book.settled();
}

const idOf = (name: string): string => book.sheets().find((sheet) => sheet.name === name)!.id;
const names = (): string[] => book.sheets().map(({ name }) => name);
const cells = (rows: number, columns: number): CellRect => ({ row: 0, column: 0, rows, columns });

const ALL: CopyRequest = {
  sheets: 'active',
  replaces: () => true,
  keep: 'none',
  suffix: '（値）',
  list: { sheetName: '数式の一覧', headers: ['シート', 'セル', '数式', '値'] },
};
const OURS: CopyRequest = { ...ALL, replaces: (formula) => formula.includes('MYNA.') };

beforeEach(() => open());

describe('a copy of values', () => {
  test('holds results where formulas were, texts as texts, and what was spilled; the sheet itself stays', async () => {
    const first = book.activeSheet();
    await put(first, 0, 0, [
      [
        { formula: '=MYNA.NUM("7")' },
        { formula: '=MYNA.TEXT()' },
        { formula: '=MYNA.BAD()' },
        '007',
        { formula: '=SUM(A1)' },
      ],
    ]);
    await put(first, 2, 0, [[{ formula: '=MYNA.SPLIT()' }]]);
    book.writeNumberFormats(first, cells(1, 1), [['#,##0']]);
    const formulas = book.formulas(first, cells(4, 5));
    const outcome = await excelShare.copyAsValues(ALL);
    expect(outcome).toEqual({
      ...{ outcome: 'copied', copies: ['Sheet1（値）'], list: null },
      ...{ replaced: 5, errors: 1, hiddenSheets: 0 },
    });
    const copy = idOf('Sheet1（値）');
    expect(book.values(copy, cells(4, 5))).toEqual([
      [7, '2-1', { error: '#VALUE!' }, '007', 10],
      [null, null, null, null, null],
      [1, '=1', null, null, null],
      [null, 45566, null, null, null],
    ]);
    expect(book.formulas(copy, cells(4, 5)).flat().filter(Boolean)).toEqual([]);
    expect(book.numberFormats(copy, cells(1, 1))).toEqual([['#,##0']]);
    expect(book.formulas(first, cells(4, 5))).toEqual(formulas);
    expect(book.activeSheet()).toBe(copy);
  });

  test('keeps other formulas where only ours are to go', async () => {
    const first = book.activeSheet();
    await put(first, 0, 0, [[{ formula: '=SUM(A1)' }, { formula: '=MYNA.NUM("7")' }, '=no formula']]);
    await excelShare.copyAsValues(OURS);
    const copy = idOf('Sheet1（値）');
    expect(book.formulas(copy, cells(1, 3))).toEqual([['=SUM(A1)', null, null]]);
    expect(book.values(copy, cells(1, 3))).toEqual([[10, 7, '=no formula']]);
  });

  test('of every sheet leaves hidden ones out, stands beside each, and writes the formulas down as text', async () => {
    const first = book.activeSheet();
    await put(first, 1, 1, [[{ formula: '=MYNA.TEXT()' }]]);
    const long = book.addSheet('あ'.repeat(31));
    await put(long, 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    book.updateSheet(book.addSheet('隠れ'), { visible: false });
    const outcome = await excelShare.copyAsValues({ ...ALL, sheets: 'all', keep: 'list' });
    const longCopy = `${'あ'.repeat(28)}（値）`;
    expect(outcome).toMatchObject({ copies: ['Sheet1（値）', longCopy], list: '数式の一覧', hiddenSheets: 1 });
    expect(names()).toEqual(['Sheet1', 'Sheet1（値）', 'あ'.repeat(31), longCopy, '隠れ', '数式の一覧']);
    const list = idOf('数式の一覧');
    expect(book.values(list, cells(3, 4))).toEqual([
      ['シート', 'セル', '数式', '値'],
      ['Sheet1（値）', 'B2', '=MYNA.TEXT()', '2-1'],
      [longCopy, 'A1', '=MYNA.NUM("7")', 7],
    ]);
    expect(book.formulas(list, cells(3, 4)).flat().filter(Boolean)).toEqual([]);
  });

  test('again takes another name and overwrites nothing', async () => {
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    const first = book.activeSheet();
    await excelShare.copyAsValues({ ...ALL, keep: 'list' });
    book.activateSheet(first);
    const again = await excelShare.copyAsValues({ ...ALL, keep: 'list' });
    expect(again).toMatchObject({ copies: ['Sheet1（値） (2)'], list: '数式の一覧 (2)' });
  });

  test('keeps formulas as comments of their cells', async () => {
    await put(book.activeSheet(), 4, 2, [[{ formula: '=MYNA.NUM("7")' }]]);
    await excelShare.copyAsValues({ ...ALL, keep: 'comments' });
    const copy = idOf('Sheet1（値）');
    expect(book.comments.all()).toMatchObject([{ sheet: copy, row: 4, column: 2, content: '=MYNA.NUM("7")' }]);
  });

  test('of an empty sheet is an empty sheet', async () => {
    expect(await excelShare.copyAsValues({ ...ALL, keep: 'list' })).toMatchObject({ replaced: 0, errors: 0 });
  });
});

describe('no copy is made, and none is left over,', () => {
  test('of protected sheets, which are named', async () => {
    const unprotected = Object.getOwnPropertyDescriptor(WorksheetProtection.prototype, 'Protected')!;
    Object.defineProperty(WorksheetProtection.prototype, 'Protected', { ...unprotected, get: () => true });
    expect(await excelShare.copyAsValues(ALL)).toEqual({ outcome: 'protected', sheets: ['Sheet1'] });
    Object.defineProperty(WorksheetProtection.prototype, 'Protected', unprotected);
    expect(names()).toEqual(['Sheet1']);
  });

  test('while a formula waits for its result', async () => {
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.SLOW()' }]]);
    expect(await excelShare.copyAsValues(ALL)).toEqual({ outcome: 'waiting', cells: 1 });
    expect(names()).toEqual(['Sheet1']);
  });

  test('when comments are refused', async () => {
    const refusing = new MemoryBook(calculate);
    refusing.comments.add = () => {
      throw new RichError('InvalidOperation', 'there is a note');
    };
    open(refusing);
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    expect(await excelShare.copyAsValues({ ...ALL, keep: 'comments' })).toEqual({ outcome: 'commented' });
    expect(names()).toEqual(['Sheet1']);
  });

  test('when writing fails', async () => {
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    book.write = () => {
      throw new RichError('InvalidOperation', 'no room');
    };
    await expect(excelShare.copyAsValues(ALL)).rejects.toMatchObject({ detail: 'InvalidOperation: no room' });
    expect(names()).toEqual(['Sheet1']);
  });
});

describe('diagnosis', () => {
  test('calculates a formula of ours and leaves no trace of it; finds formulas under a stand-in name', async () => {
    await put(book.activeSheet(), 2, 1, [[{ formula: '=_xldudf_MYNA_NUM("7")' }, '_xldudf_ in a text']]);
    const front = book.selection();
    expect(await excelShare.diagnose()).toEqual({
      ...{ platform: null, version: null, customFunctions: null, sharedRuntime: null, excelApi: null },
      probe: { state: 'calculated', text: 'MYNA 0.1.0' },
      unresolved: [{ sheet: 'Sheet1', cell: 'B3' }],
    });
    expect(names()).toEqual(['Sheet1']);
    expect(book.selection()).toEqual(front);
  });

  test('tells the error that the formula gives', async () => {
    open(new MemoryBook());
    expect((await excelShare.diagnose()).probe).toEqual({ state: 'error', error: '#NAME?' });
    expect(names()).toEqual(['Sheet1']);
  });

  test('a book that takes no new sheet is not tried', async () => {
    book.addSheet = () => {
      throw new RichError('InvalidOperation', 'protected');
    };
    expect((await excelShare.diagnose()).probe).toEqual({ state: 'untried', detail: 'protected' });
  });

  test('asks Office for its version and what it supports', async () => {
    const { Excel, Office } = await openOfficePage({
      book,
      capabilities: { ExcelApi: '1.12', CustomFunctionsRuntime: '1.4', SharedRuntime: '1.2' },
    });
    Object.assign(globalThis, { Excel, Office });
    expect(await excelShare.diagnose()).toMatchObject({
      ...{ platform: 'OfficeOnline', version: '16.0.1' },
      ...{ customFunctions: '1.4', sharedRuntime: '1.2', excelApi: '1.12' },
    });
  });
});

test('comments are offered where Office has them and the host answers', async () => {
  expect(await excelShare.offersComments()).toBe(false);
  const page = await openOfficePage({ book, capabilities: { ExcelApi: '1.12' } });
  Object.assign(globalThis, { Excel: page.Excel, Office: page.Office });
  expect(await excelShare.offersComments()).toBe(true);
  const without = Object.assign(new MemoryBook(), { comments: null }) as unknown as MemoryBook;
  const other = await openOfficePage({ book: without, capabilities: { ExcelApi: '1.12' } });
  Object.assign(globalThis, { Excel: other.Excel, Office: other.Office });
  expect(await excelShare.offersComments()).toBe(false);
});

test('everything is calculated anew', async () => {
  let rate = 1;
  open(new MemoryBook(() => rate));
  await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
  rate = 2;
  await excelShare.recalculate();
  expect(book.values(book.activeSheet(), cells(1, 1))).toEqual([[2]]);
});
