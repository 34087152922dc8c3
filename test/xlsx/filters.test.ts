import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { in1900, in1904, openBook, saveBook } from '../../src/xlsx';
import type { Book, BookCriterion, BookFilter } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';

const SHEET = 'xl/worksheets/sheet1.xml';
const RECT = { row: 1, column: 1, rows: 4, columns: 3 };
const HIDDEN = { hidden: true, filtered: true };
const VALUES: BookCriterion = {
  kind: 'values',
  values: ['東', 'a"&<b'],
  days: [{ year: 2026, month: 4 }],
  blank: true,
};
const BETWEEN: BookCriterion = {
  kind: 'conditions',
  conditions: [
    { operator: 'greaterThanOrEqual', value: '10' },
    { operator: 'lessThan', value: '20.5' },
  ],
  all: true,
};

function bookWith(filter: BookFilter | undefined, name = '窓口 1'): Book {
  const cells = [
    [null, 1],
    [null, '地区', '枚数', '日'],
    [null, '東', 10, 46113],
    [null, '西', 30, 46143],
  ];
  const rows = new Map(filter && filter.columns.length > 0 ? [[3, HIDDEN]] : []);
  return bookOf([sheetOf(name, cells, { rows, ...(filter && { filter }) }), sheetOf('次', [[1]])]);
}

/** The file with other XML for its filter. */
function withFilterXml(book: Book, xml: string): Uint8Array {
  const parts = unzipSync(saveBook(book));
  const sheet = strFromU8(parts[SHEET]!).replace(/<autoFilter.*<\/autoFilter>/, () => xml);
  return zipSync({ ...parts, [SHEET]: strToU8(sheet) });
}

const sheetXml = (file: Uint8Array): string => strFromU8(unzipSync(file)[SHEET]!);
const namesXml = (file: Uint8Array): string =>
  /<definedNames>.*<\/definedNames>/.exec(strFromU8(unzipSync(file)['xl/workbook.xml']!))?.[0] ?? '';
const filterXml = (file: Uint8Array): string => /<autoFilter.*<\/autoFilter>/.exec(sheetXml(file))?.[0] ?? '';
const filterOf = (file: Uint8Array): BookFilter | undefined => openBook(file).book.sheets[0]!.filter;

function criteria(...columns: BookFilter['columns']): BookFilter {
  return { rect: RECT, columns };
}

/** With the filter of the first sheet as it is to be. */
function changed(file: Uint8Array, filter: BookFilter | undefined): Uint8Array {
  const { book } = openBook(file);
  const [{ filter: was, ...first }, ...others] = book.sheets as [Book['sheets'][0], ...Book['sheets']];
  expect(was).toBeDefined();
  return saveBook({ ...book, sheets: [{ ...first, ...(filter && { filter }) }, ...others] }, file);
}

