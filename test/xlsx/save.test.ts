import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openBook, saveBook, type Book, type BookCell, type BookName, type BookSheet } from '../../src/xlsx';
import { SHEET_ORDER, WORKBOOK_ORDER } from '../../src/xlsx/write/placement';
import { bookOf, golden, partsOf, sheetOf, withCell, withoutOrigin, withSheet } from './support/workbooks';

const text = (file: Uint8Array, part: string): string => strFromU8(unzipSync(file)[part]!);
const firstSheet = (file: Uint8Array): string => text(file, 'xl/worksheets/sheet1.xml');
const value = (of: BookCell['value']): BookCell => ({ value: of });

const FULL: Book = {
  ...bookOf(
    {
      ...sheetOf("計画's <1>", [
        [
          value('月'),
          value('数'),
          { value: 'y', style: { bold: true, italic: true, fontName: 'ＭＳ 明朝', fontSize: 9, fontColor: '#FF0000' } },
        ],
        [value(46113), { value: 2.5, formula: '=MYNA.POSTAGE(A2)' }, { value: '', formula: '=""' }],
        [value(true), { value: { error: '#N/A' }, formula: '=NA()' }, { value: null, style: { fill: '#00FF00' } }],
        [value('=1+1'), value(''), value('_x0041_ \u0001 \r\n\t<&>" 𠮷 ')],
        [{ value: 1, formula: '=SEQUENCE(2,2)', fills: { rows: 2, columns: 2 } }, value(2)],
        [value(3), value(4), { value: 5, formula: '=A1:A2*2', fills: { rows: 1, columns: 1 }, fixedArray: true }],
        [
          { value: null, formula: '=B1' },
          {
            value: 1e-7,
            style: { numberFormat: 'yyyy"年"m"月"', horizontal: 'center', vertical: 'top', wrapText: true },
          },
        ],
      ]),
      merges: [{ row: 10, column: 0, rows: 2, columns: 3 }],
      columns: new Map([
        [0, { width: 120 }],
        [1, { width: 120 }],
        [4, { hidden: true }],
      ]),
      rows: new Map([
        [1, { height: 30 }],
        [8, { hidden: true }],
      ]),
      defaultColumnWidth: 60,
      defaultRowHeight: 20,
      frozen: { rows: 1, columns: 2 },
      tabColor: '#123456',
      tables: [
        {
          name: '表1',
          rect: { row: 0, column: 0, rows: 3, columns: 3 },
          hasHeaders: true,
          hasTotals: false,
          style: 'TableStyleMedium2',
          columns: ['月', '数', 'y'],
        },
      ],
    },
    { ...sheetOf('隠し', []), visibility: 'veryHidden' },
  ),
  names: [
    { name: '率', sheet: null, formula: '=0.1', hidden: false, comment: '割合 <0>「_x000D_」\n2行目' },
    { name: '内', sheet: '隠し', formula: "='計画''s <1>'!$A$1", hidden: true },
  ],
  date1904: true,
};

test('a new file holds all that a book says', () => {
  expect(withoutOrigin(openBook(saveBook(FULL)).book)).toEqual(withoutOrigin(FULL));
});

test('the same book gives the same bytes', () => {
  expect(saveBook(FULL)).toEqual(saveBook(FULL));
});

test('elements come in the order that the format prescribes', () => {
  const file = saveBook(FULL);
  const order = (xml: string, root: string, names: readonly string[]): readonly number[] =>
    childNames(xml, root).map((name) => names.indexOf(name));
  for (const found of [
    order(firstSheet(file), 'worksheet', SHEET_ORDER),
    order(text(file, 'xl/workbook.xml'), 'workbook', WORKBOOK_ORDER),
  ]) {
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found).not.toContain(-1);
  }
});

test('our functions, dynamic arrays and fixed ones as Excel has them, each with its result', () => {
  const xml = firstSheet(saveBook(FULL));
  expect(xml).toContain('<c r="B2"><f>_xldudf_MYNA_POSTAGE(A2)</f><v>2.5</v></c>');
  expect(xml).toContain(
    '<c r="A5" cm="1"><f t="array" ref="A5:B6">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B5"><v>2</v></c>',
  );
  expect(xml).toContain('<c r="C6"><f t="array" ref="C6">A1:A2*2</f><v>5</v></c>');
  expect(xml).toContain('<c r="B3" t="e"><f>NA()</f><v>#N/A</v></c>');
});

