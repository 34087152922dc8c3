import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { openFile } from '../../src/formats';
import { checkXlsb } from '../../src/formats/binary/records';
import { BookFault, saveBook } from '../../src/xlsx';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../workbooks/formats', name)));
const ODS = unzipSync(bytesOf('book.ods'));

function odsWith(change: (content: string) => string, others: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ ...ODS, 'content.xml': strToU8(change(strFromU8(ODS['content.xml']!))), ...others });
}

const faultOf = (bytes: Uint8Array, name = 'x.ods'): Promise<unknown> =>
  openFile(bytes, name, 2026).then(
    () => undefined,
    (error: unknown) => (error instanceof BookFault ? [error.kind, error.data] : error),
  );

const ROW =
  '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>';
const FIRST_ROW = /<table:table-row[^>]*>/;

test.each([
  ['every cell of a sheet', (content: string) => content.replace(FIRST_ROW, (row) => ROW + row), 'tooLarge'],
  [
    'cells below the last row',
    (content: string) =>
      content.replace(FIRST_ROW, (row) => ROW.replace('16384', '1').replace('1048576', '9999999999') + row),
    'impossible',
  ],
  [
    'a number that is none',
    (content: string) => content.replace('office:value="100"', 'office:value="1OO"'),
    'impossible',
  ],
  [
    'a day that is none',
    (content: string) => content.replace('office:date-value="2026-04-01"', 'office:date-value="2026-04-31"'),
    'impossible',
  ],
  ['a sheet twice', (content: string) => content.replace('table:name="2026"', 'table:name="計画"'), 'twice'],
  [
    'merged cells beyond the sheet',
    (content: string) => content.replace('table:number-columns-spanned="2"', 'table:number-columns-spanned="20000"'),
    'impossible',
  ],
  [
    'an array beyond the sheet',
    (content: string) =>
      content.replace('table:number-matrix-columns-spanned="2"', 'table:number-matrix-columns-spanned="20000"'),
    'impossible',
  ],
  ['XML that does not close', (content: string) => content.slice(0, -100), 'damaged'],
  [
    'an entity of its own',
    (content: string) =>
      content
        .replace('<office:document-content', '<!DOCTYPE x [<!ENTITY a "b">]><office:document-content')
        .replace('>100<', '>&a;<'),
    'damaged',
  ],
] as const)('an .ods with %s is refused by name, at once', async (_, change, kind) => {
  const bytes = odsWith(change);
  const start = performance.now();
  expect(await faultOf(bytes)).toEqual([kind, expect.anything()]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('an .ods with a password is said to have one', async () => {
  const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
  expect(await faultOf(odsWith((content) => content, { 'META-INF/manifest.xml': manifest }))).toEqual([
    'encrypted',
    {},
  ]);
});

test('a million empty rows of one format cost nothing', async () => {
  const empty =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row></table:table>';
  const { book } = await openFile(
    odsWith((content) => content.replace('</table:table>', empty)),
    'x.ods',
    2026,
  );
  expect(book.sheets[0]!.cells.size).toBeLessThan(40);
});

test.each(['book.xls', 'book.ods', 'book.xlsx'])(
  '%s with some bytes changed opens, can be saved, or is refused in words',
  async (name) => {
    const original = bytesOf(name);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(original);
          for (const [at, byte] of changes) bytes[at] = byte;
          const said = await openFile(bytes, name, 2026).then(
            ({ book, original: kept }) => saveBook(book, kept).length > 0,
            (error: unknown) => error instanceof BookFault,
          );
          expect(said).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  },
);

test('a formula of an .xls that ends before it says how long it is does not keep the reader busy for ever', async () => {
  const original = bytesOf('book.xls');
  const FORMULA = 6;
  let cut = 0;
  for (let at = 0; at + 4 < original.length; at += 1) {
    if (original[at] !== FORMULA || original[at + 1] !== 0 || original[at + 2]! < 22 || original[at + 3] !== 0)
      continue;
    const bytes = Uint8Array.from(original);
    bytes[at + 2] = 18;
    const fault = await faultOf(bytes, 'book.xls');
    if (Array.isArray(fault) && fault[0] === 'damaged') cut += 1;
  }
  expect(cut).toBeGreaterThan(0);
});

test.each([
  ['of a number', 9, 22, 0],
  ['of a text', 8, 18, 0],
  ['of a text of three letters', 8, 24, 3],
  ['of a truth value', 10, 15, 0],
  ['of an error', 11, 15, 0],
])('a formula %s in an .xlsb that ends before its own length is refused', (_, type, least, letters) => {
  const check = (length: number) => () => {
    const data = new Uint8Array(length);
    data[8] = letters;
    checkXlsb([['xl/worksheets/sheet1.bin', Uint8Array.of(type, length, ...data)]]);
  };
  expect(check(least)).not.toThrow();
  expect(check(least - 1)).toThrow(BookFault);
});

test.each([0.1, 0.5, 0.9])('the first %d of an .xls or .ods is no whole file', async (share) => {
  for (const name of ['book.xls', 'book.ods']) {
    const bytes = bytesOf(name);
    expect(await faultOf(bytes.slice(0, bytes.length * share), name)).toEqual([
      expect.stringMatching(/^(?:damaged|truncated|notAWorkbook)$/),
      expect.anything(),
    ]);
  }
});
