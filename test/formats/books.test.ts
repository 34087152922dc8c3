import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { openFile } from '../../src/formats';
import type { OpenedFile } from '../../src/formats';
import { isDateFormat, openBook, saveBook } from '../../src/xlsx';
import type { Book, BookCell } from '../../src/xlsx';

const FOLDER = join(__dirname, '../workbooks/formats');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const open = (name: string): Promise<OpenedFile> => openFile(bytesOf(name), name, 2026);

/** A date in the format 14. Written before anything is read, while the library has its own name for it. */
const NUMBERED = (() => {
  const made = utils.book_new();
  utils.book_append_sheet(made, { '!ref': 'A1:A1', A1: { t: 'n', v: 46113, z: 'm/d/yy' } }, 'S');
  return new Uint8Array(write(made, { type: 'buffer', bookType: 'xlsb' }) as Buffer);
})();

/** All cells by their addresses: `計画!0,1`. */
function cellsOf({ sheets }: Book): Map<string, BookCell> {
  const cells = sheets.flatMap(({ name, cells: rows }) =>
    [...rows].flatMap(([row, line]) => [...line].map(([column, cell]) => [`${name}!${row},${column}`, cell] as const)),
  );
  return new Map(cells.filter(([, cell]) => cell.value !== null || cell.formula !== undefined));
}

/** An .xlsx of LibreOffice has 15 digits. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(13)) : value);

describe.each(['book', 'book1904'])('%s', (stem) => {
  const original = openBook(bytesOf(`${stem}.xlsx`)).book;

  test.each(['xls', 'ods'])('as .%s holds what LibreOffice has in the .xlsx, cell by cell', async (format) => {
    const { book, notes, original: kept } = await open(`${stem}.${format}`);
    expect(notes).toEqual([{ kind: 'readOnly', format }]);
    expect(kept).toBeUndefined();
    const [cells, expected] = [cellsOf(book), cellsOf(original)];
    expect([...cells.keys()].sort()).toEqual([...expected.keys()].sort());
    const told = [...cells].map(([address, { value, formula, fills, fixedArray }]) => {
      const { value: other, ...rest } = expected.get(address)!;
      // .ods has no logical values but by their format.
      const isTruth = format === 'ods' && typeof other === 'boolean';
      return [
        [address, isTruth ? Boolean(value) : rounded(value), formula?.toUpperCase(), fills, fixedArray],
        [address, rounded(other), rest.formula?.toUpperCase(), rest.fills, rest.fixedArray],
      ];
    });
    const spelt = (text: unknown): unknown =>
      typeof text === 'string' ? text.replace(/^=TRUE(?:\(\))?$/, '=TRUE') : text;
    for (const [found, wanted] of told) expect(found!.map(spelt)).toEqual(wanted!.map(spelt));
  });

  test.each(['xls', 'ods'])('as .%s keeps dates, texts of digits, merges, and what is hidden', async (format) => {
    const { book } = await open(`${stem}.${format}`);
    expect(book.date1904).toBe(original.date1904);
    const [cells, expected] = [cellsOf(book), cellsOf(original)];
    const isDate = (cell: BookCell): boolean => isDateFormat(cell.style?.numberFormat ?? 'General');
    const dates = (all: Map<string, BookCell>): string[] =>
      [...all]
        .filter(([, cell]) => isDate(cell))
        .map(([at]) => at)
        .sort();
    expect(dates(cells)).toEqual(dates(expected));
    expect(dates(cells)).toHaveLength(4);
    expect(cells.get('計画!1,3')).toEqual({ value: '001', style: { numberFormat: '@' } });
    expect(cells.get('計画!3,1')?.style?.numberFormat).toBe('0%');
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['計画', 'visible'],
      ['R8 年度', 'hidden'],
      // LibreOffice knows no second kind of hidden sheets.
      ['2026', 'hidden'],
      ["it's", 'visible'],
    ]);
    const [plan] = book.sheets;
    expect(plan!.merges).toEqual([{ row: 9, column: 0, rows: 2, columns: 2 }]);
    expect(plan!.columns.get(4)?.hidden).toBe(true);
    expect(plan!.rows.get(2)?.hidden).toBe(true);
    expect([...plan!.rows].filter(([, { hidden }]) => hidden)).toHaveLength(1);
    expect(book.names).toEqual([{ name: '税率', sheet: null, formula: "='R8 年度'!$A$1", hidden: false }]);
  });

  test.each(['xls', 'ods'])('as .%s is saved as an .xlsx that says the same', async (format) => {
    const { book } = await open(`${stem}.${format}`);
    const saved = openBook(saveBook(book)).book;
    expect(cellsOf(saved)).toEqual(cellsOf(book));
    expect(saved.names).toEqual(book.names);
    expect(saved.sheets.map(({ visibility }) => visibility)).toEqual(book.sheets.map(({ visibility }) => visibility));
  });
});

/** Without −0, which files hold as 0. */
const value = fc.oneof(
  // The library spoils very small numbers when it writes them, as it does here.
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((number) => Object.is(number, 0) || Math.abs(Math.log10(Math.abs(number))) < 290),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('001', '団体名', '①㈱髙', ' 前後 ', '=SUM(A1)', '行1\n行2', "it's", '50%', '#N/A?'),
  fc.constantFrom(0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a).map((error) => ({ error })),
);
const format = fc.constantFrom(
  'General',
  '0%',
  '#,##0',
  'yyyy/m/d',
  '[$-411]ge.m.d',
  '[h]:mm',
  '@',
  '"¥"#,##0;[Red]"¥"-#,##0',
);
/** Mostly near the top: the library writes each row between as well, and each of them slowly. */
const row = fc.oneof({ weight: 19, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(300) });
const place = fc.record({ row, column: fc.nat(200), value, format });
const visibility = fc.constantFrom(0, 1, 2);
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function cellObject(content: unknown, z: string): CellObject {
  if (typeof content === 'number') return { t: 'n', v: content, z };
  if (typeof content === 'boolean') return { t: 'b', v: content, z };
  if (typeof content === 'string') return { t: 's', v: content, z };
  return { t: 'e', v: (content as { error: number }).error, z };
}

