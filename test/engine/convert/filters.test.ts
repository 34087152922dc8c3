import { IUniverInstanceService } from '@univerjs/core';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  RemoveSheetFilterCommand,
  SetSheetsFilterCriteriaCommand,
  UniverSheetsFilterPlugin,
} from '@univerjs/sheets-filter';
import { openBook, saveBook } from '../../../src/xlsx';
import type { Book, BookCriterion, BookFilter } from '../../../src/xlsx';
import { withFilters } from '../../../src/engine/convert/filters';
import { fromGrid } from '../../../src/engine/convert/fromGrid';
import { finishOpening, toGrid } from '../../../src/engine/convert/toGrid';
import { bookOf, sheetOf } from '../../support/bookOf';
import { headlessGrid } from '../support/headlessGrid';
import type { HeadlessGrid } from '../support/headlessGrid';
import { redo, undo } from '../undo/walk';
import { throughGrid } from './support';
import { readConditions } from '../../../src/engine/grid/filterConditions';
import { calculateWithoutFilter } from '../../../src/engine/patches/removedFilters';

const day = (value: number) => ({ value, style: { numberFormat: 'yyyy/m/d' } });
const EAST: BookCriterion = { kind: 'values', values: ['東'], days: [], blank: false };
const HIDDEN = { hidden: true, filtered: true };

function bookWith(filter: BookFilter, hidden: readonly number[]): Book {
  const rows = [
    ['地区', '枚数', '日'],
    ['東', 10, day(46113)],
    ['西', 20, day(46114)],
    ['東', 30, day(46150)],
    [null, 40, day(46114)],
    [null, { value: 40, formula: '=SUBTOTAL(9,B2:B5)' }],
  ];
  const looks = new Map(hidden.map((row) => [row, HIDDEN]));
  return bookOf([sheetOf('窓口', rows, { rows: looks, filter })]);
}

function filterBy(column: number, criterion: BookCriterion): BookFilter {
  return { rect: { row: 0, column: 0, rows: 5, columns: 3 }, columns: [{ column, criterion }] };
}

let grid: HeadlessGrid;
afterEach(() => grid.univer.dispose());

/** In a grid that knows filters. */
async function opened(book: Book): Promise<void> {
  grid = headlessGrid(withFilters(toGrid(book, '表'), book), [UniverSheetsFilterPlugin]);
  calculateWithoutFilter(grid.access.injector);
  readConditions(grid.access.injector);
  grid.access.injector.get(IUniverInstanceService).focusUnit(grid.access.unitId);
  finishOpening(grid.book, book);
  await grid.book.settled();
}

async function filter(col: number, criteria: object | null): Promise<void> {
  grid.access.run(SetSheetsFilterCriteriaCommand.id, 'file-0', {
    col,
    criteria: criteria && { ...criteria, colId: col },
  });
  await grid.book.settled();
}

const hidden = (): number[] => grid.book.hiddenRows('file-0', 0, 6).flatMap((is, row) => (is ? [row] : []));
const subtotal = (): unknown => grid.book.values('file-0', { row: 5, column: 1, rows: 1, columns: 1 })[0]![0];
const saved = (before: Book): Book['sheets'][0] => fromGrid(grid.access, grid.book, before).sheets[0]!;

