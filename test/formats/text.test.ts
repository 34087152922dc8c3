import { describe, expect, test } from '@jest/globals';
import { getNumfmtParseValueFilter } from '@univerjs/core';
import fc from 'fast-check';
import { asEntered } from '../../src/engine/grid/typing';
import { noteText, openFile, pastedCells, savedName } from '../../src/formats';
import { splitText } from '../../src/formats/text/split';
import { readEntry } from '../../src/formats/text/entries';
import { BookFault } from '../../src/xlsx';
import type { BookCell } from '../../src/xlsx';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

async function rowsOf(bytes: Uint8Array, name = '計画.csv'): Promise<(BookCell | undefined)[][]> {
  const { book } = await openFile(bytes, name, 2026);
  return [...book.sheets[0]!.cells].map(([, row]) =>
    Array.from({ length: Math.max(...row.keys()) + 1 }, (_, at) => row.get(at)),
  );
}

const valuesOf = async (text: string): Promise<unknown[][]> =>
  (await rowsOf(utf8(text))).map((row) => row.map((cell) => cell?.value ?? null));

describe('encodings', () => {
  /** 団体名,①㈱髙～ in the encoding of Windows, with its own characters. */
  const CP932 = Uint8Array.from([
    0x92, 0x63, 0x91, 0xcc, 0x96, 0xbc, 0x2c, 0x87, 0x40, 0x87, 0x8a, 0xfb, 0xfc, 0x81, 0x60,
  ]);

  test.each([
    ['UTF-8', utf8('団体名,①㈱髙～')],
    ['UTF-8 with its mark', utf8('\ufeff団体名,①㈱髙～')],
    ['Shift_JIS with the characters of Windows', CP932],
    ['UTF-16, as Excel’s “Unicode text” has it, with tabs', utf16('団体名\t①㈱髙～')],
  ])('%s', async (_, bytes) => {
    expect((await rowsOf(bytes)).map((row) => row.map((cell) => cell?.value))).toEqual([['団体名', '①㈱髙～']]);
  });

  test.each([
    // EUC-JP: 団体名
    ['another encoding', Uint8Array.from([0xc3, 0xc4, 0xc2, 0xce, 0xcc, 0xbe, 0x80]), 'textEncoding'],
    ['bytes that are no text', Uint8Array.from([0x61, 0x00, 0x01, 0x02, 0x2c]), 'textEncoding'],
    ['a web page', utf8('<html><table><tr><td>1</td></tr></table></html>'), 'markup'],
    ['a PDF', utf8('%PDF-1.7'), 'notAWorkbook'],
  ])('%s is refused', async (_, bytes, kind) => {
    const said: unknown = await openFile(bytes, '計画.csv', 2026).catch((error: unknown) => error);
    expect(said).toBeInstanceOf(BookFault);
    expect((said as BookFault).kind).toBe(kind);
  });

  test('a text under the name of a workbook is refused, and a web page under it is named as such', async () => {
    await expect(openFile(utf8('団体名,年月'), '計画.xls', 2026)).rejects.toMatchObject({ kind: 'notAWorkbook' });
    await expect(openFile(utf8('\n<html></html>'), '計画.xls', 2026)).rejects.toMatchObject({ kind: 'markup' });
  });
});

