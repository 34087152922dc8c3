import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { openBook, saveBook } from '../../src/xlsx';
import type { Book, BookCell } from '../../src/xlsx';

function bookOf(formats: readonly string[]): Book {
  const cells = formats.map((numberFormat, column): [number, BookCell] => [
    column,
    { value: 1, style: { numberFormat } },
  ]);
  return {
    sheets: [
      {
        name: 'Sheet1',
        visibility: 'visible',
        cells: new Map([[0, new Map(cells)]]),
        merges: [],
        columns: new Map(),
        rows: new Map(),
        frozen: { rows: 0, columns: 0 },
        tables: [],
      },
    ],
    names: [],
    active: 0,
    date1904: false,
  };
}

test.each(['yyyy"年"m"月"', 'yyyy/m/d', '#,##0;[Red]-#,##0', '[$-411]ggge"年"m"月"d"日"'])(
  '%s is written out: its number means something else in another country’s program',
  (format) => {
    const bytes = saveBook(bookOf([format]));
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml']!);
    expect(styles).toContain(`formatCode="${format.replaceAll('"', '&quot;')}"`);
    expect(openBook(bytes).book.sheets[0]!.cells.get(0)!.get(0)!.style?.numberFormat).toBe(format);
  },
);

test('formats that every program knows are named by their number', () => {
  const styles = strFromU8(unzipSync(saveBook(bookOf(['0', '0.00%', '@'])))['xl/styles.xml']!);
  expect(styles).not.toContain('formatCode="0');
  expect([1, 10, 49].every((id) => styles.includes(`numFmtId="${id}"`))).toBe(true);
});
