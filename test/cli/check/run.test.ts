import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openBook } from '../../../src/xlsx';
import { planSheet } from '../../support/planSheet';
import * as bad from './support/badFiles';
import { valuesOf, xlsxOf } from './support/books';
import { check, folderOf, printOf } from './support/runIn';

let folder = '';
const at = (name: string): string => join(folder, name);
const resultOf = (name = 'findings.xlsx') => openBook(readFileSync(at(name))).book;
const spoilt = () => xlsxOf({ 計画: planSheet({ 1: { 職員数: 1 } }) });

describe('a folder of plans', () => {
  beforeEach(() => {
    folder = folderOf({ 'plans/甲市.xlsx': bad.plan(), 'plans/乙町.xlsx': spoilt() });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('with findings ends with 1 and names them with file, sheet, cell, municipality, month, rule and reason', async () => {
    const before = printOf(at('plans'));
    const { code, err } = await check({ paths: [at('plans')], output: at('findings.xlsx') });
    expect(code).toBe(1);
    expect(err).toContain('2件のファイルを点検しました（2団体、読めなかったファイル 0件）');
    const rows = valuesOf(resultOf(), '指摘').filter((row) => row[6] !== '情報');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual([
      ...[at('plans/乙町.xlsx'), '計画', 'K3', '乙町', 43952, '職員の配置', '重大'],
      ...[expect.stringContaining('あと2人'), expect.stringContaining('総行住第181号 2')],
    ]);
    expect(printOf(at('plans'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['findings.xlsx', 'plans']);
  });

  test('without findings ends with 0', async () => {
    const { code } = await check({ paths: [at('plans/甲市.xlsx')], output: at('findings.xlsx') });
    expect(code).toBe(0);
  });

  test('against targets: each municipality, the prefecture, and who has handed in nothing', async () => {
    const targets = [
      ['団体名', '人口', '累計交付枚数'],
      ['甲市', 5000, 2000],
      ['乙町', 5001, 2000],
      ['丙村', 1000, 0],
    ];
    writeFileSync(at('targets.xlsx'), xlsxOf({ 目標: targets }));
    const request = { paths: [at('plans')], output: at('findings.xlsx'), target: at('targets.xlsx') };
    expect((await check(request)).code).toBe(1);
    const found = valuesOf(resultOf(), '指摘').map((row) => [row[3], row[5], row[6]]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['乙町', '目標枚数', '重大'],
        ['丙村', '計画の有無', '重大'],
      ]),
    );
    expect(found).not.toContainEqual(['甲市', '目標枚数', '重大']);
    const total = valuesOf(resultOf(), '県計').at(-1)!;
    expect(total.slice(0, 7)).toEqual(['合計', null, 6000, 7001, -1001, null, 6000 / 7001]);
  });

  test('as JSON holds the same, and nothing else is on standard output', async () => {
    const { out } = await check({ paths: [at('plans')], json: true });
    const { findings, municipalities, prefecture, unreadable, summary } = JSON.parse(out);
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...{ body: '乙町', month: '2020-05', severity: 'serious', rule: 'staff', name: '職員の配置' },
        ...{ item: 'staff', value: 1, limit: 3, text: expect.stringContaining('あと2人') },
      }),
    );
    expect(municipalities).toHaveLength(2);
    expect(prefecture.months[0]).toMatchObject({ month: '2020-04', bodies: 2, sums: { planned: 2000 } });
    expect(unreadable).toEqual([]);
    expect(summary).toEqual({ files: 2, serious: 1, warning: 0, information: 2, unreadable: 0 });
  });

  test('a sum with a blank in it says what it lacks, in the book and as JSON', async () => {
    writeFileSync(at('plans/乙町.xlsx'), xlsxOf({ 計画: planSheet({ 1: { 交付想定枚数: null, 職員数: null } }) }));
    writeFileSync(at('plans/丙村.xlsx'), 'none');
    await check({ paths: [at('plans')], output: at('findings.xlsx') });
    const last = (name: string) => valuesOf(resultOf(), name).map((row) => row.at(-1));
    expect(last('県計')).toEqual([
      '計に入っていない値',
      null,
      '交付想定枚数（空白 1団体）、職員数（空白 1団体）',
      '累計: 前の月の交付想定枚数',
      '交付想定枚数（空白 1件）、読めなかった1ファイル',
    ]);
    const known = valuesOf(resultOf(), '県計').map((row) => row.at(-2));
    expect([known[0], known[2], known.at(-1)]).toEqual([
      '計に値のある団体',
      '交付想定枚数 1団体、交付実績 2団体、申請件数 2団体、専用窓口数 2団体、併用窓口数 2団体、職員数 1団体、統合端末台数 2団体',
      '交付想定枚数 2団体、交付実績 2団体、申請件数 2団体',
    ]);
    expect(valuesOf(resultOf(), '市区町村').map((row) => [row[0], row.at(-2)])).toEqual([
      ['団体名', '計に入っていない値'],
      ['乙町', '交付想定枚数（空白 1か月）'],
      ['甲市', null],
    ]);
    const { municipalities, prefecture } = JSON.parse((await check({ paths: [at('plans')], json: true })).out);
    expect(municipalities.map(({ lacking }: { lacking: object }) => lacking)).toEqual([{ planned: 1 }, {}]);
    expect(prefecture.months).toMatchObject([
      { lacking: {}, sumIsPart: false },
      { lacking: { planned: 1, staff: 1 }, sumIsPart: true },
      { lacking: {}, sumIsPart: true },
    ]);
    expect(prefecture.totalLacks).toEqual({ planned: 1, unreadableFiles: 1 });
    expect(prefecture.months[1].known).toMatchObject({ planned: 1, staff: 1, terminals: 2 });
    expect(prefecture.totalKnown).toEqual({ planned: 2, actual: 2, applied: 2 });
  });

  test('in English', async () => {
    const { err } = await check({ paths: [at('plans')], output: at('findings.xlsx'), language: 'en' });
    expect(err).toContain('Checked 2 files');
    expect(resultOf().sheets.map(({ name }) => name)).toEqual([
      ...['Findings', 'Municipalities', 'Prefecture', 'Rules', 'Loads', 'Unreadable files'],
    ]);
  });

  test('never writes over a file that it checks, nor without knowing where to', async () => {
    const before = printOf(at('plans'));
    const over = check({ paths: [at('plans/*.xlsx')], output: at('plans/甲市.xlsx') });
    await expect(over).rejects.toThrow('点検するファイルでもあります');
    await expect(check({ paths: [at('plans')] })).rejects.toThrow('--json');
    await expect(check({ paths: [at('なし')], json: true })).rejects.toThrow('なし');
    await expect(check({ paths: [at('plans')], output: at('ない/findings.xlsx') })).rejects.toThrow('書けませんでした');
    expect(printOf(at('plans'))).toEqual(before);
  });

  test('a table of targets that is none is said to be none', async () => {
    const request = { paths: [at('plans')], json: true };
    await expect(check({ ...request, target: at('plans/甲市.xlsx') })).rejects.toThrow('目標の表がありません');
    await expect(check({ ...request, target: at('ない.xlsx') })).rejects.toThrow('ない.xlsx');
  });
});