describe('lines and fields', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '計', ',', '\t', '"', '\n', '\r\n', ' ', '0') });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test('what is in quotes comes back, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(',', '\t'),
        (lines, end, separator) => {
          const text = lines.map((line) => line.map(quoted).join(separator)).join(end);
          expect(splitText(text, separator)).toEqual({ lines, openQuote: undefined });
          expect(splitText(text + end, separator).lines).toEqual(lines);
        },
      ),
    );
  });

  test.each([
    ['a,b\n"1,000","say ""yes"""\r\n,2\nx', [['a', 'b'], ['1,000', 'say "yes"'], ['', '2'], ['x']]],
    ['a,\n', [['a', '']]],
    ['a,', [['a', '']]],
    ['\n\na', [[''], [''], ['a']]],
    ['"a"b,c', [['ab', 'c']]],
    ['a"b,c"', [['a"b', 'c"']]],
    ['', []],
  ])('%j', (text, lines) => {
    expect(splitText(text, ',').lines).toEqual(lines);
  });

  test('a quote that nothing closes is told with its row', async () => {
    expect(splitText('a\n"b\nc', ',')).toEqual({ lines: [['a'], ['b\nc']], openQuote: 2 });
    const { notes } = await openFile(utf8('a\n"b\nc'), 'x.csv', 2026);
    expect(notes).toContainEqual({ kind: 'openQuote', cell: 'A2', count: 1 });
  });

  test('rows and columns beyond those of a sheet are told', async () => {
    const tall = await openFile(utf8('1\n'.repeat(1_048_578)), 'x.csv', 2026);
    expect(tall.book.sheets[0]!.cells.size).toBe(1_048_576);
    expect(tall.notes).toContainEqual({ kind: 'rowsCut', cell: 'A1048576', count: 2 });
    const wide = await openFile(utf8(`${','.repeat(16_384)}x`), 'x.csv', 2026);
    expect(wide.notes).toContainEqual({ kind: 'columnsCut', cell: 'XFD1', count: 1 });
  });
});

describe('what Excel in Japanese makes of a field', () => {
  test.each([
    ['"1,234"', 1234, '#,##0'],
    ['2026/4/1', 46113, 'yyyy/m/d'],
    ['2026-04-01 12:30', 46113.520833333336, 'yyyy/m/d h:mm'],
    ['R8.4.1', 46113, '[$-411]ge.m.d'],
    ['2/28', 46081, 'm"月"d"日"'],
    ['2/29', 47150, 'mmm-yy'],
    ['29 Feb', 47150, 'mmm-yy'],
    ['4/31', 11414, 'mmm-yy'],
    ['令和8年4月1日', 46113, '[$-411]ge.m.d'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['50%', 0.5, '0%'],
    ['\\1200', 1200, '¥#,##0'],
    ['"￥1,200"', 1200, '¥#,##0'],
    ['"(1,200)"', -1200, '#,##0'],
    ['"001"', 1, undefined],
    ['1.5e3', 1500, '0.00E+00'],
    ['TRUE', true, undefined],
    ['000123456789012345', 123456789012345, undefined],
  ])('%s', async (text, value, format) => {
    const [[cell]] = (await rowsOf(utf8(text))) as [[BookCell]];
    expect([cell.value, cell.style?.numberFormat]).toEqual([value, format]);
  });

  test.each([
    '2026/13/1',
    '2月30日',
    '25:60',
    '1,23',
    '5窓口',
    '044-200-1111',
    '12万',
    '8.4.1',
    '1-2-3-4',
    '--5',
    '-',
    '1900/2/29',
  ])('%s stays text', async (text) => expect(await valuesOf(`"${text}"`)).toEqual([[text]]));

  test('reads what is typed into the grid in the same way', () => {
    const digits = fc.integer({ min: 0, max: 99 }).map(String);
    const year = fc.integer({ min: 1901, max: 2090 }).map(String);
    const number = fc.integer({ min: 0, max: 999_999 });
    const typed = fc.oneof(
      fc
        .tuple(fc.constantFrom('', '-', '¥', '-¥'), number, fc.constantFrom('', '.5', '%', '.25%'))
        .map((parts) => parts.join('')),
      number.map((value) => value.toLocaleString('en')),
      fc.tuple(year, digits, digits, fc.constantFrom('/', '-')).map(([y, m, d, sign]) => [y, m, d].join(sign)),
      fc
        .tuple(fc.constantFrom('R', '令和', 'H', '平成'), digits, digits, digits)
        .map(([era, y, m, d]) => `${era}${y}年${m}月${d}日`),
      fc.tuple(digits, digits).map(([h, m]) => `${h}:${m.padStart(2, '0')}`),
      fc.tuple(digits, digits).map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { v } = asEntered({ v: text });
        const inGrid = typeof v === 'string' ? (getNumfmtParseValueFilter(v)?.v ?? v) : v;
        const read = readEntry(text, new Date().getFullYear())?.value ?? text;
        if (typeof inGrid === 'number' && typeof read === 'number') expect(read).toBeCloseTo(inGrid, 9);
        else expect(read).toBe(inGrid);
      }),
      { numRuns: 2000, examples: [['2/29'], ['29 Feb'], ['4/31'], ['12/50'], ['13/5']] },
    );
  });

  test('formulas are kept without a result, those that start programs as texts', async () => {
    const { book, notes } = await openFile(utf8(`=1+2,="011002",=SUM(1;2,"=cmd|'/c calc'!A1",#N/A`), 'x.csv', 2026);
    expect([...book.sheets[0]!.cells.get(0)!.values()]).toEqual([
      { value: null, formula: '=1+2' },
      { value: '011002', formula: '="011002"' },
      { value: '=SUM(1;2' },
      { value: `=cmd|'/c calc'!A1` },
      { value: { error: '#N/A' } },
    ]);
    expect(notes).toContainEqual({ kind: 'notRun', cell: 'C1', count: 2 });
  });

  test('what is lost is told in both languages', async () => {
    const { notes, format, original } = await openFile(utf8('011002,4/1,1234567890123456789\n001'), '計画.csv', 2026);
    expect([format, original, savedName('計画.csv', { format })]).toEqual(['text', undefined, '計画.xlsx']);
    expect(notes.map(({ kind }) => kind)).toEqual(['readOnly', 'leadingZeros', 'thisYear', 'manyDigits']);
    expect(noteText(notes[1]!, 'ja')).toContain('A1 など2か所');
    expect(noteText(notes[1]!, 'en')).toContain('A1 and others, 2 in all');
  });
});