describe('a filter of a file', () => {
  const book = bookWith(filterBy(0, EAST), [2, 4]);

  test('comes back as it was', async () => {
    await opened(book);
    expect(hidden()).toEqual([2, 4]);
    expect(saved(book)).toEqual(book.sheets[0]);
  });

  test('comes back as it was out of a grid that knows none, for which its rows are hidden', async () => {
    const after = await throughGrid(book, ({ book: shown }) => {
      expect(shown.hiddenRows('file-0', 0, 5)).toEqual([false, false, true, false, true]);
    });
    expect(after.sheets[0]).toEqual(book.sheets[0]);
  });

  test('shows its rows again when it is taken away, and SUBTOTAL counts them, also when that is undone and done again', async () => {
    await opened(book);
    expect(subtotal()).toBe(40);
    grid.access.run(RemoveSheetFilterCommand.id, 'file-0', {});
    await grid.book.settled();
    expect([hidden(), subtotal()]).toEqual([[], 100]);
    const { filter: none, rows } = saved(book);
    expect([none, rows.size]).toEqual([undefined, 0]);
    await undo(grid);
    await grid.book.settled();
    expect([hidden(), subtotal()]).toEqual([[2, 4], 40]);
    await redo(grid);
    await grid.book.settled();
    expect([hidden(), subtotal()]).toEqual([[], 100]);
  });

  test('is changed, and a file has what is shown', async () => {
    await opened(book);
    await filter(0, { filters: { filters: ['西'], blank: true } });
    expect([hidden(), subtotal()]).toEqual([[1, 3], 60]);
    const after = openBook(saveBook({ ...book, sheets: [saved(book)] }, saveBook(book))).book.sheets[0]!;
    expect(after.filter).toEqual(filterBy(0, { kind: 'values', values: ['西'], days: [], blank: true }));
    expect([...after.rows]).toEqual([
      [1, HIDDEN],
      [3, HIDDEN],
    ]);
  });
});

test('days are shown as their cells show them, and saved as days', async () => {
  const april: BookCriterion = { kind: 'values', values: [], days: [{ year: 2026, month: 4 }], blank: false };
  const book = bookWith(filterBy(2, april), [3]);
  await opened(book);
  expect(saved(book).filter).toEqual(book.sheets[0]!.filter);
  expect(withFilters(toGrid(book, ''), book).resources!.at(-1)!.data).toContain('"filters":["2026/4/1","2026/4/2"]');
  await filter(1, { customFilters: { customFilters: [{ operator: 'lessThan', val: 40 }] } });
  // Without a screen a cell shows its number.
  await filter(2, { filters: { filters: ['46114'] } });
  expect(hidden()).toEqual([1, 3, 4]);
  expect(saved(book).filter!.columns).toEqual([
    { column: 1, criterion: { kind: 'conditions', conditions: [{ operator: 'lessThan', value: '40' }], all: false } },
    { column: 2, criterion: { kind: 'values', values: [], days: [{ year: 2026, month: 4, day: 2 }], blank: false } },
  ]);
});

test.each<[string, BookCriterion, number[]]>([
  ['wildcards', { kind: 'conditions', conditions: [{ operator: 'equal', value: '東*' }], all: false }, [2, 4]],
  ['a number', { kind: 'conditions', conditions: [{ operator: 'equal', value: '1' }], all: false }, [1, 2, 3, 4]],
  ['blank cells', { kind: 'conditions', conditions: [{ operator: 'equal', value: ' ' }], all: false }, [1, 2, 3]],
  ['no blank cells', { kind: 'conditions', conditions: [{ operator: 'notEqual', value: ' ' }], all: false }, [4]],
])('%s: judged anew as Excel judges', async (_name, criterion, expected) => {
  const book = bookWith(filterBy(0, criterion), expected);
  await opened(book);
  await filter(1, { customFilters: { customFilters: [{ operator: 'greaterThan', val: 0 }] } });
  expect(hidden()).toEqual(expected);
  await filter(1, null);
  expect(saved(book).filter).toEqual(book.sheets[0]!.filter);
});

test('what the grid cannot show stays, with its hidden rows', async () => {
  const book = bookWith(filterBy(0, { kind: 'other' }), [2, 4]);
  await opened(book);
  expect(hidden()).toEqual([2, 4]);
  expect(saved(book)).toEqual(book.sheets[0]);
});

test.each([
  [1, 'greaterThan', '１，０００', [1, 2, 3, 4]],
  [1, 'greaterThan', '¥25', [1, 2]],
  [2, 'lessThan', '2026/4/2', [2, 3, 4]],
  [2, 'greaterThanOrEqual', '令和8年5月1日', [1, 2, 4]],
  [0, 'equal', '東', [2, 4]],
  [0, 'notEqual', '東', [1, 3]],
])('in column %i, %s %s is read as in a cell', async (column, operator, val, expected) => {
  await opened(bookWith({ ...filterBy(0, EAST), columns: [] }, []));
  await filter(column, { customFilters: { customFilters: [{ operator, val }] } });
  expect(hidden()).toEqual(expected);
});
