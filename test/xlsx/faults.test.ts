import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { BookFault, faultText, openBook, saveBook, type BookFaultKind } from '../../src/xlsx';
import { LIMITS } from '../../src/xlsx/model/limits';
import { withDeclaredSize, directoryEntry, faultOf, withParts } from './support/badFiles';
import { bookOf, golden, sheetOf } from './support/workbooks';

const workbook = saveBook(bookOf(sheetOf('表', [[{ value: 1 }, { value: 'あ' }]])));

const compound = (...streams: string[]): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => bytes.set(Buffer.from(`${name}\0`, 'utf16le'), 512 + 128 * index));
  return bytes;
};

const SHEET = 'xl/worksheets/sheet1.xml';

test.each<[string, BookFaultKind, Uint8Array]>([
  ['a text', 'notAWorkbook', strToU8('計画\t1\n')],
  ['a picture', 'notAWorkbook', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ['a zip file without a workbook', 'notAWorkbook', zipSync({ 'a.txt': strToU8('a') })],
  [
    'a document of another program',
    'notAWorkbook',
    zipSync({ 'word/document.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<Types/>') }),
  ],
  ['another compound file', 'notAWorkbook', compound('WordDocument')],
  ['an empty file', 'truncated', new Uint8Array()],
  ['a workbook with a password', 'encrypted', compound('EncryptionInfo', 'EncryptedPackage')],
  ['an .xls file', 'oldFormat', compound('Workbook')],
  ['an .xls file of Excel 95', 'oldFormat', compound('Book')],
])('%s: %s', (_, kind, bytes) => {
  expect(faultOf(bytes).kind).toBe(kind);
});

test('an .xlsb file', () => {
  const relations =
    '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
  expect(faultOf(withParts(workbook, { '_rels/.rels': relations, 'xl/workbook.bin': 'x' })).kind).toBe('binaryFormat');
});

test.each([0.1, 0.3, 0.5, 0.7, 0.9, 0.99])('a file cut off at %d of its length', (share) => {
  const file = golden('openpyxl.xlsx');
  expect(faultOf(file.slice(0, Math.floor(file.length * share))).kind).toBe('truncated');
});

test('a file cut off by one byte', () => {
  expect(faultOf(workbook.slice(0, -1)).kind).toBe('truncated');
});

test('a zip file whose entries have a password', () => {
  const file = workbook.slice();
  new DataView(file.buffer).setUint16(directoryEntry(file, SHEET) + 8, 1, true);
  expect(faultOf(file).kind).toBe('encrypted');
});

test.each([
  ['xl/workbook.xml', null],
  ['xl/workbook.xml', '<workbook'],
  ['xl/workbook.xml', '<html/>'],
  [SHEET, '<worksheet><sheetData><row><c><v>1</row></sheetData></worksheet>'],
  [SHEET, ''],
  [SHEET, null],
  ['xl/styles.xml', '<styleSheet>&undefined;</styleSheet>'],
])('%s is %j', (part, text) => {
  const found = faultOf(withParts(workbook, { [part]: text }));
  expect(found.kind).toBe('damaged');
  expect(found.data).toEqual({ part });
});

const cell = (xml: string): string => `<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`;

