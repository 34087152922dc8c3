import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { checkFile } from '../../../src/cli/check/checkFile';
import { copyPath, mendingInto } from '../../../src/cli/check/copyPath';
import { outputAt } from '../../../src/cli/common/outputFile';
import type { CheckedFile, Remark } from '../../../src/cli/check/result';
import { calculate } from '../../../src/engine';
import { openBook } from '../../../src/xlsx';
import { cellAddress } from '../../../src/sheet';
import * as bad from './support/badFiles';
import { xlsxOf } from './support/books';
import { check, folderOf, printOf } from './support/runIn';

// Threads start from source, which takes its time where much else runs.
jest.setTimeout(300_000);

const [APRIL, MAY, JUNE] = [46113, 46143, 46174];
const HEADER = [
  ...['年月', '交付想定枚数', '専用窓口数', '専用窓口1日当たり枚数'],
  ...['開庁日数', '土日開庁日数', '職員数', '統合端末台数'],
];
const formula = (text: string, value: number) => ({ formula: text, value });

/** May needs five more days; June has a formula for too few staff, and a terminal too few, with its unit. */
const PLAN = [
  HEADER,
  [APRIL, 6000, 12, 20, 25, 4, 13, 12],
  [MAY, 6600, 12, 20, formula('=18+F3', 23), 5, 13, 12],
  [JUNE, 1000, 12, 20, 26, 4, formula('=C4-2', 10), '１１台'],
  ['合計', formula('=SUM(B2:B4)', 13_600), null, null, formula('=SUM(E2:E4)', 74), 13, formula('=SUM(G2:G4)', 36)],
];

let folder = '';
const at = (name: string): string => join(folder, name);
function cellsIn(path: string): Record<string, unknown> {
  const [sheet] = openBook(readFileSync(path)).book.sheets;
  return Object.fromEntries(
    [...sheet!.cells].flatMap(([row, cells]) =>
      [...cells].map(([column, { value }]) => [cellAddress(row, column), value]),
    ),
  );
}
/** What is said of the mending of each file; with the engine, which threads that run from source cannot load. */
async function mend(...files: readonly string[]): Promise<readonly (readonly Remark[])[]> {
  const mending = mendingInto(at('out'), files.map(at));
  const asking = { language: 'ja', targets: new Map() } as const;
  const results = files.map(async (file) => {
    const job = { path: at(file), copy: await outputAt(copyPath(at(file), mending)) };
    return checkFile(job, asking, (book, edits) => calculate(book, 'ja', edits));
  });
  return (await Promise.all(results)).map((result) =>
    (result as CheckedFile).remarks.filter(({ rule }) => ['mended', 'kept', 'copy'].includes(rule)),
  );
}

describe('mended copies', () => {
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('hold what PLANFIX says; formulas stay, totals follow, units too, and the original is what it was', async () => {
    folder = folderOf({ 'plans/市/甲市.xlsx': xlsxOf({ 計画: PLAN }), 'plans/乙町.xlsx': bad.plan() });
    const before = printOf(at('plans'));
    const [said, others] = await mend('plans/市/甲市.xlsx', 'plans/乙町.xlsx');
    expect(printOf(at('plans'))).toEqual(before);
    const cells = cellsIn(at('out/市/甲市.xlsx'));
    expect(cells).toMatchObject({ F3: 10, E3: 28, F5: 18, E5: 79, H4: '12台', G4: 10, G5: 36 });
    expect(said!.map(({ cell, rule, value, limit }) => [cell, rule, value, limit])).toEqual([
      ['F3', 'mended', 5, 10],
      ['H4', 'mended', 11, 12],
      ['F5', 'mended', 13, 18],
      ['G4', 'kept', 10, 12],
      ['', 'copy', null, null],
    ]);
    expect(said![0]).toMatchObject({ month: MAY, text: '土日開庁日数を 5 から 10 にします（窓口の能力）。' });
    expect(said![3]!.text).toContain('結果が 12 になるように');
    expect(said![4]!.text).toContain('写しに残る指摘: 重大 1件・警告 0件。');
    expect(others).toEqual([]);
    // What needs no mending is handed on to the byte.
    expect(readFileSync(at('out/乙町.xlsx'))).toEqual(readFileSync(at('plans/乙町.xlsx')));
  });

  test('pass the check where no formula stood in the way', async () => {
    const values = PLAN.slice(0, 4).map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell ? cell.value : cell)),
    );
    folder = folderOf({ 'plans/甲市.xlsx': xlsxOf({ 計画: values }) });
    const { code, err } = await check({ paths: [at('plans')], json: true, fix: at('out') });
    expect(code).toBe(1);
    expect(err).toContain('直した写し: 1件のファイル（直した値 4件、直していない値 0件）');
    const again = JSON.parse((await check({ paths: [at('out')], json: true })).out);
    expect(again.summary).toMatchObject({ serious: 0, warning: 0 });
    expect(cellsIn(at('out/甲市.xlsx'))).toMatchObject({ E3: 28, F3: 10, G4: 12, H4: '12台' });
  });

  test('a total that nothing adds up to is left, and so is a plan that no change mends', async () => {
    const odd = [...PLAN.slice(0, 3), ['合計', 12_600, null, null, null, 99]];
    const tight = [HEADER, [APRIL, 900_000, 0, 20, 30, 8, 0, 0]];
    const beyond = tight.map((row) => row.map((cell, column) => (column === 3 && row !== HEADER ? 0 : cell)));
    folder = folderOf({ 'plans/甲市.xlsx': xlsxOf({ 計画: odd }), 'plans/乙町.xlsx': xlsxOf({ 計画: beyond }) });
    const [ofOdd, ofBeyond] = await mend('plans/甲市.xlsx', 'plans/乙町.xlsx');
    expect(cellsIn(at('out/甲市.xlsx'))).toMatchObject({ F3: 10, F4: 99 });
    expect(ofOdd!.filter(({ rule }) => rule === 'kept').map(({ cell }) => cell)).toEqual(['F4']);
    expect(ofBeyond!.map(({ rule, severity }) => [rule, severity])).toEqual([['kept', 'warning']]);
    expect(ofBeyond![0]!.text).toMatch(/^この計画は直していません。2026年4月は、/);
  });

  test('are written over no file that is checked', async () => {
    folder = folderOf({ 'plans/甲市.xlsx': bad.plan(), 'plans/市/乙町.xlsx': bad.plan() });
    const before = printOf(folder);
    await expect(check({ paths: [at('plans')], json: true, fix: at('plans') })).rejects.toThrow('別のフォルダー');
    expect(printOf(folder)).toEqual(before);
  });
});
