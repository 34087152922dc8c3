import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { openBook } from '../../../src/xlsx';
import { JAPANESE } from '../../support/japanese';
import { planSheet } from '../../support/planSheet';
import { locked } from '../../xlsx/support/locked';
import * as bad from './support/badFiles';
import { valuesOf, xlsxOf } from './support/books';
import { folderOf, printOf } from './support/runIn';

/** What `npm run build:cli` makes. */
const MYNA = join(process.env['CLI_FOLDER'] ?? join(__dirname, '../../../dist-cli'), 'myna.js');

jest.setTimeout(300_000);

let folder = '';
const myna = (...args: string[]) =>
  spawnSync(process.execPath, [MYNA, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'ja' } });
const sheet = (name: string) => valuesOf(openBook(readFileSync(join(folder, 'findings.xlsx'))).book, name);

describe('myna check as it is built', () => {
  afterEach(() => rmSync(folder, { recursive: true }));

  test('expands wildcards itself, tells the exit codes apart, writes plain lines where nobody watches', () => {
    const spoilt = xlsxOf({ 計画: planSheet({ 1: { 職員数: 1 } }) });
    folder = folderOf({ 'plans/甲市.xlsx': bad.plan(), 'plans/乙町.xlsx': spoilt, 'bad/丙村.xlsx': bad.truncated() });
    const clean = myna('check', 'plans/甲*.xlsx', '-o', 'findings.xlsx');
    expect([clean.status, clean.stdout]).toEqual([0, '']);
    // eslint-disable-next-line no-control-regex
    expect(clean.stderr).not.toMatch(/\x1b/);
    const findings = myna('check', 'plans', '--json');
    expect(findings.status).toBe(1);
    expect(JSON.parse(findings.stdout).summary).toMatchObject({ files: 2, serious: 1 });
    const unreadable = myna('check', 'plans', 'bad', '-o', 'findings.xlsx', '--lang', 'en');
    expect(unreadable.status).toBe(2);
    expect(unreadable.stderr).toContain('bad/丙村.xlsx: could not be read.');
    expect(myna('check', 'ない/*.xlsx', '-o', 'findings.xlsx')).toMatchObject({ status: 2 });
    expect(myna('check').status).toBe(2);
  });

  test('mends a copy, whose formulas are calculated again, and leaves the original', () => {
    const rows = planSheet({ 1: { 職員数: 1 } });
    const staff = rows[0]!.indexOf('職員数');
    const column = String.fromCharCode(65 + staff);
    const sum = rows.slice(1).reduce((before, row) => before + Number(row[staff]), 0);
    const total = rows[0]!.map((_, index) => {
      if (index === 0) return '合計';
      return index === staff ? { value: sum, formula: `=SUM(${column}2:${column}${rows.length})` } : null;
    });
    folder = folderOf({ 'plans/乙町.xlsx': xlsxOf({ 計画: [...rows, total] }) });
    const before = printOf(join(folder, 'plans'));
    expect(myna('check', 'plans', '-o', 'findings.xlsx', '--fix', 'out').status).toBe(1);
    expect(printOf(join(folder, 'plans'))).toEqual(before);
    const copy = valuesOf(openBook(readFileSync(join(folder, 'out/乙町.xlsx'))).book, '計画').map((row) => row[staff]);
    const months = copy.slice(1, -1) as number[];
    expect(months[1]).toBe(3);
    expect(copy.at(-1)).toBe(months.reduce((before, month) => before + month, 0));
    expect(myna('check', 'out', '-o', 'again.xlsx').status).toBe(0);
  });

  test('opens what Excel opens without a question, says so, and writes its copy without encryption', () => {
    const spoilt = xlsxOf({ 計画: planSheet({ 1: { 職員数: 1 } }) });
    folder = folderOf({ 'plans/甲市.xlsx': locked(spoilt), 'plans/乙町.xlsx': locked(spoilt, { password: '別' }) });
    const ran = myna('check', 'plans', '--json', '--fix', 'out', '--lang', 'en');
    expect(ran.status).toBe(2);
    const { findings, unreadable } = JSON.parse(ran.stdout);
    const said = findings.find(({ rule }: { rule: string }) => rule === 'encrypted');
    expect(said).toMatchObject({ file: 'plans/甲市.xlsx', severity: 'information', name: 'Encryption' });
    expect(`${said.text} ${said.why}`).not.toMatch(JAPANESE);
    expect(unreadable).toEqual([{ file: 'plans/乙町.xlsx', why: expect.stringContaining('password') }]);
    expect(openBook(readFileSync(join(folder, 'out/甲市.xlsx'))).book.sheets).toHaveLength(1);
  });

  test('calculates formulas without results first, and says what cannot be calculated', () => {
    const lacking = (formula: string) => ({ value: null, formula });
    const header = ['年月', '交付想定枚数'];
    const rows = [
      [46113, 10],
      [lacking('=EDATE(A2,1)'), lacking('=MYNA.PLANTARGET(100,60)')],
    ];
    folder = folderOf({
      'plans/甲市.xlsx': xlsxOf({ 計画: [header, ...rows] }),
      'plans/乙町.xlsx': xlsxOf({ 計画: [header, [46113, lacking('=B2+1')]] }),
      'plans/丙村.xlsx': xlsxOf({ 計画: [header, [46113, lacking('=PHONETIC(A1)')]] }),
    });
    expect(myna('check', 'plans', '-o', 'findings.xlsx').status).toBe(2);
    expect(
      sheet('県計')
        .slice(1, 3)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      [46113, 1, 10],
      [46143, 1, 40],
    ]);
    expect(sheet('読めなかったファイル').slice(1)).toEqual([
      [join('plans', '乙町.xlsx'), expect.stringContaining('循環参照')],
      [join('plans', '丙村.xlsx'), expect.stringContaining('計画!B2')],
    ]);
  });
});
