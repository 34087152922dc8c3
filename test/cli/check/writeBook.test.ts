import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FileRemark } from '../../../src/cli/check/result';
import { PackedRows } from '../../../src/cli/check/packedRows';
import { frameOf, rowXml } from '../../../src/cli/check/rowXml';
import { writeBook } from '../../../src/cli/check/writeBook';
import type { Summary } from '../../../src/cli/check/tally';
import { TEXTS } from '../../../src/cli/check/texts';
import { openBook } from '../../../src/xlsx';
import { valuesOf } from './support/books';

const EMPTY: Summary = {
  ...{ files: 0, bodies: [], months: [], target: null, unreadable: [] },
  severities: { serious: 0, warning: 0, information: 0 },
  rules: [],
  withoutMonth: { severities: { serious: 0, warning: 0, information: 0 }, bodies: 0 },
  mended: { copy: 0, mended: 0, kept: 0 },
  codes: new Set(),
};
const remark = (file: string): FileRemark => ({
  ...{ file, sheet: '計画', cell: 'B2', body: '甲市', month: 46113, rule: 'negative' },
  ...{ severity: 'serious', item: 'planned', value: -1, limit: null, text: `${file} の「&<>"」` },
});

describe('the book of the findings', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'myna-write-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function written(count: number, mostRows?: number) {
    const rows = new PackedRows(TEXTS.ja, mostRows);
    for (let index = 0; index < count; index += 1) rows.add([remark(`${index}.xlsx`)]);
    const path = join(folder, 'book.xlsx');
    const file = openSync(path, 'w');
    writeBook(file, EMPTY, rows, TEXTS.ja);
    closeSync(file);
    return openBook(readFileSync(path)).book;
  }

  test('has the findings row by row, looking as the columns do', () => {
    const book = written(3);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '指摘',
      '市区町村',
      '県計',
      '規則',
      '負荷の一覧',
      '読めなかったファイル',
    ]);
    const [heading, ...rows] = valuesOf(book, '指摘');
    expect(heading![0]).toBe('ファイル');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual([
      ...[
        '2.xlsx',
        '計画',
        'B2',
        '甲市',
        46113,
        '負の値',
        '重大',
        '2.xlsx の「&<>"」',
        '負の数がないか。（表そのものの点検）',
      ],
    ]);
    const cells = book.sheets[0]!.cells.get(3)!;
    expect(cells.get(4)!.style?.numberFormat).toBe('yyyy"年"m"月"');
    expect(cells.get(7)!.style?.wrapText).toBe(true);
    expect(book.sheets[0]!.frozen).toEqual({ rows: 1, columns: 1 });
  });

  test('goes on on another sheet where one is full', () => {
    const book = written(5, 2);
    expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['指摘', '指摘 2', '指摘 3']);
    const files = ['指摘', '指摘 2', '指摘 3'].map((name) =>
      valuesOf(book, name)
        .slice(1)
        .map(([file]) => file),
    );
    expect(files).toEqual([['0.xlsx', '1.xlsx'], ['2.xlsx', '3.xlsx'], ['4.xlsx']]);
  });

  test('without findings has the heading', () => {
    expect(valuesOf(written(0), '指摘')).toHaveLength(1);
  });
});

describe('rows of a sheet', () => {
  test('the model row gives its styles and goes', () => {
    const frame = frameOf(
      '<worksheet><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"/></row><row r="2" ht="9"><c r="A2" s="3"/><c r="B2"/></row></sheetData></worksheet>',
    );
    expect(frame).toEqual({
      before: '<worksheet><sheetData><row r="1"><c r="A1"/></row>',
      after: '</sheetData></worksheet>',
      styles: [' s="3"', ''],
    });
  });

  test('what XML cannot hold, and what a cell cannot, is replaced', () => {
    const xml = rowXml(2, ['a\u0001\ud800b', 'x'.repeat(40_000), null, 1.5], [' s="1"']);
    expect(xml).toContain('<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">a\ufffd\ufffdb</t></is></c>');
    expect(xml).toContain(`${'x'.repeat(32_766)}…<`);
    expect(xml).toContain('<c r="C2"/><c r="D2"><v>1.5</v></c></row>');
  });
});
