import type { CopyRequest } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelDesk } from '../../src/excel/desk';
import type { Rect, StoredValue } from '../../src/sheet';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { RichError } from '../support/excelHost/protocol/richError';
import { offersSet, profileOf, TRIED_PROFILES } from '../support/excelHost/profiles';
import type { ExcelProfile } from '../support/excelHost/profiles';
import { openOfficePage } from '../support/officeLibrary';
import { excelOver } from './support/excelOver';
import { addValuesAsJson } from './support/newerLibrary';

/** What each formula of these tests gives. */
const RESULTS: Readonly<Record<string, StoredValue>> = {
  '=MYNA.NUM("7")': 7,
  '=MYNA.SLOW()': { error: '#BUSY!' },
};
const calculate = (formula: string) => RESULTS[formula] ?? { error: '#NAME?' };

/** Days come with a format of their own where functions can give one. */
const DAY = 46113;
const DAY_FORMAT = 'yyyy/m/d';
const withDays = (profile: ExcelProfile) => {
  const formatted = offersSet(profile, 'CustomFunctionsRuntime', '1.4');
  const day = formatted ? { number: DAY, numberFormat: DAY_FORMAT } : DAY;
  return new MemoryBook((formula) => {
    const rows = Number(/^=DAYS\((\d+)\)$/.exec(formula)?.[1] ?? 0);
    return rows ? Array.from({ length: rows }, () => [day]) : day;
  });
};

const { share } = excelDesk;

let book: MemoryBook;