test.each(['biff8', 'xlsb'] as const)('what another program writes as %s is read as it is', async (bookType) => {
  const sheetsOf = fc.array(
    fc.tuple(fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}`, maxLength: 30 }), visibility),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  await fc.assert(
    fc.asyncProperty(sheetsOf, fc.boolean(), async (sheets, date1904) => {
      const made = utils.book_new();
      made.Workbook = { WBProps: { date1904 }, Sheets: sheets.map(([, Hidden]) => ({ Hidden: Hidden as 0 | 1 | 2 })) };
      const expected = new Map<string, unknown>();
      sheets.forEach(([places, hidden], index) => {
        const name = `シート ${index + 1}`;
        const sheet: WorkSheet = { '!ref': `A1:GS${Math.max(0, ...places.map((at) => at.row)) + 1}` };
        for (const { row, column, value: content, format: z } of places) {
          sheet[utils.encode_cell({ r: row, c: column })] = cellObject(content, z);
          const read = typeof content === 'object' ? { error: ERRORS[content.error] } : content;
          expected.set(`${name}!${row},${column}`, [read, z === 'General' ? undefined : z]);
        }
        utils.book_append_sheet(made, sheet, name);
        made.Workbook!.Sheets![index] = { Hidden: hidden as 0 | 1 | 2 };
      });
      const bytes = new Uint8Array(write(made, { type: 'buffer', bookType, compression: true }) as Buffer);
      const { book, format: found } = await openFile(bytes, 'made.bin', 2026);
      expect(found).toBe(bookType === 'biff8' ? 'xls' : 'xlsb');
      expect(book.date1904).toBe(date1904);
      const cells = [...cellsOf(book)].map(([at, cell]) => [at, [cell.value, cell.style?.numberFormat]] as const);
      expect(new Map(cells)).toEqual(expected);
      const shown = ['visible', 'hidden', 'veryHidden'];
      expect(book.sheets.map((sheet) => sheet.visibility)).toEqual(sheets.map(([, hidden]) => shown[hidden]));
    }),
    { numRuns: 40 },
  );
});

test('formats that a file names by number only are those of Japan', async () => {
  const { book } = await openFile(NUMBERED, 'a', 2026);
  expect(cellsOf(book).get('S!0,0')?.style?.numberFormat).toBe('yyyy/m/d');
});
