import { describe, expect, test } from '@jest/globals';
import {
  nativeFaultText,
  NativeFault,
  nativeRelease,
  presentFunctions,
  withNative,
  withoutNative,
} from '../../src/native';
import { DATA_SHEET, KEPT_SHEET, NATIVE_FUNCTIONS, nativeName } from '../../src/native';
import { VERSION } from '../../src/functions';
import { openBook, saveBook } from '../../src/xlsx';
import type { Book, BookName } from '../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';

const name = (called: string, formula: string, hidden = false): BookName => ({
  ...{ name: called, sheet: null, formula, hidden },
});

/** A book with what has a native text and what has none: REF is a table of the add-in alone. */
const SHEETS = [
  sheetOf('費用', [
    ['費用', '枚数', '単価', '計'],
    [1000, 40, { value: 25, formula: '=MYNA.PERCARDCOST(A2,B2)' }, { value: 65, formula: '=C2+B2' }],
    [2000, 40, { value: 50, formula: '=MYNA.PERCARDCOST(A3:A4,B3:B4)', fills: { rows: 2, columns: 1 } }],
    [3000, 50, 60, { value: 50, formula: '=率+C3-C3+25' }],
    [
      { value: 'a', formula: '=MYNA.REF("x")', fills: { rows: 1, columns: 1 }, style: { bold: true } },
      { value: '=MYNA.PERCARDCOST(A2,B2)', formula: '=FORMULATEXT(C2)' },
    ],
  ]),
  sheetOf("計画's", [
    [{ value: 1, formula: '=MYNA.REFLIST()', fills: { rows: 1, columns: 2 } }, 2, { value: 3, formula: '=SUM(A1#)' }],
    [
      { value: '=MYNA.REFLIST()', formula: '=FORMULATEXT(A1)' },
      { value: 7, formula: '=表+1' },
    ],
    [{ value: 9, formula: '=MYNA.REF("a")+MYNA.PERCARDCOST(1,2)', fills: { rows: 1, columns: 1 }, fixedArray: true }],
  ]),
];
const BOOK = bookOf(SHEETS, {
  names: [
    name('率', "=MYNA.PERCARDCOST('費用'!$A$2,'費用'!$B$2)"),
    name('表', '=元の表'),
    name('元の表', '=MYNA.REF("a")'),
  ],
});

const throughFile = (book: Book): Book => openBook(saveBook(book)).book;
/** Without what a file adds. */
const plain = ({ sheets, names, active }: Book) => ({
  ...{ names, active },
  sheets: sheets.map(({ name: sheet, cells, visibility }) => ({ sheet, cells, visibility })),
});