test('texts of a file stay texts', async () => {
  const names = ['=1+1', '+1', '-1', '@A1', '=HYPERLINK("http://example.com")', '_x0041_', '<&>"', '前  後'];
  const rows = names.map((name) => [name, 43922, 10, '不明']);
  folder = folderOf({ '=a.xlsx': xlsxOf({ '=計画': [['団体名', '年月', '交付想定枚数', '職員数'], ...rows] }) });
  await check({ paths: [folder], output: at('findings.xlsx') });
  const { sheets } = resultOf();
  const cells = sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()]));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  for (const name of names) expect(cells.filter(({ value }) => value === name).length).toBeGreaterThanOrEqual(2);
  rmSync(folder, { recursive: true });
});

describe('files that cannot be read', () => {
  test('are named each with its reason, and the others are checked all the same', async () => {
    // Over the limit of what a book may unpack to, 150 MB.
    const huge = bad.hugeSheet(160);
    folder = folderOf({
      ...{ '01.xlsx': 'これはブックではありません', '02.xlsx': bad.encrypted(), '03.xls': bad.oldFormat() },
      ...{ '04.xlsx': bad.truncated(), '05.xlsx': huge, '06.xlsx': bad.bomb(huge), '07.xlsx': '' },
      ...{ '08.xlsx': xlsxOf({ 計画: [['年月', '件数']] }), '甲市.xlsx': bad.plan() },
    });
    const before = printOf(folder);
    const { code, err } = await check({ paths: [folder], output: at('findings.xlsx') });
    expect(code).toBe(2);
    const reasons = valuesOf(resultOf(), '読めなかったファイル').slice(1);
    expect(reasons.map(([file]) => String(file).slice(folder.length + 1))).toEqual([
      ...['01.xlsx', '02.xlsx', '03.xls', '04.xlsx', '05.xlsx', '06.xlsx', '07.xlsx', '08.xlsx'],
    ]);
    const said = [
      /ではない/,
      /パスワード/,
      /Workbook が壊れている/,
      /途中で切れている/,
      /上限/,
      /上限|壊れて/,
      /ではない|切れている/,
      /計画の表/,
    ];
    said.forEach((pattern, index) => expect(reasons[index]![1]).toMatch(pattern));
    for (const [file] of reasons) expect(err).toContain(`${String(file)}: 読めませんでした。`);
    expect(valuesOf(resultOf(), '市区町村').map(([body]) => body)).toEqual(['団体名', '甲市']);
    rmSync(at('findings.xlsx'));
    expect(printOf(folder)).toEqual(before);
    rmSync(folder, { recursive: true });
  });

  test('macros, links to other books and circles are findings: the values in the file are checked', async () => {
    const circle = { value: 3, formula: '=職員数+C2' };
    const names = [{ name: '職員数', sheet: null, formula: '=計画!$C$2', hidden: false }];
    const rows = [
      ['年月', '交付想定枚数', '職員数'],
      [43922, 10, circle],
    ];
    folder = folderOf({
      ...{ '甲市.xlsm': bad.withMacros(), '乙町.xlsx': bad.withLink(), '丙村.xlsx': xlsxOf({ 計画: rows }, { names }) },
    });
    const { code } = await check({ paths: [folder], output: at('findings.xlsx') });
    expect(code).toBe(1);
    const found = valuesOf(resultOf(), '指摘').map((row) => [String(row[0]).slice(folder.length + 1), row[5], row[6]]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['甲市.xlsm', 'マクロ', '警告'],
        ['乙町.xlsx', '外部参照', '警告'],
        ['丙村.xlsx', '循環参照', '重大'],
      ]),
    );
    rmSync(folder, { recursive: true });
  });
});
