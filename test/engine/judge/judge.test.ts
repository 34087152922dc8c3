import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { calculate } from '../../../src/engine';
import type { Calculation } from '../../../src/engine';
import { cellAddress } from '../../../src/sheet';
import { openBook, saveBook } from '../../../src/xlsx';
import type { StoredValue } from '../../../src/sheet';
import type { Book } from '../../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../../support/bookOf';

const result = (formula: string, value: StoredValue) => ({ formula, value });

function one(rows: Parameters<typeof sheetOf>[1], rest: Partial<Book> = {}): Book {
  return bookOf([sheetOf('S', rows)], rest);
}
const edit = (row: number, column: number, value: StoredValue) => ({ sheet: 'S', row, column, value });
const rowOf = ({ book }: Calculation, columns: number) =>
  Array.from({ length: columns }, (_, column) => cellAt(book, 0, 0, column)?.value);
const keptIn = ({ kept }: Calculation) => kept.map(({ row, column, why }) => `${cellAddress(row, column)} ${why.kind}`);

describe('a result of Excel’s', () => {
  test('stays where nothing that it reads has changed, whatever the engine gives', async () => {
    const book = one([[1, result('=A1*2', 999), result('=B1+1', 1000)]]);
    const done = await calculate(book, 'ja');
    expect(done.book).toBe(book);
    expect(done.kept).toEqual([]);
  });

  test('is replaced where a change reaches it, if the engine had come to the same before', async () => {
    const book = one([[1, result('=A1*2', 2), result('=B1+1', 3), result('=SUM(A1:C1)', 6), result('=D9+7', 7)]]);
    const done = await calculate(book, 'ja', [edit(0, 0, 10)]);
    expect(rowOf(done, 5)).toEqual([10, 20, 21, 51, 7]);
    expect(keptIn(done)).toEqual([]);
    expect(done.unverified).toEqual([]);
    // What did not change is the very cell.
    expect(cellAt(done.book, 0, 0, 4)).toBe(cellAt(book, 0, 0, 4));
  });

  test('stays, told as out of date, where the engine had not come to it; and so does all that reads it', async () => {
    const book = one([
      [1, result('=A1*2', 999), result('=B1+1', 1000), result('=MYNA.NUM(C1)', 1000), result('=A1+1', 2), '=D1+1'],
    ]);
    const done = await calculate(book, 'ja', [edit(0, 0, 10)]);
    expect(rowOf(done, 6)).toEqual([10, 999, 1000, 1000, 11, null]);
    expect(keptIn(done)).toEqual(['B1 differs', 'C1 inherited', 'D1 inherited', 'F1 inherited']);
    expect(done.kept[1]!.why).toMatchObject({ from: { sheet: 'S', row: 0, column: 1 } });
  });

  test('that is out of date is to be calculated by Excel, and nothing else is', async () => {
    const original = saveBook(one([[1, result('=A1*2', 999), result('=MYNA.NUM("2")+A1', 3)]]));
    const opened = openBook(original);
    const done = await calculate(opened.book, 'ja', [edit(0, 0, 10)]);
    const saved = openBook(saveBook(done.book, original));
    expect(rowOf({ ...done, book: saved.book }, 3)).toEqual([10, 999, 12]);
    const parts = unzipSync(saveBook(done.book, original));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect([...xml.matchAll(/<c r="(\w+)"[^>]*><f ca="1"/g)].map(([, cell]) => cell)).toEqual(['B1']);
    expect(strFromU8(parts['xl/workbook.xml']!)).not.toContain('fullCalcOnLoad');
  });

  test('that is an error says nothing about the formula', async () => {
    const book = one([[{ value: { error: '#N/A' } }, result('=LOG10(A1)', { error: '#N/A' })]]);
    const done = await calculate(book, 'ja', [edit(0, 0, 100)]);
    expect(rowOf(done, 2)).toEqual([100, 2]);
    expect(done.kept).toEqual([]);
  });
});