describe('a native book', () => {
  const native = withNative(BOOK);

  test('calls its own functions, whatever case they were written in, and keeps results, spills and looks', () => {
    expect(cellAt(native.book, 0, 1, 2)).toEqual({
      ...{ value: 25, formula: '=MYNA_PERCARDCOST(A2,B2)', fills: { rows: 1, columns: 1 } },
    });
    expect(cellAt(native.book, 0, 2, 2)).toEqual({
      ...{ value: 50, formula: '=MYNA_PERCARDCOST(A3:A4,B3:B4)', fills: { rows: 2, columns: 1 } },
    });
    expect(cellAt(native.book, 0, 3, 2)).toEqual({ value: 60 });
    expect(cellAt(native.book, 0, 4, 1)!.value).toBe('=MYNA_PERCARDCOST(A2,B2)');
    expect(native.book.names[0]!.formula).toBe("=MYNA_PERCARDCOST('費用'!$A$2,'費用'!$B$2)");
    expect([native.changed, native.functions]).toEqual([3, ['PERCARDCOST']]);
    const small = withNative(bookOf([sheetOf('S', [[{ value: 50, formula: '=myna.perCardCost(2000,40)' }]])])).book;
    expect(cellAt(small, 0, 0, 0)!.formula).toBe('=MYNA_PERCARDCOST(2000,40)');
  });

  test('has the names that its functions need, and no others; helpers are hidden', () => {
    const added = native.book.names.slice(BOOK.names.length);
    expect(added.filter(({ hidden }) => !hidden).map((one) => one.name)).toEqual(['MYNA_PERCARDCOST']);
    const texts = added.map(({ formula }) => formula).join('\n');
    const called = new Set([...texts.matchAll(/\bMYNA_\w+/g)].map(([one]) => one).filter((one) => one !== DATA_SHEET));
    expect([...called].filter((one) => !added.some((known) => known.name === one))).toEqual([]);
    expect(
      added
        .map((one) => one.name)
        .slice(1)
        .filter((one) => !called.has(one)),
    ).toEqual([]);
    expect(added[0]!.comment).toMatch(/。（.*費用.*\[.*\].*）$/);
    const all = withNative(BOOK, { all: true }).book.names.map((one) => one.name);
    expect(NATIVE_FUNCTIONS.map((one) => nativeName(one.name)).filter((one) => !all.includes(one))).toEqual([]);
  });

  test('carries over as values what has no native text, what reads a name with such, and what reads such a formula', () => {
    expect(native.kept.map(({ sheet, row, column, why }) => [sheet, row, column, why])).toEqual([
      ['費用', 4, 0, { kind: 'function', names: ['REF'] }],
      ["計画's", 0, 0, { kind: 'function', names: ['REFLIST'] }],
      ["計画's", 0, 2, { kind: 'formula' }],
      ["計画's", 1, 0, { kind: 'formula' }],
      ["計画's", 1, 1, { kind: 'name', names: ['表'] }],
      ["計画's", 2, 0, { kind: 'function', names: ['REF'] }],
    ]);
    expect(cellAt(native.book, 0, 4, 0)).toEqual({ value: 'a', style: { bold: true } });
    const list = native.book.sheets.find((sheet) => sheet.name === KEPT_SHEET)!;
    expect(list.visibility).toBe('visible');
    expect([...list.cells.get(6)!.values()].map(({ value, formula }) => formula ?? value)).toEqual([
      ...["計画's", 'A1:B1#', "='計画''s'!A1", 1, '=MYNA.REFLIST()', 'REFLIST はアドインなしでは計算できません'],
    ]);
  });

  test('says in a hidden, protected sheet which release and of which day it is, also once it was a file', () => {
    const bytes = saveBook(native.book);
    const { book } = openBook(bytes);
    expect(book.sheets.at(-1)).toMatchObject({ name: DATA_SHEET, visibility: 'hidden' });
    const release = nativeRelease(book)!;
    expect(release).toMatchObject({ version: VERSION, isPresent: true, different: [] });
    expect(release.verifiedOn).toBeGreaterThan(45_000);
    expect(presentFunctions(book)).toEqual(new Set(['MYNA_PERCARDCOST']));
    expect(nativeRelease(BOOK)).toBeUndefined();
    expect(presentFunctions(BOOK).size).toBe(0);
  });

  test.each([
    [
      'a text',
      (names: readonly BookName[]) =>
        names.map((one) => (one.name === 'MYNA_x_ONE' ? { ...one, formula: '=LAMBDA(cell,1)' } : one)),
    ],
    [
      'a range',
      (names: readonly BookName[]) =>
        names.map((one) => (one.name === 'MYNA_x_unitNames' ? { ...one, formula: '=MYNA_データ!$A$1' } : one)),
    ],
  ])('%s that somebody changed is told, and what needs it is no function of ours', (_what, change) => {
    const changed = { ...native.book, names: change(native.book.names) };
    expect(nativeRelease(changed)).toMatchObject({ isPresent: false, different: [expect.stringContaining('MYNA_x_')] });
    expect(presentFunctions(changed).size).toBe(0);
  });

  test('a figure that somebody changed on the data sheet is told', () => {
    const sheets = native.book.sheets.map((sheet) =>
      sheet.name === DATA_SHEET
        ? { ...sheet, cells: new Map([...sheet.cells, [10, new Map([[0, { value: '別' }]])] as const]) }
        : sheet,
    );
    expect(nativeRelease({ ...native.book, sheets })!.different).toContain('MYNA_x_unitNames');
  });

  test('is the same text to us when Excel has taken spaces out and put the sheet into quotes', () => {
    const names = native.book.names.map((one) => ({
      ...one,
      formula: one.formula.replaceAll(', ', ',').replace('MYNA_データ!', "'MYNA_データ'!"),
    }));
    expect(nativeRelease({ ...native.book, names })!.different).toEqual([]);
  });
});