function open(memory = new MemoryBook(calculate), profile?: ExcelProfile): void {
  book = memory;
  excelOver(book, profile);
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

const names = (): string[] => book.sheets().map(({ name }) => name);
const cells = (rows: number, columns: number): Rect => ({ row: 0, column: 0, rows, columns });

const ALL: CopyRequest = {
  sheets: 'active',
  replaces: () => true,
  keep: 'none',
  suffix: '（値）',
  list: { sheetName: '数式の一覧', headers: ['シート', 'セル', '数式', '値'] },
};

describe.each(TRIED_PROFILES)('$id: no copy is made, and none is left over,', (profile) => {
  beforeEach(() => open(new MemoryBook(calculate), profile));

  test('of protected sheets, which are named', async () => {
    book.protect(book.activeSheet());
    expect(await share.copyAsValues(ALL)).toEqual({ outcome: 'protected', sheets: ['Sheet1'] });
    expect(names()).toEqual(['Sheet1']);
  });

  test('while a formula waits for its result', async () => {
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.SLOW()' }]]);
    expect(await share.copyAsValues(ALL)).toEqual({ outcome: 'waiting', cells: 1 });
    expect(names()).toEqual(['Sheet1']);
  });

  test('when comments are refused', async () => {
    const refusing = new MemoryBook(calculate);
    refusing.comments.add = () => {
      throw new RichError('InvalidOperation', 'there is a note');
    };
    open(refusing, profile);
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    expect(await share.copyAsValues({ ...ALL, keep: 'comments' })).toEqual({ outcome: 'commented' });
    expect(names()).toEqual(['Sheet1']);
  });

  test('when writing fails', async () => {
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    book.write = () => {
      throw new RichError('InvalidOperation', 'no room');
    };
    await expect(share.copyAsValues(ALL)).rejects.toMatchObject({ detail: 'InvalidOperation: no room' });
    expect(names()).toEqual(['Sheet1']);
  });
});

/** Microsoft's office.js from its own servers, and the one that an add-in can serve itself; also in the Excel of office-js 4750. */
const LIBRARIES = [...new Set([...TRIED_PROFILES, profileOf('retail2021')])].flatMap((profile) =>
  [true, false].map((newer) => ({ id: profile.id, profile, newer })),
);

describe.each(LIBRARIES)('$id, newer library $newer: a copy', ({ profile, newer }) => {
  const openDays = (): void => {
    open(withDays(profile), profile);
    if (newer) addValuesAsJson(Excel);
  };

  test('keeps the format that a result had, and the cell’s own before it (office-js 6100)', async () => {
    openDays();
    const first = book.activeSheet();
    await put(first, 0, 0, [[{ formula: '=DAY' }, { formula: '=DAY' }, 5, { formula: '=DAYS(2)' }]]);
    book.writeNumberFormats(first, { row: 0, column: 1, rows: 1, columns: 1 }, [['ge.m.d']]);
    await share.copyAsValues({ ...ALL, keep: 'list' });
    const [, copy, list] = book.sheets().map(({ id }) => id);
    const day = offersSet(profile, 'CustomFunctionsRuntime', '1.4') ? DAY_FORMAT : 'General';
    expect(book.numberFormats(copy!, cells(2, 4))).toEqual([
      [day, 'ge.m.d', 'General', day],
      ['General', 'General', 'General', day],
    ]);
    expect(book.values(copy!, cells(2, 4))[1]![3]).toBe(DAY);
    expect(book.numberFormats(list!, cells(3, 4)).map((row) => row[3])).toEqual(['@', day, 'ge.m.d']);
  });

  test('of thousands of days asks for few at once, and keeps each format', async () => {
    openDays();
    await put(book.activeSheet(), 0, 0, [[{ formula: '=DAYS(9000)' }, { formula: '=DAY' }]]);
    await share.copyAsValues(ALL);
    const day = offersSet(profile, 'CustomFunctionsRuntime', '1.4') ? DAY_FORMAT : 'General';
    const formats = book.numberFormats(book.sheets()[1]!.id, cells(9000, 1)).flat();
    expect(new Set(formats)).toEqual(new Set([day]));
  });
});

describe.each(TRIED_PROFILES)('$id: a copy', (profile) => {
  const onCopy = (kind: string, at: string) => ({ kind, sheet: 'Sheet1（値）', cells: at });

  test('of all sheets leaves protected ones out, and names them', async () => {
    open(new MemoryBook(calculate), profile);
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    book.protect(book.addSheet('様式'));
    expect(await share.copyAsValues({ ...ALL, sheets: 'all' })).toMatchObject({
      ...{ outcome: 'copied', copies: ['Sheet1（値）'], replaced: 1 },
      notes: [{ kind: 'protectedSheet', sheet: '様式' }],
    });
    expect(names()).toEqual(['Sheet1', 'Sheet1（値）', '様式']);
  });

  test('of a sheet with more merged cells than Excel tells says so, and tells those of the others', async () => {
    open(new MemoryBook(calculate), profile);
    const ours = [[{ formula: '=MYNA.NUM("7")' }]];
    const first = book.activeSheet();
    const second = book.addSheet('二');
    await put(first, 0, 0, ours);
    await put(second, 0, 0, ours);
    for (let row = 0; row <= 512; row += 1) book.merge(first, { row, column: 0, rows: 1, columns: 2 });
    book.merge(second, { row: 0, column: 0, rows: 2, columns: 1 });
    expect(await share.copyAsValues({ ...ALL, sheets: 'all' })).toMatchObject({
      notes: [
        { kind: 'mergedUntold', sheet: 'Sheet1（値）' },
        { kind: 'merged', sheet: '二（値）', cells: 'A1:A2' },
      ],
    });
  });

  test.each([true, false])('counts a spill once, whether its cells show the formula (%s)', async (shown) => {
    open(withDays(profile), profile);
    book.formulasInSpills = shown;
    await put(book.activeSheet(), 0, 0, [[{ formula: '=DAYS(2)' }]]);
    expect(await share.copyAsValues(ALL)).toMatchObject({ replaced: 1, notes: [onCopy('spill', 'A1:A2')] });
  });
});

describe('an Excel without ExcelApi 1.12, which does not tell spills,', () => {
  const older: ExcelProfile = { ...profileOf('microsoft365'), sets: { is: { ExcelApi: '1.11' }, from: 'this test' } };
  beforeEach(() => open(new MemoryBook(calculate), older));

  test('copies no sheet whose formulas would give way, and says that it lacks something', async () => {
    await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
    await expect(share.copyAsValues(ALL)).rejects.toMatchObject({ fault: 'unsupported' });
    expect(names()).toEqual(['Sheet1']);
  });

  test('copies a sheet of values alone', async () => {
    await put(book.activeSheet(), 0, 0, [[7]]);
    expect(await share.copyAsValues(ALL)).toMatchObject({ outcome: 'copied', replaced: 0 });
  });

  test('explains no reference to a spill, and all others', async () => {
    await put(book.activeSheet(), 0, 0, [[7]]);
    const cell = { kind: 'cells' as const, text: 'A1', sheet: null, cells: 'A1' };
    const read = await excelDesk.explain.read(
      [
        { ...cell, spilled: true },
        { ...cell, spilled: false },
      ],
      { sheet: 'Sheet1', row: 0 },
    );
    expect(read).toMatchObject([{ kind: 'spillsUntold' }, { values: [[7]] }]);
  });
});

describe('diagnosis', () => {
  beforeEach(() => open());

  test('tells the error that the formula gives', async () => {
    open(new MemoryBook());
    expect((await share.diagnose()).probe).toEqual({ state: 'error', error: '#NAME?' });
    expect(names()).toEqual(['Sheet1']);
  });

  test('a book that takes no new sheet is not tried', async () => {
    book.addSheet = () => {
      throw new RichError('InvalidOperation', 'protected');
    };
    expect((await share.diagnose()).probe).toEqual({ state: 'untried', detail: 'protected' });
  });

  test('asks Office for its version and what it supports', async () => {
    const { Excel, Office } = await openOfficePage({
      book,
      capabilities: { ExcelApi: '1.12', CustomFunctionsRuntime: '1.4', SharedRuntime: '1.2' },
    });
    Object.assign(globalThis, { Excel, Office });
    expect(await share.diagnose()).toMatchObject({
      office: {
        ...{ platform: 'OfficeOnline', version: '16.0.1' },
        ...{ customFunctions: '1.4', sharedRuntime: '1.2', excelApi: '1.12' },
      },
    });
  });
});

test('comments are offered where Office has them and the host answers', async () => {
  open();
  Object.assign(globalThis, { Office: undefined });
  expect(await share.offersComments()).toBe(false);
  const page = await openOfficePage({ book, capabilities: { ExcelApi: '1.12' } });
  Object.assign(globalThis, { Excel: page.Excel, Office: page.Office });
  expect(await share.offersComments()).toBe(true);
  const without = Object.assign(new MemoryBook(), { comments: null }) as unknown as MemoryBook;
  const other = await openOfficePage({ book: without, capabilities: { ExcelApi: '1.12' } });
  Object.assign(globalThis, { Excel: other.Excel, Office: other.Office });
  expect(await share.offersComments()).toBe(false);
});

test('everything is calculated anew', async () => {
  let rate = 1;
  open(new MemoryBook(() => rate));
  await put(book.activeSheet(), 0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
  rate = 2;
  await share.recalculate();
  expect(book.values(book.activeSheet(), cells(1, 1))).toEqual([[2]]);
});