describe('what is calculated without a change by hand', () => {
  test('our functions, where they give another result, and what reads them', async () => {
    const done = await calculate(one([[result('=MYNA.NUM("1万")', 1), result('=A1+1', 2), result('=9', 8)]]), 'ja');
    expect(rowOf(done, 3)).toEqual([10000, 10001, 8]);
  });

  test('our functions behind a name, and the time', async () => {
    const names = [{ name: '単価', sheet: null, formula: '=MYNA.NUM("2")', hidden: false }];
    const today = Math.floor(Date.now() / 86_400_000 + 25_569);
    const done = await calculate(
      one([[result('=単価*3', 1), result('=TODAY()', 44_000), result('=B1+1', 44_001)]], { names }),
      'ja',
    );
    expect(cellAt(done.book, 0, 0, 0)!.value).toBe(6);
    expect(Math.abs((cellAt(done.book, 0, 0, 1)!.value as number) - today)).toBeLessThanOrEqual(1);
    expect(cellAt(done.book, 0, 0, 2)!.value).toBe((cellAt(done.book, 0, 0, 1)!.value as number) + 1);
  });

  test('formulas without a result, marked where no comparison speaks for their functions', async () => {
    const done = await calculate(one([[3, '=A1*2', '=BESSELJ(A1,1)', '=C1+1']]), 'ja');
    expect(cellAt(done.book, 0, 0, 1)!.value).toBe(6);
    expect(done.unverified.map(({ row, column }) => cellAddress(row, column))).toEqual(['C1', 'D1']);
  });
});

test('a formula in which the engine fails costs itself alone', async () => {
  const rows = [['=LET(x,8,LET(x,2,x+x)*x)', '=1+1', 5, result('=SUM(OFFSET(C1,0,0,1.5,1))', 5), '=C1*2']];
  const done = await calculate(one(rows), 'ja', [edit(0, 2, 6)]);
  expect(rowOf(done, 5)).toEqual([null, 2, 6, 6, 12]);
  expect(keptIn(done)).toEqual(['A1 failed']);
});

test.each(['iteration', 'asDisplayed'] as const)('under the setting %s Excel’s results stay', async (calculation) => {
  const done = await calculate(one([[1, result('=A1*2', 2)]], { calculation }), 'ja', [edit(0, 0, 5)]);
  expect(rowOf(done, 2)).toEqual([5, 2]);
  expect(done.kept).toMatchObject([{ row: 0, column: 1, why: { kind: 'setting', setting: calculation } }]);
});

test('arrays are compared and kept as a whole', async () => {
  const spill = (value: number) => ({ value, formula: '=SEQUENCE(A1)*10', fills: { rows: 2, columns: 1 } });
  const agrees = one([
    [2, spill(10)],
    [null, 20],
  ]);
  const longer = await calculate(agrees, 'ja', [edit(0, 0, 3)]);
  expect([0, 1, 2].map((row) => cellAt(longer.book, 0, row, 1)?.value)).toEqual([10, 20, 30]);
  expect(cellAt(longer.book, 0, 0, 1)!.fills).toEqual({ rows: 3, columns: 1 });
  const differs = await calculate(
    one([
      [2, spill(10)],
      [null, 21],
    ]),
    'ja',
    [edit(0, 0, 3)],
  );
  expect([0, 1, 2].map((row) => cellAt(differs.book, 0, row, 1)?.value)).toEqual([10, 21, undefined]);
  expect(keptIn(differs)).toEqual(['B1 differs']);
});

describe('formulas that do not say which cells they read', () => {
  test('are out of date where a cell is that they did read, and only then', async () => {
    const rows = [
      [1, 5, result('=A1*2', 999), result('=SUM(OFFSET(A1,0,0,1,2))', 6), result('=OFFSET(B1,0,1)', 999)],
      [result('=INDIRECT("C"&A1)', 999), result('=INDIRECT("B"&A1)', 5), result('=SUM(A1:INDEX(A1:B1,2))', 6)],
    ];
    const done = await calculate(one(rows), 'ja', [edit(0, 1, 7), edit(0, 0, 1)]);
    expect(keptIn(done)).toEqual(['C1 differs', 'E1 inherited', 'A2 inherited']);
    expect(rowOf(done, 5)).toEqual([1, 7, 999, 8, 999]);
    expect([0, 1, 2].map((column) => cellAt(done.book, 0, 1, column)?.value)).toEqual([999, 7, 8]);
  });

  test('come after what they read, wherever that stands', async () => {
    const rows = [
      [1, result('=OFFSET(C1,0,1)+1', 4), result('=INDIRECT("D1")+2', 5), result('=A1*3', 3), result('=B1+C1', 9)],
    ];
    const done = await calculate(one(rows), 'ja', [edit(0, 0, 10)]);
    expect(rowOf(done, 5)).toEqual([10, 31, 32, 30, 63]);
  });
});