test('a call with an argument that the native text does not take is kept as its value, with the argument named', () => {
  const call = (patience: string) => ({ value: 0.88, formula: `=MYNA.SERVICELEVEL(100,180,14,20,1800${patience})` });
  const { book, kept } = withNative(bookOf([sheetOf('応答率', [[call(''), call(',300')]])]));
  expect(kept.map(({ column, why }) => [column, why])).toEqual([
    [1, { kind: 'function', names: ['SERVICELEVEL(patience)'] }],
  ]);
  const cells = book.sheets[0]!.cells.get(0)!;
  expect(cells.get(0)).toMatchObject({ formula: '=MYNA_SERVICELEVEL(100,180,14,20,1800)' });
  expect(cells.get(1)).toEqual({ value: 0.88 });
});

describe('the way back', () => {
  test('gives the very book, also after both were files', () => {
    const back = withoutNative(withNative(BOOK).book);
    expect(plain(back.book)).toEqual(plain(BOOK));
    expect(back).toMatchObject({ changed: 3, restored: 6, notRestored: [], unreadable: 0 });
    const { book } = withoutNative(throughFile(withNative(throughFile(BOOK)).book));
    expect(plain(book)).toEqual(plain(throughFile(BOOK)));
  });

  test('a renewed book is the same as a new one', () => {
    const { book } = withNative(BOOK);
    expect(plain(withNative(book).book)).toEqual(plain(book));
  });

  test('what was typed over stays, and lines of the list that are no longer any are counted', () => {
    const { book } = withNative(BOOK);
    const sheets = book.sheets.map((sheet, index) => {
      if (index === 0)
        return { ...sheet, cells: new Map([...sheet.cells, [4, new Map([[0, { value: 'b' }]])] as const]) };
      if (sheet.name !== KEPT_SHEET) return sheet;
      const broken = new Map(sheet.cells.get(6)).set(2, { value: { error: '#REF!' }, formula: '=#REF!' });
      return { ...sheet, cells: new Map(sheet.cells).set(6, broken) };
    });
    const back = withoutNative({ ...book, sheets });
    expect(back).toMatchObject({ restored: 4, unreadable: 1 });
    expect(back.notRestored).toMatchObject([{ sheet: '費用', row: 4, column: 0, formula: '=MYNA.REF("x")' }]);
    expect(cellAt(back.book, 0, 4, 0)).toEqual({ value: 'b' });
  });

  test('a function that the book defines itself stays its own', () => {
    const own = name('MYNA_OWN', '=LAMBDA(x,x)');
    const book = bookOf([sheetOf('S', [[{ value: 1, formula: '=MYNA_OWN(1)' }]])], { names: [own] });
    const back = withoutNative(withNative(book, { all: true }).book).book;
    expect([back.names, cellAt(back, 0, 0, 0)!.formula]).toEqual([[own], '=MYNA_OWN(1)']);
  });
});

describe('refused, with what is in the way', () => {
  const refusal = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof NativeFault) return nativeFaultText(error, 'ja') + nativeFaultText(error, 'en');
    }
    return '';
  };

  test.each([
    [
      'a name of the book’s own',
      bookOf(SHEETS, { names: [name('myna_PerCardCost', '=LAMBDA(x,x)')] }),
      'myna_PerCardCost',
    ],
    ['a sheet of that name', bookOf([...SHEETS, sheetOf(DATA_SHEET, [['別']])]), DATA_SHEET],
    ['days from 1904', bookOf(SHEETS, { date1904: true }), '1904'],
  ])('%s', (_what, book, named) => {
    expect(refusal(() => withNative(book))).toContain(named);
  });

  test('a book that is none, on the way back', () => {
    expect(refusal(() => withoutNative(BOOK))).toContain(DATA_SHEET);
  });
});