describe('a text from the clipboard', () => {
  test.each<[string, string, string[][] | undefined]>([
    [
      'tabs',
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs, with an end of line in quotes',
      'a\t"b\nc"\nd\te',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    [
      'tabs, with quotes that nothing closes',
      'a\t"b\nd\te',
      [
        ['a', '"b'],
        ['d', 'e'],
      ],
    ],
    [
      'commas, as many in every line',
      '月,枚数\n4月,120\n',
      [
        ['月', '枚数'],
        ['4月', '120'],
      ],
    ],
    [
      'commas in quotes',
      '月,枚数\n4月,"1,234"',
      [
        ['月', '枚数'],
        ['4月', '1,234'],
      ],
    ],
    [
      'commas in quotes without headings',
      '100,"1,234"\n200,"2,345"',
      [
        ['100', '1,234'],
        ['200', '2,345'],
      ],
    ],
    [
      'digits by threes below headings for each',
      '月,交付,計\n4,120,240',
      [
        ['月', '交付', '計'],
        ['4', '120', '240'],
      ],
    ],
    [
      'an empty corner',
      ',4月,5月\n交付,120,240',
      [
        ['', '4月', '5月'],
        ['交付', '120', '240'],
      ],
    ],
    ['lines that may be numbers', '1,234\n5,678', [['1,234'], ['5,678']]],
    ['lines that may hold numbers', '4月,1,234\n5月,2,345', [['4月,1,234'], ['5月,2,345']]],
    ['formulas', '=SUM(A1,B1)\n=SUM(A2,B2)', [['=SUM(A1,B1)'], ['=SUM(A2,B2)']]],
    ['lines of different length', 'a,b\nc,d,e', [['a,b'], ['c,d,e']]],
    ['one line with commas', '東京都, 大阪府', undefined],
    ['a single word', '枚数\n', undefined],
  ])('%s', (_, text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });
});
