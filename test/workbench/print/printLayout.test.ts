import { afterEach, describe, expect, test } from '@jest/globals';
import { BorderStyleTypes, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { printLayout } from '../../../src/workbench/print/printLayout';
import type { PrintLayout } from '../../../src/workbench/print/printLayout';
import { headlessGrid } from '../../engine/support/headlessGrid';
import type { HeadlessGrid } from '../../engine/support/headlessGrid';

let grid: HeadlessGrid | undefined;
afterEach(() => {
  grid?.univer.dispose();
  grid = undefined;
});

type Cells = readonly (readonly (ICellData | string | number | null)[])[];

function layoutOf(cells: Cells, more: Partial<IWorksheetData> = {}, page: object = {}): PrintLayout {
  const cell = (content: ICellData | string | number | null): ICellData =>
    typeof content === 'object' ? (content ?? {}) : { v: content, t: typeof content === 'number' ? 2 : 1 };
  const cellData = Object.fromEntries(
    cells.map((row, i) => [i, Object.fromEntries(row.map((content, j) => [j, cell(content)]))]),
  );
  const sheet = { id: 'sheet1', name: 'S', rowCount: 50, columnCount: 12, defaultColumnWidth: 88, cellData, ...more };
  grid = headlessGrid({ sheets: { sheet1: sheet } });
  grid.book.undrawn.setPage('sheet1', page as Record<string, unknown>);
  // Eight pixels for each sign.
  return printLayout(grid.shown, 'sheet1', (text) => text.length * 8);
}

const textsOf = (rows: PrintLayout['body']): string[][] => rows.map(({ cells }) => cells.map(({ text }) => text));

test('an empty sheet has nothing to print', () => {
  expect(layoutOf([])).toEqual({ columns: [], head: [], body: [] });
});

test('figures come as the cells show them; the empty edge of the sheet does not come', () => {
  const money: ICellData = { v: -1234.5, t: 2, s: { n: { pattern: '#,##0;"▲ "#,##0' } } };
  const layout = layoutOf([[null], [null, '額', money]]);
  expect(textsOf(layout.body)).toEqual([['額', '▲ 1,235']]);
  expect(layout.columns).toEqual([88, 88]);
  expect(layout.body[0]!.cells[1]).toMatchObject({ value: -1234.5, rows: 1, columns: 1 });
});

test('a number that does not fit is never cut off', () => {
  const money: ICellData = { v: 1_234_567_890, t: 2, s: { n: { pattern: '#,##0' } } };
  const merged: ICellData = { ...money, s: { ...(money.s as object) } };
  const layout = layoutOf(
    [
      [money, 12.345678901234, '1234567890123456'],
      [merged, null],
    ],
    {
      mergeData: [{ startRow: 1, endRow: 1, startColumn: 0, endColumn: 1 }],
    },
  );
  expect(textsOf(layout.body)).toEqual([
    ['##########', '12.3456789', '1234567890123456'],
    ['1,234,567,890', ''],
  ]);
});

test('hidden rows and columns stay away', () => {
  const layout = layoutOf(
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
    { rowData: { 1: { hd: 1 } }, columnData: { 1: { hd: 1 }, 2: { w: 120 } } },
  );
  expect(textsOf(layout.body)).toEqual([
    ['a', 'c'],
    ['g', 'i'],
  ]);
  expect(layout.columns).toEqual([88, 120]);
});

describe('merged cells', () => {
  const MERGE = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 };

  test('span what is left of them on paper, and keep their outer lines', () => {
    const LINE = { line: 'thin', color: '#111111' };
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#111111' } };
    const layout = layoutOf(
      [
        [{ v: '見出し', s: { bd: { t: line } } }, null, { s: { bd: { r: line } } }, 'x'],
        [{ s: { bd: { b: line } } }, null, null, 'y'],
      ],
      { mergeData: [MERGE], columnData: { 1: { hd: 1 } } },
    );
    expect(layout.body[0]!.cells).toMatchObject([
      { text: '見出し', rows: 2, columns: 2, look: { borders: { top: LINE, right: LINE, bottom: LINE } } },
      { text: 'x' },
    ]);
    expect(textsOf(layout.body.slice(1))).toEqual([['y']]);
  });

  test('whose first row or column is hidden still say what they hold', () => {
    const layout = layoutOf(
      [
        ['見出し', null, null, 'x'],
        [null, null, null, 'y'],
      ],
      { mergeData: [MERGE], rowData: { 0: { hd: 1 } }, columnData: { 0: { hd: 1 } } },
    );
    expect(layout.body[0]!.cells).toMatchObject([{ text: '見出し', rows: 1, columns: 2 }, { text: 'y' }]);
  });
});

describe('a text that is longer than its cell', () => {
  const running = (first: ICellData | string | number, ...rest: (ICellData | string | null)[]) =>
    layoutOf([[first, ...rest, 'end']]).body[0]!.cells.map(({ columns, runs }) => [columns, runs]);

  test('runs over the empty cells beside it', () => {
    expect(running('長い文', null, null)).toEqual([
      [3, true],
      [1, false],
    ]);
  });

  test('stops at a cell with a content, a fill or a line', () => {
    expect(running('長い文', { s: { bg: { rgb: '#FFFFAA' } } })[0]).toEqual([1, false]);
    expect(running('長い文', { s: { bd: { l: { s: BorderStyleTypes.THIN, cl: { rgb: '#000' } } } } })[0]).toEqual([
      1,
      false,
    ]);
  });

  test('stays in its cell where it wraps, stands to the right, or is a number', () => {
    expect(running({ v: '長い文', t: 1, s: { tb: WrapStrategy.WRAP } }, null)[0]).toEqual([1, false]);
    expect(running({ v: '長い文', t: 1, s: { ht: HorizontalAlign.RIGHT } }, null)[0]).toEqual([1, false]);
    expect(running(12345, null)[0]).toEqual([1, false]);
  });
});

describe('rows that stay in view', () => {
  const FREEZE = { ySplit: 1, xSplit: 0, startRow: 1, startColumn: -1 };
  const ROWS = [
    ['見出し', 'b'],
    ['1', 'c'],
    ['2', 'd'],
  ];

  test('head every page', () => {
    const { head, body } = layoutOf(ROWS, { freeze: FREEZE });
    expect([textsOf(head), textsOf(body)]).toEqual([
      [['見出し', 'b']],
      [
        ['1', 'c'],
        ['2', 'd'],
      ],
    ]);
  });

  test('do not where a merged cell reaches out of them', () => {
    const mergeData = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }];
    const { head, body } = layoutOf(ROWS, { freeze: FREEZE, mergeData });
    expect(head).toEqual([]);
    expect(body).toHaveLength(3);
  });
});

test('a print area is printed as far as there is something in it', () => {
  const layout = layoutOf(
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
    {},
    { printArea: 'A1:B40' },
  );
  expect(textsOf(layout.body)).toEqual([
    ['a', 'b'],
    ['d', 'e'],
  ]);
});
