import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openBook, saveBook } from '../../src/xlsx';
import { sheetsInLibreOffice } from '../support/libreOffice';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';
import { locked } from '../xlsx/support/locked';
import { myna } from './support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'calc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string): string {
  return join(folder, name);
}

function write(name: string, rows: Parameters<typeof sheetOf>[1]): string {
  writeFileSync(file(name), saveBook(bookOf([sheetOf('計画 1', rows)])));
  return file(name);
}

/** Formulas that nobody has calculated yet, as another program writes them. */
const WITHOUT_RESULTS = join(__dirname, '../workbooks/openpyxlWithoutResults.xlsx');

describe('myna calc', () => {
  test('fills in the results of a book of another program, for LibreOffice to show', async () => {
    copyFileSync(WITHOUT_RESULTS, file('in.xlsx'));
    const before = readFileSync(file('in.xlsx'));
    const ran = await myna(['calc', file('in.xlsx'), '-o', file('out.xlsx')]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('数式 4 個');
    const rows = (await sheetsInLibreOffice(file('out.xlsx'))).get('計画')!;
    expect(rows.map((row) => row.map(Number))).toEqual([
      [NaN, NaN, expect.closeTo(24697e6 / 834e4, 9), 1140],
      [1000, 8, 125, expect.closeTo(24697e6 / 834e4 + 125, 9)],
    ]);
    expect(readFileSync(file('in.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  }, 240_000);

  test('names cells with errors, circles and what it cannot calculate', async () => {
    const path = write('in.xlsx', [
      [
        '=1/0',
        '=MYNA.NUM("12円34")',
        { value: 7, formula: '=PHONETIC(A9)' },
        '=C1+1',
        { value: 5, formula: '=PHONETIC(D1)' },
      ],
      [
        { value: 4, formula: '=B2' },
        { value: 4, formula: '=A2' },
      ],
    ]);
    const { code, out } = await myna(['calc', path, '-o', file('out.xlsx'), '--json'], 'en');
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      formulas: 7,
      errors: [
        { cell: "'計画 1'!A1", error: '#DIV/0!' },
        { cell: "'計画 1'!B1", error: '#VALUE!', reason: expect.stringContaining('12円34') },
      ],
      // Nothing that C1 reads has changed: its result is Excel's own.
      kept: [
        {
          cell: "'計画 1'!E1",
          formula: '=PHONETIC(D1)',
          why: { kind: 'unknown', parts: [{ kind: 'function', text: 'PHONETIC' }] },
        },
      ],
      circular: ["'計画 1'!A2", "'計画 1'!B2"],
    });
    const { book } = openBook(readFileSync(file('out.xlsx')));
    expect([0, 1, 2, 3, 4].map((column) => cellAt(book, 0, 0, column)?.value)).toEqual([
      { error: '#DIV/0!' },
      { error: '#VALUE!' },
      7,
      8,
      5,
    ]);
    expect([cellAt(book, 0, 1, 0)?.value, cellAt(book, 0, 1, 1)?.value]).toEqual([4, 4]);
    const text = (await myna(['calc', path, '-o', file('out.xlsx')])).out;
    expect(text).toMatch(/エラーのセル: 2 個[^]*PHONETIC[^]*循環参照の数式: 2 個/);
  });

  test('opens what Excel opens without a question, and says that the output is not encrypted', async () => {
    writeFileSync(file('in.xlsx'), locked(readFileSync(write('plain.xlsx', [[2, '=A1*3']]))));
    const ran = await myna(['calc', file('in.xlsx'), '-o', file('out.xlsx')]);
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('暗号化されません') });
    expect(cellAt(openBook(readFileSync(file('out.xlsx'))).book, 0, 0, 1)?.value).toBe(6);
    writeFileSync(file('other.xlsx'), locked(readFileSync(file('plain.xlsx')), { password: 'x' }));
    const refused = await myna(['calc', file('other.xlsx'), '-o', file('out.xlsx')]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('パスワードで保護') });
  });

  test('never writes over the original, by whatever name', async () => {
    const path = write('in.xlsx', [[1]]);
    symlinkSync(path, file('link.xlsx'));
    const before = readFileSync(path);
    for (const output of [path, join(folder, '.', 'in.xlsx'), file('link.xlsx')]) {
      expect(await myna(['calc', path, '-o', output])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('-o'),
      });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('says what it cannot read or write, and leaves nothing behind', async () => {
    writeFileSync(file('text.xlsx'), 'not a workbook');
    const cases: [string, string, RegExp][] = [
      [file('none.xlsx'), file('out.xlsx'), /見つかりません/],
      [folder, file('out.xlsx'), /フォルダー/],
      [file('text.xlsx'), file('out.xlsx'), /text\.xlsx: .+/],
      [write('in.xlsx', [[1]]), file('no/such/out.xlsx'), /書き出せません/],
    ];
    for (const [input, output, message] of cases) {
      expect(await myna(['calc', input, '-o', output])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(message),
      });
    }
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'text.xlsx']);
  });
});
