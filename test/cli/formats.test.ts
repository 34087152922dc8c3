import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import { openBook } from '../../src/xlsx';
import { planSheet } from '../support/planSheet';
import { cellAt } from '../support/bookOf';
import { bookOf, sheetOf, xlsxOf } from './check/support/books';
import { check } from './check/support/runIn';
import { saveBook } from '../../src/xlsx';
import { myna } from './support';

const FORMATS = join(__dirname, '../workbooks/formats');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

/** The plan that `xlsxOf({ 計画: planSheet() })` is, as another program writes it. */
function planAs(bookType: 'biff8' | 'xlsb' | 'csv'): Uint8Array {
  const book = utils.book_new();
  const rows = planSheet().map((row) => [...row]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '計画');
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

describe('myna calc', () => {
  test.each(['book.xls', 'book.ods'])(
    '%s becomes an .xlsx, is told as read-only, and stays as it is',
    async (name) => {
      copyFileSync(join(FORMATS, name), file(name));
      const before = readFileSync(file(name));
      const { code, out } = await myna(['calc', file(name), '-o', file('out.xlsx')]);
      expect(out).toContain('読み取り専用の形式（.');
      // Errors that are in the book.
      expect(code).toBe(1);
      const { book } = openBook(readFileSync(file('out.xlsx')));
      expect(cellAt(book, 0, 3, 2)).toMatchObject({ value: 1334.5, formula: '=SUM(C2:C3)' });
      expect(readFileSync(file(name)).equals(before)).toBe(true);
    },
    120_000,
  );

  test('a name that is not .xlsx is refused before anything is written', async () => {
    copyFileSync(join(FORMATS, 'book.xls'), file('book.xls'));
    const { code, err } = await myna(['calc', file('book.xls'), '-o', file('out.xls')]);
    expect([code, err]).toEqual([2, expect.stringMatching(/読み取り専用の形式のため.*out\.xls.*\.xlsx で終わる名前/)]);
    expect(readdirSync(folder)).toEqual(['book.xls']);
  });

  test('a CSV is calculated, and what it lost is in the JSON', async () => {
    writeFileSync(file('in.csv'), '011002,"1,234",=B1*2,="001"');
    const { code, out } = await myna(['calc', file('in.csv'), '-o', file('out.xlsx'), '--json'], 'en');
    const { notes } = JSON.parse(out) as { notes: { kind: string; text: string }[] };
    expect(notes.map(({ kind }) => kind)).toEqual(['readOnly', 'leadingZeros']);
    expect(notes[1]!.text).toContain('leading zeros (A1)');
    const { book } = openBook(readFileSync(file('out.xlsx')));
    expect([0, 1, 2, 3].map((column) => cellAt(book, 0, 0, column)?.value)).toEqual([11002, 1234, 2468, '001']);
    expect(code).toBe(0);
  }, 120_000);
});

describe('myna check', () => {
  interface Finding {
    readonly file: string;
    readonly sheet: string;
    readonly rule: string;
    readonly severity: string;
    readonly text: string;
  }
  async function findings(paths: string[], more: object = {}) {
    const { code, out } = await check({ paths, json: true, ...more });
    const read = JSON.parse(out) as {
      findings: Finding[];
      unreadable: { file: string; why: string }[];
      municipalities: { sums: { planned?: number }; verdict: string }[];
    };
    return { code, ...read };
  }

  test('finds in every format what it finds in the .xlsx', async () => {
    writeFileSync(file('甲市.xlsx'), xlsxOf({ 計画: planSheet() }));
    writeFileSync(file('甲市.xls'), planAs('biff8'));
    writeFileSync(file('甲市.xlsb'), planAs('xlsb'));
    const expected = await findings([file('甲市.xlsx')]);
    const rules = ({ findings: all }: { findings: Finding[] }): string[] =>
      all.filter(({ rule }) => rule !== 'format').map(({ rule, text }) => `${rule} ${text}`);
    for (const name of ['甲市.xls', '甲市.xlsb']) {
      const found = await findings([file(name)]);
      expect([name, rules(found)]).toEqual([name, rules(expected)]);
      expect(found.findings.filter(({ rule }) => rule === 'format')).toHaveLength(1);
      expect(found.code).toBe(expected.code);
    }
  }, 120_000);

  test('a CSV in Shift_JIS is checked when it is named, and not where its folder is', async () => {
    // 団体名,年月,交付想定枚数 / 甲市,2026/4/1,"1,000"
    const head = [
      0x92, 0x63, 0x91, 0xcc, 0x96, 0xbc, 0x2c, 0x94, 0x4e, 0x8c, 0x8e, 0x2c, 0x8c, 0xf0, 0x95, 0x74, 0x91, 0x7a, 0x92,
      0xe8, 0x96, 0x87, 0x90, 0x94,
    ];
    const row = [0x0d, 0x0a, 0x8d, 0x62, 0x8e, 0x73, ...Buffer.from(',2026/4/1,"1,000"\r\n')];
    writeFileSync(file('a.csv'), Uint8Array.from([...head, ...row]));
    const found = await findings([file('a.csv')]);
    expect(found.unreadable).toEqual([]);
    expect(JSON.stringify(found.municipalities)).toContain('甲市');
    expect(JSON.stringify(found.municipalities)).toContain('1000');
    const inFolder = await findings([folder]);
    expect(inFolder.municipalities).toEqual([]);
    expect(inFolder.unreadable).toEqual([{ file: folder, why: expect.stringContaining('ブックはありません') }]);
  }, 120_000);

  test('a bad file of each format spoils no other', async () => {
    mkdirSync(file('plans'));
    const xls = planAs('biff8');
    const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(file(`plans/${name}`), bytes);
    put('甲市.xlsx', xlsxOf({ 計画: planSheet() }));
    put('01.xls', xls.slice(0, 3000));
    put('02.xls', '<html><table><tr><td>1</td></tr></table></html>');
    put('03.ods', readFileSync(join(FORMATS, 'book.ods')).subarray(0, 9000));
    put('04.xlsb', planAs('xlsb').slice(0, 4000));
    put('05.xls', 'ただの文章');
    put('乙市.xls', xls);
    const { unreadable, municipalities, code } = await findings([file('plans')]);
    expect(code).toBe(2);
    const names = unreadable.map((one) => one.file.slice(file('plans/').length));
    expect(names).toEqual(['01.xls', '02.xls', '03.ods', '04.xlsb', '05.xls']);
    expect(unreadable.find((one) => one.file.endsWith('02.xls'))!.why).toContain('HTML');
    expect(municipalities).toHaveLength(2);
  }, 120_000);

  test('hidden sheets are named, those with a plan as a warning', async () => {
    const book = bookOf({ 計画: planSheet() });
    const hidden = sheetOf('隠した計画', planSheet(), { visibility: 'veryHidden' });
    const figures = sheetOf('単価', [['単価', 5]], { visibility: 'hidden' });
    const words = sheetOf('一覧', [['あ']], { visibility: 'hidden' });
    writeFileSync(file('甲市.xlsx'), saveBook({ ...book, sheets: [...book.sheets, hidden, figures, words] }));
    const { findings: all } = await findings([file('甲市.xlsx')]);
    const told = all
      .filter(({ rule }) => rule === 'hidden')
      .map(({ sheet, severity, text }) => [sheet, severity, text]);
    expect(told).toEqual([
      ['隠した計画', 'warning', expect.stringMatching(/再表示.*県計に入れました/)],
      ['単価', 'information', expect.stringContaining('点検していません')],
    ]);
    const twice = all.filter(({ rule }) => rule === 'twice').map(({ text }) => text);
    expect(twice).toEqual([expect.stringMatching(/同じブックのシート「計画」にもあり/)]);
  }, 120_000);

  test('a mended copy is an .xlsx, and two of one name do not meet', async () => {
    mkdirSync(file('plans'));
    writeFileSync(file('plans/甲市.xls'), planAs('biff8'));
    writeFileSync(file('plans/乙市.xls'), planAs('biff8'));
    writeFileSync(file('plans/乙市.xlsx'), xlsxOf({ 計画: planSheet() }));
    await findings([file('plans')], { fix: file('out') });
    expect(readdirSync(file('out')).sort()).toEqual(['乙市.xls.xlsx', '乙市.xlsx', '甲市.xlsx'].sort());
    for (const name of readdirSync(file('out')))
      expect(openBook(readFileSync(file(`out/${name}`))).book.sheets).toHaveLength(1);
  }, 120_000);
});
