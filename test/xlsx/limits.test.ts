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