test.each([
  ['number', '<c r="B1"><v>1,234</v></c>', '表!B1'],
  ['number', '<c r="B1"><v>1e999</v></c>', '表!B1'],
  ['number', '<c r="B1"><v>0x10</v></c>', '表!B1'],
  ['number', '<c r="B1"><v>NaN</v></c>', '表!B1'],
  ['sharedText', '<c r="B1" t="s"><v>-1</v></c>', '表!B1'],
  ['sharedText', '<c r="B1" t="s"><v>0.5</v></c>', '表!B1'],
  ['date', '<c r="B1" t="d"><v>2026-02-30</v></c>', '表!B1'],
  ['date', '<c r="B1" t="d"><v>あした</v></c>', '表!B1'],
  ['truth', '<c r="B1" t="b"><v>2</v></c>', '表!B1'],
  ['error', '<c r="B1" t="e"><v>?</v></c>', '表!B1'],
  ['type', '<c r="B1" t="constructor"><v>1</v></c>', '表!B1'],
  ['array', '<c r="B1"><f t="array" ref="A1:XFE1">1</f></c>', '表!B1'],
  ['cell', '<c r="XFE1"><v>1</v></c>', '表'],
  ['cell', '<c r="A2"><v>1</v></c>', '表'],
  ['cell', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', '表'],
  ['row', '</row><row r="1">', '表'],
  ['row', '</row><row r="1048577">', '表'],
  ['row', '</row><row r="2.5">', '表'],
])('a cell or row that cannot be, %s: %s', (what, xml, where) => {
  expect(faultOf(withParts(workbook, { [SHEET]: cell(xml) }))).toMatchObject({
    kind: 'impossible',
    data: { what, where },
  });
});

test.each([
  '<c><v>1</v><v>2</v></c>',
  '<c><f>1</f><f>2</f></c>',
  '<c><v>1<x/>2</v></c>',
  '<c><c><v>1</v></c></c>',
  '<row><c><v>1</v></c></row>',
  '</row><sheetData/><row r="2"><c><v>1</v></c>',
])('a cell with more in it than one, %s, is damaged rather than half read', (xml) => {
  expect(faultOf(withParts(workbook, { [SHEET]: cell(xml) }))).toMatchObject({
    kind: 'damaged',
    data: { part: SHEET },
  });
});

test('values that programs write in other ways are read', () => {
  const xml = cell(
    '<c t="b"><v>TRUE</v></c><c><v> 1.5e3 </v></c><c t="e"><v>Err:502</v></c><c><v/></c><c><is><t>い</t></is></c>',
  );
  const row = openBook(withParts(workbook, { [SHEET]: xml })).book.sheets[0]!.cells.get(0)!;
  expect([...row.values()].map(({ value }) => value)).toEqual([true, 1500, { error: 'Err:502' }, 'い']);
});

test.each([
  ['Shift_JIS', Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><worksheet><sheetData/></worksheet>')],
  [
    '?',
    Buffer.concat([Buffer.from('<worksheet><sheetData/>'), Buffer.from([0x82, 0xa0]), Buffer.from('</worksheet>')]),
  ],
])('a part in another encoding than UTF-8 and UTF-16 is refused: %s', (encoding, bytes) => {
  const parts = { ...unzipSync(workbook), [SHEET]: new Uint8Array(bytes) };
  expect(faultOf(zipSync(parts))).toMatchObject({ kind: 'encoding', data: { part: SHEET, encoding } });
});

test('UTF-16 is read with its mark and without', () => {
  for (const mark of ['\ufeff', '']) {
    const bytes = Uint8Array.from(Buffer.from(`${mark}${cell('<c t="str"><v>あ</v></c>')}`, 'utf16le'));
    const { book } = openBook(zipSync({ ...unzipSync(workbook), [SHEET]: bytes }));
    expect(book.sheets[0]!.cells.get(0)!.get(0)!.value).toBe('あ');
  }
});

test('entries of one name, whatever their case, are told', () => {
  const file = zipSync({ ...unzipSync(workbook), 'XL/styles.xml': strToU8('<styleSheet/>') });
  expect(faultOf(file)).toMatchObject({ kind: 'twice', data: { what: 'entry' } });
});

test('a part whose bytes were changed', () => {
  const file = workbook.slice();
  const start = Buffer.from(file).indexOf(SHEET) + SHEET.length;
  file[start + 20] = file[start + 20]! ^ 0xff;
  expect(faultOf(file)).toMatchObject({ kind: 'damaged', data: { part: SHEET } });
});

test('a sheet of 300 MB is refused before it is unpacked', () => {
  const started = performance.now();
  expect(faultOf(withDeclaredSize(workbook, SHEET, 300_000_000))).toMatchObject({
    kind: 'tooLarge',
    data: { what: 'part', part: SHEET, limit: LIMITS.partBytes },
  });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('entities that grow are not followed', () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
  expect(faultOf(withParts(workbook, { [SHEET]: bomb }))).toMatchObject({ kind: 'damaged' });
});

test('formulas that go in a circle are read like others', () => {
  const { book } = openBook(
    saveBook(
      bookOf(
        sheetOf('表', [
          [
            { value: 0, formula: '=B1' },
            { value: 0, formula: '=A1' },
          ],
        ]),
      ),
    ),
  );
  expect(book.sheets[0]!.cells.get(0)!.get(0)).toEqual({ value: 0, formula: '=B1' });
});

test('links to other books keep the values they had', () => {
  const { book, notShown } = openBook(golden('excel.xlsx'));
  expect(notShown).toContainEqual({ kind: 'externalLink', count: 1, kept: true });
  expect(book.sheets[0]!.cells.get(5)!.get(1)).toEqual({ value: 84, formula: '=[1]Sheet1!$A$1*2' });
});

test('macros are told and stay, in a file that is still one with macros', () => {
  const original = golden('excelMacros.xlsm');
  const { book, notShown } = openBook(original);
  expect(notShown).toContainEqual({ kind: 'macro', count: 1, kept: true });
  const saved = unzipSync(
    saveBook({ ...book, names: [{ name: '率', sheet: null, formula: '=0.1', hidden: false }] }, original),
  );
  expect(saved['xl/vbaProject.bin']).toEqual(unzipSync(original)['xl/vbaProject.bin']);
  expect(Buffer.from(saved['[Content_Types].xml']!).toString()).toContain(
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
});

test('each fault says in both languages what, why and what next', () => {
  const limit = 100_000_000;
  const faults: readonly BookFault[] = [
    ...(['notAWorkbook', 'encrypted', 'oldFormat', 'binaryFormat', 'truncated'] as const).map(
      (kind) => new BookFault(kind, {}),
    ),
    ...(['file', 'part', 'parts', 'entries', 'cells', 'formulas'] as const).map(
      (what) => new BookFault('tooLarge', { what, limit, part: 'xl/a.xml' }),
    ),
    new BookFault('damaged', { part: SHEET }),
  ];
  expect(faults.map((one) => [faultText(one, 'ja'), faultText(one, 'en')])).toMatchSnapshot();
});

describe('what would be lost without a word', () => {
  const withRows = (rows: string): Uint8Array =>
    withParts(workbook, { [SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>` });

  test('a format that is not there is named with its cell: a date would look like a number', () => {
    for (const index of ['999', '-1', 'x', '0.5', 'length']) {
      const fault = faultOf(withRows(`<row r="2"><c r="B2" s="${index}"><v>46113</v></c></row>`));
      expect([fault.kind, faultText(fault, 'ja')]).toEqual([
        'impossible',
        expect.stringContaining(`表!B2 に「${index}」`),
      ]);
      expect(faultText(fault, 'en')).toContain('the number of a format');
    }
    const first = openBook(withRows('<row r="2"><c r="B2" s="0"><v>46113</v></c></row>')).book;
    expect(first.sheets[0]!.cells.get(1)!.get(1)).toEqual({ value: 46113 });
  });

  test('so is a shared formula whose first cell is missing: its result would pass for a figure', () => {
    const shared = '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c>';
    const second = '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>';
    const fault = faultOf(withRows(second));
    expect([fault.kind, faultText(fault, 'ja')]).toEqual(['impossible', expect.stringContaining('表!A2 に「0」')]);
    const whole = openBook(withRows(`<row r="1">${shared}</row>${second}`)).book;
    expect(whole.sheets[0]!.cells.get(1)!.get(0)!.formula).toBe('=B2*2');
  });

  test('a workbook of chart sheets alone is not damaged, and says what it is', () => {
    const relations = new TextDecoder().decode(unzipSync(workbook)['xl/_rels/workbook.xml.rels']);
    const charts = relations.replace(/\/worksheet"/, '/chartsheet"');
    expect(charts).not.toBe(relations);
    const fault = faultOf(withParts(workbook, { 'xl/_rels/workbook.xml.rels': charts }));
    expect([fault.kind, faultText(fault, 'ja')]).toEqual(['noWorksheet', expect.stringContaining('グラフシート')]);
  });
});
