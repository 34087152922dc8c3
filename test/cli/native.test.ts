import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/functions';
import { nativeRelease } from '../../src/native';
import { dataVersion } from '../../src/reference';
import { openBook, Package, saveBook } from '../../src/xlsx';
import type { Book } from '../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';
import { JAPANESE } from '../support/japanese';
import { myna } from './support';

const folder = mkdtempSync(join(tmpdir(), 'native-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const read = (name: string): Book => openBook(readFileSync(at(name))).book;

const BOOK = bookOf([
  sheetOf('Cost', [
    [1000, 40, { value: 25, formula: '=MYNA.PERCARDCOST(A1,B1)' }, { value: 'a', formula: '=MYNA.REF("x")' }],
    ['=MYNA.REFLIST()'],
  ]),
]);
writeFileSync(at('in.xlsx'), saveBook(BOOK));

describe('myna native', () => {
  test('writes a book with its own functions, and tells what is kept as values and why', async () => {
    const { code, out, err } = await myna(['native', at('in.xlsx'), '-o', at('out.xlsx')]);
    expect([code, err]).toEqual([3, '']);
    expect(out.split('\n')).toEqual([
      `${at('out.xlsx')} に書き出しました。数式 1 個が、ブックの中の関数（1 個）で計算されます。`,
      `関数の版 ${VERSION}、料金・規則の最終確認日 ${dataVersion.verifiedOn}`,
      'アドインなしでは計算できないため、値のまま残した数式: 2 個（元の数式はシート「値のままのセル」にあります）',
      '  Cost!D1  =MYNA.REF("x")  REF はアドインなしでは計算できません',
      '  Cost!A2  =MYNA.REFLIST()  REFLIST はアドインなしでは計算できません',
      'そのうち、元のブックに結果がなく、空白になったセル: 1 個。先に myna calc で計算してください。',
      '  Cost!A2',
      '',
    ]);
    const book = read('out.xlsx');
    expect(cellAt(book, 0, 0, 2)).toMatchObject({ value: 25, formula: '=MYNA_PERCARDCOST(A1,B1)' });
    expect(nativeRelease(book)).toMatchObject({ isPresent: true });
  });

  test('tells which formulas in no cell stay as they were, on the way there and back', async () => {
    const file = Package.open(saveBook(bookOf([sheetOf('Cost', [['=MYNA.PERCARDCOST(1000,40)']])])));
    const rule = (formula: string): string =>
      `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
    const formats = `<conditionalFormatting sqref="A1">${rule('MYNA.PERCARDCOST(A1,2)&gt;1')}${rule('A1&gt;2')}</conditionalFormatting>`;
    // So the file writes a call of the add-in, as long as the book has no such name.
    const list = '<formula1>MYNA_PERCARDCOST(A1,3)</formula1>';
    const validations = `<dataValidations count="1"><dataValidation type="custom" sqref="A1">${list}</dataValidation></dataValidations>`;
    const part = 'xl/worksheets/sheet1.xml';
    file.set(part, file.text(part).replace('</sheetData>', `</sheetData>${formats}${validations}`));
    writeFileSync(at('rules.xlsx'), file.zip());

    const there = await myna(['native', at('rules.xlsx'), '-o', at('rules-there.xlsx')]);
    expect(there.code).toBe(3);
    expect(there.out.split('\n').slice(2)).toEqual([
      '変えなかった条件付き書式・入力規則・テーブルの計算列の数式: 2 個（アドインがないと働きません）',
      '  Cost  条件付き書式  =MYNA.PERCARDCOST(A1,2)>1',
      '  Cost  入力規則  =MYNA.PERCARDCOST(A1,3)',
      '',
    ]);
    const back = await myna(['native', at('rules-there.xlsx'), '-o', at('rules-back.xlsx'), '--back', '--json']);
    expect(back.code).toBe(3);
    expect(JSON.parse(back.out)).toMatchObject({
      beside: [{ sheet: 'Cost', kind: 'dataValidation', formula: '=MYNA_PERCARDCOST(A1,3)' }],
    });
  });

  test('gives the book back', async () => {
    await myna(['native', at('in.xlsx'), '-o', at('there.xlsx')]);
    const { code, out } = await myna(['native', at('there.xlsx'), '-o', at('back.xlsx'), '--back']);
    expect(code).toBe(0);
    expect(out).toContain('数式 1 個をアドインの関数に戻し、値のままだった数式 2 個を戻しました');
    const [back, before] = [read('back.xlsx'), read('in.xlsx')];
    expect(back.names).toEqual([]);
    expect(back.sheets.map(({ name, cells }) => [name, cells])).toEqual(
      before.sheets.map(({ name, cells }) => [name, cells]),
    );
  });

  test('says the same as data and in English; a book that is whole ends with 0', async () => {
    const whole = bookOf([sheetOf('Cost', [[1000, 40, cellAt(BOOK, 0, 0, 2)!]])]);
    writeFileSync(at('whole.xlsx'), saveBook({ ...BOOK, sheets: whole.sheets }));
    const told = await myna(['native', at('whole.xlsx'), '-o', at('w.xlsx'), '--all', '--json'], 'en');
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ changed: 1, kept: [], release: VERSION, renewed: null, lost: [] });
    const again = await myna(['native', at('w.xlsx'), '-o', at('w2.xlsx')], 'en');
    expect(again.out).toContain(`made by release ${VERSION}, and is renewed`);
    const { out } = await myna(['native', at('in.xlsx'), '-o', at('e.xlsx')], 'en');
    expect(out.replaceAll('値のままのセル', '')).not.toMatch(JAPANESE);
    const back = await myna(['native', at('e.xlsx'), '-o', at('e2.xlsx'), '--back', '--json'], 'en');
    expect(JSON.parse(back.out)).toMatchObject({ changed: 1, restored: 2, notRestored: [], unreadable: 0 });
  });

  test.each([
    [['in.xlsx', '-o', 'in.xlsx'], /元のファイルと同じ/],
    [['in.xlsx', '-o', 'x.xlsx', '--back'], /MYNA_データ/],
    [['in.xlsx', '-o', 'x.xlsx', '--back', '--all'], /--back と --all/],
    [['none.xlsx', '-o', 'x.xlsx'], /none\.xlsx/],
  ])('%p is refused with the reason', async (args, reason) => {
    const { code, out, err } = await myna(['native', ...args.map((arg) => (arg.endsWith('.xlsx') ? at(arg) : arg))]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });

  test('a name of the book’s own that is in the way is told', async () => {
    const names = [{ name: 'MYNA_PERCARDCOST', sheet: null, formula: '=LAMBDA(x,x)', hidden: false }];
    writeFileSync(at('own.xlsx'), saveBook({ ...BOOK, names }));
    const { code, err } = await myna(['native', at('own.xlsx'), '-o', at('o.xlsx')], 'en');
    expect(code).toBe(2);
    expect(err).toContain('MYNA_PERCARDCOST');
  });
});