describe('a new file', () => {
  const filter = criteria({ column: 1, criterion: VALUES }, { column: 2, criterion: BETWEEN });
  const file = saveBook(bookWith(filter));

  test('has its filter, with the rows that it hides', () => {
    const { book, notShown } = openBook(file);
    expect(book.sheets[0]!.filter).toEqual(filter);
    expect([...book.sheets[0]!.rows]).toEqual([[3, HIDDEN]]);
    expect(notShown).toEqual([]);
  });

  test('names its area as Excel does', () => {
    expect(namesXml(file)).toBe(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'窓口 1'!$B$2:$D$5</definedName></definedNames>`,
    );
  });

  test('counts columns from the first of the filter, and days by their unit', () => {
    expect(filterXml(file)).toBe(
      '<autoFilter ref="B2:D5"><filterColumn colId="0"><filters blank="1"><filter val="東"/><filter val="a&quot;&amp;&lt;b"/>' +
        '<dateGroupItem year="2026" month="4" dateTimeGrouping="month"/></filters></filterColumn><filterColumn colId="1">' +
        '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="10"/><customFilter operator="lessThan" val="20.5"/>' +
        '</customFilters></filterColumn></autoFilter>',
    );
  });
});

describe('a file that is saved again', () => {
  const xml =
    '<autoFilter ref="B2:D5" xr:uid="{1}" xmlns:xr="r"><filterColumn colId="0"><top10 val="1" filterVal="30"/></filterColumn>' +
    '<filterColumn colId="1" hiddenButton="1"/><filterColumn colId="2"><colorFilter dxfId="0"/></filterColumn><sortState ref="B3:D5"/></autoFilter>';
  const file = withFilterXml(bookWith(criteria({ column: 1, criterion: VALUES })), xml);
  const read = filterOf(file)!;

  test('is the same where nothing changed', () => {
    expect(saveBook(openBook(file).book, file)).toBe(file);
  });

  test('tells of what cannot be shown', () => {
    expect(read.columns).toEqual([
      {
        column: 1,
        criterion: { kind: 'conditions', conditions: [{ operator: 'greaterThanOrEqual', value: '30' }], all: true },
      },
      { column: 3, criterion: { kind: 'other' } },
    ]);
    expect(openBook(file).notShown).toEqual([{ kind: 'autoFilter', sheet: '窓口 1', count: 1, kept: true }]);
  });

  test('keeps what stays of a filter as it was', () => {
    const after = changed(file, { ...read, columns: [...read.columns, { column: 2, criterion: BETWEEN }] });
    expect(filterXml(after)).toBe(
      xml.replace(
        '<filterColumn colId="1" hiddenButton="1"/>',
        '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="10"/>' +
          '<customFilter operator="lessThan" val="20.5"/></customFilters></filterColumn>',
      ),
    );
  });

  test('has another area, and its name follows', () => {
    const after = changed(file, { rect: { ...RECT, rows: 9 }, columns: [] });
    expect(filterXml(after)).toBe(
      '<autoFilter ref="B2:D10" xr:uid="{1}" xmlns:xr="r"><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
    );
    expect(namesXml(after)).toContain("'窓口 1'!$B$2:$D$10");
  });

  test('has none where it was taken away', () => {
    const after = changed(file, undefined);
    expect(sheetXml(after)).not.toContain('autoFilter');
    expect(namesXml(after)).toBe('');
  });

  test('under another name of the sheet, names the area there', () => {
    const { book } = openBook(file);
    const [first, ...others] = book.sheets as [Book['sheets'][0], ...Book['sheets']];
    const after = saveBook({ ...book, sheets: [{ ...first, name: '新' }, ...others] }, file);
    expect(namesXml(after)).toContain('新!$B$2:$D$5');
    expect(filterXml(after)).toBe(xml);
  });
});

describe('criteria of Excel', () => {
  const read = (xml: string): BookCriterion => {
    const column = `<autoFilter ref="B2:D5"><filterColumn colId="0">${xml}</filterColumn></autoFilter>`;
    return filterOf(withFilterXml(bookWith(criteria({ column: 1, criterion: VALUES })), column))!.columns[0]!.criterion;
  };
  const one = (operator: string, value: string): object => ({ kind: 'conditions', conditions: [{ operator, value }] });

  test.each([
    ['<top10 top="0" percent="1" val="10" filterVal="5"/>', one('lessThanOrEqual', '5')],
    ['<dynamicFilter type="aboveAverage" val="12.5"/>', one('greaterThan', '12.5')],
    ['<dynamicFilter type="belowAverage" val="12.5"/>', one('lessThan', '12.5')],
    ['<customFilters><customFilter val="*票"/></customFilters>', one('equal', '*票')],
    ['<dynamicFilter type="M4"/>', { kind: 'other' }],
    ['<iconFilter iconSet="3Arrows"/>', { kind: 'other' }],
    ['<customFilters><customFilter operator="near" val="1"/></customFilters>', { kind: 'other' }],
    ['<filters><dateGroupItem year="x" dateTimeGrouping="year"/></filters>', { kind: 'other' }],
  ])('%s', (xml, expected) => {
    expect(read(xml)).toMatchObject(expected);
  });

  test('a span of days', () => {
    expect(read('<dynamicFilter type="thisMonth" val="46113" maxVal="46143"/>')).toEqual({
      kind: 'conditions',
      conditions: [
        { operator: 'greaterThanOrEqual', value: '46113' },
        { operator: 'lessThan', value: '46143' },
      ],
      all: true,
    });
  });
});

test('the filter of a view that somebody saved is none of the sheet', () => {
  const parts = unzipSync(saveBook(bookWith(undefined)));
  const views =
    '<customSheetViews><customSheetView guid="{1}"><autoFilter ref="A1:B2"><filterColumn colId="0"><filters/></filterColumn></autoFilter></customSheetView></customSheetViews>';
  const sheet = strFromU8(parts[SHEET]!).replace('</sheetData>', `</sheetData>${views}`);
  expect(filterOf(zipSync({ ...parts, [SHEET]: strToU8(sheet) }))).toBeUndefined();
});

test('of a book that counts from 1904, figures that may be days are left to Excel', () => {
  const before = { ...bookWith(criteria({ column: 2, criterion: BETWEEN })), date1904: true };
  const shown = in1900(before);
  expect(shown.sheets[0]!.filter!.columns[0]!.criterion).toEqual({ kind: 'other' });
  expect(in1904(shown, before).sheets[0]!.filter).toEqual(before.sheets[0]!.filter);
});