test('Excel calculates a new file with results of ours no more than needed', () => {
  expect(text(saveBook(FULL), 'xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
  const unknown = bookOf(sheetOf('表', [[{ value: null, formula: '=A2+1' }]]));
  expect(text(saveBook(unknown), 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test('an order to calculate everything is taken back where results of ours would be lost', () => {
  const original = golden('openpyxl.xlsx');
  expect(text(original, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const { book } = openBook(original);
  const other = withSheet(book, 1, (sheet) => withCell(sheet, 8, 0, value(1)));
  expect(text(saveBook(other, original), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const calculated = withSheet(book, 0, (sheet) =>
    withCell(sheet, 1, 4, { ...sheet.cells.get(1)!.get(4)!, value: 84000 }),
  );
  expect(text(saveBook(calculated, original), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
});

const original = golden('excel.xlsx');
const { book } = openBook(original);
const saved = (changed: Book): Book => openBook(saveBook(changed, original)).book;

test('where the first cell of a shared formula changes, the others get formulas of their own', () => {
  const changed = withSheet(book, 0, (sheet) => withCell(sheet, 1, 1, value(7)));
  const file = saveBook(changed, original);
  expect(openBook(file).book).toEqual(changed);
  expect(firstSheet(file)).toContain('<c r="B3"><f>A3*$A$2+A$2+SUM(表!A3:A4)</f><v>290</v></c>');
  expect(firstSheet(file)).not.toContain('t="shared"');
});

describe('formulas of a time before results spilled', () => {
  const old = withXml(
    original,
    ['<f>A3&gt;A2</f>', '<f>SUM(A2:A4*2)</f>'],
    ['A2*$A$2+A$2+SUM(表!A2:A3)</f>', 'A$2:A$4*2</f>'],
  );
  const opened = openBook(old).book;
  const changedCell = (row: number, column: number, change: Partial<BookCell>): string => {
    const cell = opened.sheets[0]!.cells.get(row)!.get(column)!;
    return firstSheet(
      saveBook(
        withSheet(opened, 0, (sheet) => withCell(sheet, row, column, { ...cell, ...change })),
        old,
      ),
    );
  };

  test('are marked as dynamic arrays neither for another result nor for another format', () => {
    const formula = '<f>SUM(A2:A4*2)</f>';
    expect(changedCell(2, 7, { value: 120 })).toContain(`<c r="H3">${formula}<v>120</v></c>`);
    expect(changedCell(2, 7, { style: { bold: true } })).toMatch(
      new RegExp(`<c r="H3" s="\\d+" t="b">${escaped(formula)}`),
    );
    expect(changedCell(2, 7, { value: 120 })).toContain('<f t="shared" ref="B2:B4" si="0">A$2:A$4*2</f>');
  });

  test('nor when they no longer share the formula of another cell', () => {
    expect(changedCell(1, 1, { formula: '=7' })).toMatch(/<c r="B3"><f>A\$2:A\$4\*2<\/f>/);
  });

  test('nor in a new file', () => {
    expect(firstSheet(saveBook(opened))).toContain('<f>SUM(A2:A4*2)</f>');
  });
});

test('a value that is more than its error, as #SPILL! or a picture, stays one where only its format changes', () => {
  const rich = withXml(original, ['<c r="H4" t="e">', '<c r="H4" t="e" vm="1">']);
  const changed = (change: Partial<BookCell>): string =>
    firstSheet(
      saveBook(
        withSheet(book, 0, (sheet) => withCell(sheet, 3, 7, { ...sheet.cells.get(3)!.get(7)!, ...change })),
        rich,
      ),
    );
  expect(changed({ style: { bold: true } })).toMatch(/<c r="H4" s="\d+" t="e" vm="1"><f>NA\(\)<\/f>/);
  expect(changed({ value: 1 })).toContain('<c r="H4"><f>NA()</f><v>1</v></c>');
});

test('a calculation chain goes when formulas change, and only then', () => {
  const withFormula = withSheet(book, 0, (sheet) => withCell(sheet, 2, 9, { value: 3, formula: '=1+2' }));
  const withValue = withSheet(book, 0, (sheet) => withCell(sheet, 2, 9, value(3)));
  expect([...partsOf(saveBook(withFormula, original)).keys()]).not.toContain('xl/calcChain.xml');
  expect(text(saveBook(withFormula, original), '[Content_Types].xml')).not.toContain('calcChain');
  expect([...partsOf(saveBook(withValue, original)).keys()]).toContain('xl/calcChain.xml');
});

test('where the part with the formats is missing, a format that is added is found again', () => {
  const parts = unzipSync(saveBook(bookOf(sheetOf('a', [[{ value: 1 }]]))));
  const relations = 'xl/_rels/workbook.xml.rels';
  const broken = strFromU8(parts[relations]!).replace('styles.xml', 'gone.xml');
  delete parts['xl/styles.xml'];
  const file = zipSync({ ...parts, [relations]: strToU8(broken) });
  const date: BookCell = { value: 46113, style: { numberFormat: 'yyyy/m/d' } };
  const saved = saveBook(
    withSheet(openBook(file).book, 0, (sheet) => withCell(sheet, 1, 1, date)),
    file,
  );
  expect(openBook(saved).book.sheets[0]!.cells.get(1)!.get(1)).toMatchObject(date);
});

test('a changed format keeps what a style does not say', () => {
  const changed = withSheet(book, 0, (sheet) => {
    const cell = sheet.cells.get(0)!.get(0)!;
    return withCell(sheet, 0, 0, { ...cell, style: { ...cell.style, fill: '#FF8800' } });
  });
  const file = saveBook(changed, original);
  expect(openBook(file).book).toEqual(changed);
  const styles = text(file, 'xl/styles.xml');
  expect(styles).toContain(
    'numFmtId="38" fontId="1" fillId="4" borderId="1" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="right" vertical="center" indent="1"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(styles).toContain('<fills count="5">');
});

test.each<[string, (sheet: BookSheet) => Partial<BookSheet>]>([
  ['a new row between others', (sheet) => withCell(sheet, 6, 2, value('間'))],
  ['a cell before others', (sheet) => withCell(sheet, 7, 0, value(1))],
  ['a cell taken out', (sheet) => withCell(sheet, 4, 0, null)],
  ['a row far below', (sheet) => withCell(sheet, 99, 16_383, value(1))],
  ['merged cells', () => ({ merges: [] })],
  ['other panes', () => ({ frozen: { rows: 3, columns: 0 } })],
  ['no panes', () => ({ frozen: { rows: 0, columns: 0 } })],
  ['a wider column among others', (sheet) => ({ columns: new Map(sheet.columns).set(5, { width: 33 }) })],
  [
    'rows',
    () => ({
      rows: new Map([
        [0, { height: 12 }],
        [3, { hidden: true }],
        [50, { height: 99 }],
      ]),
    }),
  ],
  ['the tab', () => ({ tabColor: '#00FF00' })],
  ['sizes of all others', () => ({ defaultColumnWidth: 90, defaultRowHeight: 21 })],
  [
    'a new table',
    (sheet) => ({
      ...withCell(withCell(sheet, 20, 0, value('あ')), 21, 0, value(1)),
      tables: [
        {
          name: '新表',
          rect: { row: 20, column: 0, rows: 2, columns: 1 },
          hasHeaders: true,
          hasTotals: false,
          style: '',
          columns: ['あ'],
        },
      ],
    }),
  ],
  ['another name and a hidden state', () => ({ name: "新しい'名", visibility: 'hidden' as const })],
])('%s', (_, change) => {
  const changed = withSheet({ ...book, names: [] }, 0, change);
  expect(saved(changed)).toEqual(changed);
});

test('tables are changed where they are, and taken out', () => {
  const file = golden('openpyxl.xlsx');
  const opened = openBook(file).book;
  const resized = withSheet(opened, 0, (sheet) => ({
    tables: [{ ...sheet.tables[0]!, rect: { ...sheet.tables[0]!.rect, rows: 12 } }],
  }));
  expect(openBook(saveBook(resized, file)).book).toEqual(resized);
  const without = withSheet(opened, 0, () => ({ tables: [] }));
  expect(openBook(saveBook(without, file)).book).toEqual(without);
  expect([...partsOf(saveBook(without, file)).keys()].filter((part) => part.startsWith('xl/tables/'))).toEqual([]);
});

test('a sheet taken out takes along what only it had', () => {
  const file = golden('openpyxl.xlsx');
  const opened = openBook(file).book;
  const without: Book = { ...opened, sheets: opened.sheets.slice(1), names: [] };
  const after = saveBook(without, file);
  expect(openBook(after).book.sheets).toEqual(without.sheets);
  const parts = [...partsOf(after).keys()];
  expect(parts.filter((part) => /chart|drawing|table|comment|vml/i.test(part))).toEqual([]);
  expect(text(after, 'xl/workbook.xml')).not.toContain('_xlnm.Print_Area');
  expect(text(after, '[Content_Types].xml')).not.toContain('/xl/worksheets/sheet1.xml');
});

test('new sheets, other order, another one in front; sheets of charts keep their place', () => {
  const changed: Book = { ...book, sheets: [book.sheets[1]!, sheetOf('新', [[value(1)]]), book.sheets[0]!], active: 1 };
  const file = saveBook(changed, original);
  const again = openBook(file).book;
  expect(again.sheets.map(({ name }) => name)).toEqual(['裏', '新', '表']);
  expect(again.active).toBe(1);
  expect(again.names).toEqual(book.names);
  expect(text(file, 'xl/workbook.xml').match(/<sheet name="[^"]+"/g)).toEqual(
    ['図', '裏', '新', '表'].map((name) => `<sheet name="${name}"`),
  );
  expect(text(file, 'xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">');
  expect(firstSheet(file)).not.toContain('tabSelected');
  expect(text(file, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
});

test('names of the workbook come, change and go in a file that has others, and those stay as they are', () => {
  const file = golden('openpyxl.xlsx');
  const opened = openBook(file).book;
  const xml = text(file, 'xl/workbook.xml');
  const others = [...xml.matchAll(/<definedName [^>]*(?:localSheetId|_xlnm)[^>]*>[^<]*<\/definedName>/g)].map(
    ([one]) => one,
  );
  expect(others.length).toBeGreaterThan(0);
  const own: BookName = {
    name: 'MYNA_HALF',
    sheet: null,
    formula: '=LAMBDA(x,[part],x/2)',
    hidden: false,
    comment: '半分',
  };
  const helper: BookName = { name: 'MYNA_x_ONE', sheet: null, formula: '=LAMBDA(cell,cell)', hidden: true };
  const added = saveBook({ ...opened, names: [...opened.names, own, helper] }, file);
  const addedXml = text(added, 'xl/workbook.xml');
  expect(addedXml).toContain(
    '<definedName name="MYNA_HALF" comment="半分">_xlfn.LAMBDA(_xlpm.x,_xlop.part,_xlpm.x/2)</definedName>' +
      '<definedName name="MYNA_x_ONE" hidden="1">_xlfn.LAMBDA(_xlpm.cell,_xlpm.cell)</definedName>',
  );
  const again = openBook(added).book;
  expect(again.names).toEqual([...opened.names, own, helper]);
  const renewed = { ...own, formula: '=LAMBDA(x,x/4)' };
  const changed = saveBook({ ...again, names: [...opened.names, renewed] }, added);
  expect(openBook(changed).book.names).toEqual([...opened.names, renewed]);
  for (const one of others)
    expect([addedXml, text(changed, 'xl/workbook.xml')].every((xml) => xml.includes(one))).toBe(true);
  expect(openBook(saveBook(opened, changed)).book).toEqual(opened);
});

test('a sheet that is new may be hidden and protected without a password', () => {
  const kept: BookSheet = { ...sheetOf('控え', [[value(2)]]), visibility: 'hidden', isProtected: true };
  const file = saveBook(bookOf(sheetOf('表', [[value(1)]]), kept));
  expect(text(file, 'xl/workbook.xml')).toContain('<sheet name="控え" state="hidden"');
  expect(text(file, 'xl/worksheets/sheet2.xml')).toMatch(
    /<\/sheetData><sheetProtection sheet="1" objects="1" scenarios="1"\/><\/worksheet>$/,
  );
  expect(text(file, 'xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
});

test('a strict file stays strict', () => {
  const file = golden('excelStrict.xlsx');
  const opened = openBook(file).book;
  expect(opened.sheets[1]!.cells.get(0)!.get(1)).toEqual({ value: 46113.5 });
  const changed: Book = { ...opened, sheets: [...opened.sheets, sheetOf('新', [[value(1)]])] };
  const after = saveBook(changed, file);
  expect(openBook(after).book.sheets.at(-1)!.cells).toEqual(changed.sheets.at(-1)!.cells);
  expect([...partsOf(after).values()].join('')).not.toContain('schemas.openxmlformats.org/spreadsheetml');
});

test('errors newer than the file format are written as one that it has', () => {
  const file = saveBook(bookOf(sheetOf('表', [[{ value: { error: '#SPILL!' }, formula: '=A2#' }]])));
  expect(openBook(file).book.sheets[0]!.cells.get(0)!.get(0)!.value).toEqual({ error: '#VALUE!' });
});

/** The file with other texts in its first sheet. */
function withXml(file: Uint8Array, ...changes: readonly (readonly [string, string])[]): Uint8Array {
  const part = 'xl/worksheets/sheet1.xml';
  const xml = changes.reduce(
    (sheet, [from, to]) => {
      if (!sheet.includes(from)) throw new Error(`The sheet has no ${from}`);
      return sheet.replace(from, () => to);
    },
    text(file, part),
  );
  return zipSync({ ...unzipSync(file), [part]: strToU8(xml) });
}

function escaped(pattern: string): string {
  return pattern.replace(/[()*]/g, '\\$&');
}

/** The names of the children of a document's root. */
function childNames(xml: string, root: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, rest] of xml.matchAll(/<(\/?)([\w:]+)([^>]*)>/g)) {
    if (closing) depth -= 1;
    else {
      if (depth === 1 && name !== root) names.push(name!);
      if (!rest!.endsWith('/')) depth += 1;
    }
  }
  return names;
}
