import { expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { saveBook } from '../../src/xlsx';
import { LIMITS } from '../../src/xlsx/model/limits';
import { faultOf, withDeclaredSize, withParts } from './support/badFiles';
import { bookOf, sheetOf } from './support/workbooks';

// The same checks at limits that a test reaches in a moment; each test file has its own copy of the module.
const SMALL = {
  fileBytes: 200_000,
  partBytes: 1_000_000,
  packageBytes: 1_500_000,
  entries: 50,
  cells: 2_000,
  formulaCharacters: 50_000,
  freeBytes: 800_000,
  relations: 20,
  elements: 2_000,
  sheets: 3,
  styles: 30,
  names: 5,
  texts: 50,
  merges: 10,
  freeArrayCells: 100,
  columns: 20_000,
  formulaLength: 20_000,
};
Object.assign(LIMITS, SMALL);

const SHEET = 'xl/worksheets/sheet1.xml';
const workbook = saveBook(bookOf(sheetOf('表', [[{ value: 1 }]])));
const sheet = (rows: string): Uint8Array =>
  withParts(workbook, { [SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>` });

test('a zip bomb is refused by the size it declares', () => {
  const bomb = withParts(workbook, { [SHEET]: ' '.repeat(1_200_000) });
  expect(bomb.length).toBeLessThan(20_000);
  expect(faultOf(bomb)).toMatchObject({
    kind: 'tooLarge',
    data: { what: 'part', part: SHEET, limit: LIMITS.partBytes },
  });
});

test.each([5_000, 900_000])('a zip bomb that declares %d bytes is noticed while it is unpacked', (size) => {
  const bomb = withParts(workbook, { [SHEET]: ' '.repeat(8_000_000) });
  expect(faultOf(withDeclaredSize(bomb, SHEET, size))).toMatchObject({
    kind: expect.stringMatching(/damaged|tooLarge/),
    data: { part: SHEET },
  });
});

test('parts that are too large together', () => {
  const parts = {
    [SHEET]: `<worksheet>${' '.repeat(900_000)}</worksheet>`,
    'xl/styles.xml': `<styleSheet>${' '.repeat(900_000)}</styleSheet>`,
  };
  expect(faultOf(withParts(workbook, parts))).toMatchObject({ kind: 'tooLarge', data: { what: 'parts' } });
});

test('a file with too many parts', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()]));
  expect(faultOf(zipSync({ ...unzipSync(workbook), ...many }))).toMatchObject({
    kind: 'tooLarge',
    data: { what: 'entries' },
  });
});

test('a file that is too large itself', () => {
  const file = new Uint8Array(LIMITS.fileBytes + 1);
  file.set(workbook);
  expect(faultOf(file)).toMatchObject({ kind: 'tooLarge', data: { what: 'file' } });
});

test('more cells than there is memory for', () => {
  expect(faultOf(sheet(`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(21)))).toMatchObject({
    kind: 'tooLarge',
    data: { what: 'cells' },
  });
});

test('a small file with one long formula for many cells', () => {
  const first = `<row><c r="A1"><f t="shared" si="0">${'A1+'.repeat(200)}1</f></c></row>`;
  const others = `<row>${'<c><f t="shared" si="0"/></c>'.repeat(100)}</row>`;
  expect(faultOf(sheet(first + others))).toMatchObject({ kind: 'tooLarge', data: { what: 'formulas' } });
});

const root = (inside: string): string => `<worksheet>${inside}<sheetData/></worksheet>`;
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

test.each([
  [
    'merges',
    SHEET,
    `<worksheet><sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(11)}</mergeCells></worksheet>`,
  ],
  ['arrays', SHEET, '<worksheet><sheetData><row><c><f t="array" ref="A1:CZ99">1</f></c></row></sheetData></worksheet>'],
  ['depth', SHEET, root('<a>'.repeat(300) + '</a>'.repeat(300))],
  ['formula', SHEET, `<worksheet><sheetData><row><c><f>${'1+'.repeat(10_001)}1</f></c></row></sheetData></worksheet>`],
  ['elements', 'xl/styles.xml', `<styleSheet>${'<a/>'.repeat(2_000)}</styleSheet>`],
  ['styles', 'xl/styles.xml', `<styleSheet><fonts>${'<font/>'.repeat(31)}</fonts></styleSheet>`],
  [
    'relations',
    'xl/worksheets/_rels/sheet1.xml.rels',
    `<Relationships>${many(21, (index) => `<Relationship Id="r${index}" Type="x/image" Target="a"/>`)}</Relationships>`,
  ],
])('more %s than its size justifies', (what, part, xml) => {
  expect(faultOf(withParts(workbook, { [part]: xml }))).toMatchObject({ kind: 'tooLarge', data: { what } });
});

test('columns of all sheets are counted together', () => {
  const book = saveBook(bookOf(sheetOf('一', []), sheetOf('二', [])));
  const wide = root('<cols><col min="1" max="16384" width="9"/></cols>');
  const parts = { [SHEET]: wide, 'xl/worksheets/sheet2.xml': wide };
  expect(faultOf(withParts(book, parts))).toMatchObject({ kind: 'tooLarge', data: { what: 'columns' } });
});

test('more sheets and names than are read', () => {
  const four = bookOf(...['一', '二', '三', '四'].map((name) => sheetOf(name, [])));
  expect(() => saveBook(four)).not.toThrow();
  expect(faultOf(saveBook(four))).toMatchObject({ kind: 'tooLarge', data: { what: 'sheets' } });
  const names = Array.from({ length: 6 }, (_, index) => ({
    name: `名前${index}`,
    sheet: null,
    formula: '=1',
    hidden: false,
  }));
  const named = saveBook({ ...bookOf(sheetOf('表', [])), names });
  expect(faultOf(named)).toMatchObject({ kind: 'tooLarge', data: { what: 'names' } });
});

test('parts that unpack to far more than the file has bytes', () => {
  const loose = withParts(workbook, { [SHEET]: `${root('')}${' '.repeat(900_000)}` });
  expect(loose.length).toBeLessThan(20_000);
  Object.assign(LIMITS, { unpackedRatio: 10 });
  expect(faultOf(loose)).toMatchObject({ kind: 'tooLarge', data: { what: 'ratio' } });
  Object.assign(LIMITS, { unpackedRatio: 100 });
});
