import { expect, jest, test } from '@jest/globals';
import { openBook, saveBook } from '../../src/xlsx';
import type { BookChart, BookFilter } from '../../src/xlsx';
import { savedByLibreOffice, shownByLibreOffice } from '../support/libreOffice';
import { bookOf, golden, partsOf, sheetOf, withCell, withSheet } from './support/workbooks';

jest.setTimeout(300_000);

test('a new file shows the results of our functions without the add-in', async () => {
  const sheet = sheetOf('計画', [
    [{ value: '送料' }, { value: 1234567.5, formula: '=MYNA.POSTAGE(500)', style: { numberFormat: '#,##0.0' } }],
    [{ value: '判定' }, { value: '期限内', formula: '=MYNA.PLANCHECK(A1)' }],
    [{ value: true }, { value: { error: '#N/A' }, formula: '=NA()' }],
    [{ value: '=1+1' }, { value: 99, formula: '=B1*2' }],
    [{ value: ' 空白\n改行 ' }, { value: 0.5, style: { numberFormat: '0%' } }],
  ]);
  const shown = await shownByLibreOffice(saveBook(bookOf(sheet, sheetOf("O'Neill's", [[{ value: 1 }]]))));
  expect(shown.get('計画')).toEqual([
    ['送料', '1,234,567.5'],
    ['判定', '期限内'],
    ['TRUE', '#N/A'],
    ['=1+1', '99'],
    [' 空白\n改行 ', '50%'],
  ]);
  expect(shown.get("O'Neill's")).toEqual([['1']]);
});

test.each(['openpyxl.xlsx', 'libreOfficeChart.xlsx', 'excel.xlsx', 'sheetJs.xlsx', 'prefixed.xlsx'])(
  '%s, saved with one cell more, shows the same as before and that cell',
  async (name) => {
    const original = golden(name);
    const { book } = openBook(original);
    const changed = withSheet(book, 0, (sheet) => withCell(sheet, 119, 0, { value: '追加' }));
    const before = await shownByLibreOffice(original);
    const after = await shownByLibreOffice(saveBook(changed, original));
    const sheet = book.sheets[0]!.name;
    const rows = after.get(sheet)!;
    expect(rows[119]![0]).toBe('追加');
    const cut = (all: readonly (readonly string[])[]): readonly string[] =>
      all.slice(0, before.get(sheet)!.length).map((row) => row.join('\t').trimEnd());
    expect(cut(rows)).toEqual(cut(before.get(sheet)!));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  },
);

test('what LibreOffice saves again is read back as our functions, with their results', async () => {
  const sheet = sheetOf('表', [
    [
      { value: 84, formula: '=MYNA.POSTAGE(500)' },
      { value: 'あ', formula: '=CONCAT("あ","")' },
    ],
  ]);
  const again = openBook(await savedByLibreOffice(saveBook(bookOf(sheet)))).book.sheets[0]!.cells.get(0)!;
  expect([again.get(0), again.get(1)]).toMatchObject([
    { value: 84, formula: '=MYNA.POSTAGE(500)' },
    { value: 'あ', formula: '=CONCAT("あ","")' },
  ]);
});

test('a filter hides the same rows, and comes back with its criteria', async () => {
  const rows = [
    ['地区', '枚数'],
    ['東', 10],
    ['西', 20],
    ['東', 30],
  ].map((row) => row.map((value) => ({ value })));
  const filter: BookFilter = {
    rect: { row: 0, column: 0, rows: 4, columns: 2 },
    columns: [
      { column: 0, criterion: { kind: 'values', values: ['東'], days: [], blank: false } },
      {
        column: 1,
        criterion: { kind: 'conditions', conditions: [{ operator: 'greaterThan', value: '5' }], all: true },
      },
    ],
  };
  const hidden = new Map([[2, { hidden: true, filtered: true }]]);
  const saved = await savedByLibreOffice(saveBook(bookOf({ ...sheetOf('窓口', rows), filter, rows: hidden })));
  const again = openBook(saved).book.sheets[0]!;
  expect(again.filter).toEqual(filter);
  expect([...again.rows].filter(([, look]) => look.filtered).map(([row]) => row)).toEqual([2]);
});

test('charts are drawn from their cells, with their titles, kinds and names', async () => {
  const place = (column: number) => ({ sheet: '表', row: 1, column, rows: 3, columns: 1 });
  const chart = (type: BookChart['type']): BookChart => ({
    type,
    title: `題 ${type}`,
    categories: [place(0)],
    series: [
      {
        name: '枚数 & 費用',
        values: [place(1)],
        look: { color: '#C2410C', lineStyle: 'Dash', markerStyle: 'Square' },
      },
    ],
    categoryTitle: '区分',
    valueTitle: '数',
    over: { row: 5, column: 0, rows: 15, columns: 6 },
  });
  const rows = [
    ['区分', '数'],
    ['あ', 1],
    ['い', null],
    ['う', 3],
  ].map((row) => row.map((value) => ({ value })));
  const sheet = {
    ...sheetOf('表', rows),
    charts: (['LineMarkers', 'ColumnClustered', 'ColumnStacked'] as const).map(chart),
  };
  const parts = partsOf(await savedByLibreOffice(saveBook(bookOf(sheet))));
  const drawn = [...parts].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  const texts = drawn.map(([, xml]) => Buffer.from(xml, 'latin1').toString('utf8'));
  const found = (pattern: RegExp): readonly string[] => texts.map((xml) => pattern.exec(xml)?.[1] ?? '').sort();
  expect(found(/<a:t>(題 \w+)<\/a:t>/)).toEqual(['題 ColumnClustered', '題 ColumnStacked', '題 LineMarkers']);
  expect(found(/<c:grouping val="(\w+)"/)).toEqual(['clustered', 'stacked', 'standard']);
  expect(found(/<c:val><c:numRef><c:f>([^<]+)</)).toEqual(Array(3).fill('表!$B$2:$B$4'));
  expect(found(/<c:cat><c:strRef><c:f>([^<]+)</)).toEqual(Array(3).fill('表!$A$2:$A$4'));
  for (const xml of texts) expect(xml).toContain('枚数 &amp; 費用');
});
