import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { openBook, saveBook, type Book, type BookCell, type NotShown } from '../../src/xlsx';
import { differingParts, golden, GOLDEN, mapCells, withCell, withoutOrigin, withSheet } from './support/workbooks';

test('workbooks of several programs are there', () => {
  expect(GOLDEN).toEqual(
    expect.arrayContaining([
      'excel.xlsx',
      'excelMacros.xlsm',
      'libreOffice.xlsx',
      'libreOfficeChart.xlsx',
      'openpyxl.xlsx',
      'sheetJs.xlsx',
    ]),
  );
});

describe.each(GOLDEN)('%s', (name) => {
  const original = golden(name);
  const { book, notShown } = openBook(original);

  test('holds what it is known to hold', () => {
    expect({ book, notShown }).toMatchSnapshot();
  });

  test('comes back byte by byte when nothing was changed', () => {
    expect(saveBook(openBook(original).book, original)).toEqual(original);
  });

  test('one changed value changes its sheet only, and in it that cell only', () => {
    const [row, column, cell] = lastConstant(book);
    const changed = withSheet(book, 0, (sheet) => withCell(sheet, row, column, { ...cell, value: '変更 <&> "1"' }));
    const saved = saveBook(changed, original);
    expect(openBook(saved).book).toEqual(changed);
    const shown = (list: readonly NotShown[]): readonly NotShown[] => list.filter(({ kind }) => kind !== 'richText');
    expect(shown(openBook(saved).notShown)).toEqual(shown(notShown));
    // Where a book has results of our functions, Excel is told to leave them alone.
    const settings = hasOwnResults(book) ? ['xl/workbook.xml'] : [];
    const others = differingParts(original, saved).filter((part) => !settings.includes(part));
    expect(others).toEqual([book.sheets[0]!.part]);
  });

  test('other results keep every formula as the file writes it', () => {
    const changed = everyCell(book, (cell) =>
      cell.formula && typeof cell.value === 'number' ? { ...cell, value: cell.value + 0.25 } : cell,
    );
    const saved = saveBook(changed, original);
    expect(openBook(saved).book).toEqual(changed);
    expect(formulasOf(saved)).toEqual(formulasOf(original));
  });

  test('every cell changed in content and format', () => {
    const expected = everyCell(book, ({ style: { bold, ...style } = {}, ...cell }, row, column) => ({
      ...cell,
      ...(cell.formula ? { formula: `${cell.formula}+${column}` } : { value: `行${row}` }),
      style: {
        ...style,
        ...(bold ? {} : { bold: true }),
        numberFormat: '0.000',
        fill: '#ABCDEF',
        borders: { top: { line: 'thin', color: '#FF0000' } },
      },
    }));
    expect(openBook(saveBook(expected, original)).book.sheets).toEqual(expected.sheets);
  });

  test('written as a new file it holds the same', () => {
    const again = openBook(saveBook(book)).book;
    expect(withoutOrigin(again)).toEqual(withoutOrigin(book));
  });
});

/** The last cell of the first sheet that holds a value and no formula. */
function lastConstant(book: Book): readonly [number, number, BookCell] {
  const all = [...book.sheets[0]!.cells].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [row, column, cell] as const),
  );
  return all.filter(([, , { formula, value }]) => !formula && value !== null).at(-1)!;
}

function hasOwnResults({ sheets }: Book): boolean {
  const cells = sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()]));
  return cells.some(({ formula, value }) => formula?.includes('MYNA.') && value !== null);
}

function everyCell(book: Book, change: Parameters<typeof mapCells>[1]): Book {
  return { ...book, sheets: book.sheets.map((sheet) => mapCells(sheet, change)) };
}

function formulasOf(file: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(file, { filter: ({ name }) => /worksheets\/[^/]+\.xml$/.test(name) }))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, bytes]) => strFromU8(bytes).match(/<(?:x:)?f[ />][^]*?(?:<\/(?:x:)?f>|\/>)/g) ?? []);
}
