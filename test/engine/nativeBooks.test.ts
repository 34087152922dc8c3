import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { calculate } from '../../src/engine/calculate/calculate';
import { fromGrid } from '../../src/engine/convert/fromGrid';
import { answered } from '../../src/engine/formulas/nativeCalls';
import { finishOpening, toGrid } from '../../src/engine/convert/toGrid';
import { unknownFormulas } from '../../src/engine/formulas/unknownFormulas';
import { nativeRelease, withNative } from '../../src/native';
import { editBook, openBook, saveBook } from '../../src/xlsx';
import type { Book } from '../../src/xlsx';
import { myna } from '../cli/support';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';
import { headlessGrid } from './support/headlessGrid';

const folder = mkdtempSync(join(tmpdir(), 'native-calc-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RATE = { name: '率', sheet: null, formula: "=MYNA.PERCARDCOST('費用'!$A$1,'費用'!$B$1)", hidden: false };
const native = withNative(
  bookOf(
    [
      sheetOf('費用', [
        [1000, 40, { value: 25, formula: '=MYNA.PERCARDCOST(A1,B1)' }, { value: 26, formula: '=C1+1' }],
        [2000, 40, { value: 25, formula: '=MYNA.PERCARDCOST(A1:A2,B1:B2)', fills: { rows: 2, columns: 1 } }],
        [null, null, 50, { value: 50, formula: '=率*2' }],
      ]),
    ],
    { names: [RATE] },
  ),
).book;
const file = saveBook(native);
const edited = (): Book => editBook(openBook(file).book, [{ sheet: '費用', row: 0, column: 0, value: 4000 }]);
const values = (book: Book): unknown[] =>
  [[0, 2], [0, 3], [1, 2], [2, 2], [2, 3]].map(([row, column]) => cellAt(book, 0, row!, column!)?.value); // prettier-ignore
const formulas = (book: Book): unknown[] =>
  [[0, 2], [0, 3], [1, 2], [2, 2], [2, 3]].map(([row, column]) => cellAt(book, 0, row!, column!)?.formula); // prettier-ignore

describe('a native book is calculated by our own functions', () => {
  test('with a changed input: the new values, the same formulas and names', async () => {
    const { original, book } = openBook(file);
    expect(unknownFormulas(book)).toEqual([]);
    const done = await calculate(book, 'ja', [{ sheet: '費用', row: 0, column: 0, value: 4000 }]);
    expect(done.kept).toEqual([]);
    expect(values(done.book)).toEqual([100, 101, 100, 50, 200]);
    const saved = openBook(saveBook(done.book, original)).book;
    expect(values(saved)).toEqual([100, 101, 100, 50, 200]);
    expect(formulas(saved)).toEqual(formulas(native));
    expect(saved.names).toEqual(book.names);
    expect(nativeRelease(saved)!.isPresent).toBe(true);
  });

  test('by the command too', async () => {
    writeFileSync(join(folder, 'in.xlsx'), saveBook(edited(), file));
    const { code, out } = await myna(['calc', join(folder, 'in.xlsx'), '-o', join(folder, 'out.xlsx')]);
    expect([code, out]).toEqual([0, expect.not.stringContaining('MYNA_')]);
    const { book } = openBook(readFileSync(join(folder, 'out.xlsx')));
    expect(values(book)).toEqual([100, 101, 100, 50, 200]);
    expect(formulas(book)).toEqual(formulas(native));
    expect(book.names).toEqual(native.names);
  });

  test('in the grid too: formulas, marks and names come back as the file has them', async () => {
    const { book } = openBook(file);
    const grid = headlessGrid(toGrid(answered(book), '表'));
    finishOpening(grid.book, answered(book));
    await grid.book.settled();
    const after = fromGrid(grid.access, grid.book, book);
    expect(after.names).toEqual(book.names);
    expect(after.sheets[0]!.cells).toEqual(book.sheets[0]!.cells);
    grid.univer.dispose();
  });

  test('but where somebody changed one of its texts, Excel’s value stays and is told', async () => {
    const names = native.names.map((one) => (one.name === 'MYNA_x_ONE' ? { ...one, formula: '=LAMBDA(cell,1)' } : one));
    const other = openBook(saveBook({ ...native, names })).book;
    const done = await calculate(other, 'ja', [{ sheet: '費用', row: 0, column: 0, value: 4000 }]);
    expect(cellAt(done.book, 0, 0, 2)).toMatchObject({ value: 25, formula: '=MYNA_PERCARDCOST(A1,B1)' });
    expect(done.kept.map(({ row, column, formula }) => [row, column, formula])).toContainEqual([
      ...[0, 2, '=MYNA_PERCARDCOST(A1,B1)'],
    ]);
  });
});
