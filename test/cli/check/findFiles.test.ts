import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findFiles, readWildcards } from '../../../src/cli/check/files';

const FILES = [
  ...['市10.xlsx', '市2.xlsx', '計画[1].XLSX', '古い.xls', '表.csv', '~$市2.xlsx', '.隠れた.xlsx'],
  ...['県北/甲町.xlsm', '県北/奥/乙村.xlsx', '県南/丙市.ods'],
];

describe('the files that paths name', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'myna-files-'));
    for (const folder of ['県北/奥', '県南']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of FILES) writeFileSync(join(root, file), '');
    symlinkSync(join(root, '市2.xlsx'), join(root, '同じ.xlsx'));
  });

  const found = async (...paths: string[]) => {
    const { files, missing } = await findFiles(paths.map((path) => join(root, path)));
    return { files: files.map((file) => relative(root, file)), missing: missing.map((path) => relative(root, path)) };
  };

  test('a folder stands for the workbooks in it and below, of every format, each once', async () => {
    const { files, missing } = await found('');
    expect(files).toHaveLength(7);
    expect(files).toEqual(expect.arrayContaining(['県北/奥/乙村.xlsx', '県南/丙市.ods', '古い.xls', '計画[1].XLSX']));
    expect(files).not.toEqual(expect.arrayContaining(['表.csv']));
    expect(missing).toEqual([]);
  });

  test('a folder by another name, and a file of it by its own, are one', async () => {
    symlinkSync(join(root, '県南'), join(root, '南'));
    expect((await found('南', '県南/丙市.ods')).files).toEqual(['南/丙市.ods']);
    expect((await found('県南/丙市.ods', '南/*.ods')).files).toEqual(['県南/丙市.ods']);
  });

  test('wildcards that no shell has replaced, in the order that people count in', async () => {
    expect((await found('市*.xlsx')).files).toEqual(['市2.xlsx', '市10.xlsx']);
    expect((await found('市?.xlsx')).files).toEqual(['市2.xlsx']);
    expect((await found('県*/*.xlsm')).files).toEqual(['県北/甲町.xlsm']);
    expect((await found('**/*村.xlsx')).files).toEqual(['県北/奥/乙村.xlsx']);
    expect((await found('県北/**')).files.sort()).toEqual(['県北/奥/乙村.xlsx', '県北/甲町.xlsm'].sort());
    expect((await found('県*')).files).toHaveLength(3);
  });

  test('brackets are part of a name, case makes no difference to a wildcard', async () => {
    expect((await found('計画[1].XLSX')).files).toEqual(['計画[1].XLSX']);
    expect((await found('計画[1]*.xlsx')).files).toEqual(['計画[1].XLSX']);
  });

  test('what Excel leaves beside an open book is no plan, even if a shell names it', async () => {
    expect(await found('~$市2.xlsx', '市2.xlsx')).toEqual({ files: ['市2.xlsx'], missing: [] });
  });

  test('names what is not there', async () => {
    expect(await found('ない.xlsx', 'なし*.xlsx', '市2.xlsx')).toEqual({
      files: ['市2.xlsx'],
      missing: ['ない.xlsx', 'なし*.xlsx'],
    });
  });
});

describe('wildcards', () => {
  test('start from the last folder without any, also on Windows', () => {
    expect(readWildcards('plans/a.xlsx', /\//)).toBeUndefined();
    expect(readWildcards('*.xlsx', /\//)?.start).toBe('.');
    expect(readWildcards('/*.xlsx', /\//)?.start).toBe('/');
    expect(readWildcards('C:\\*.xlsx', /[\\/]/)?.start).toBe('C:/');
    expect(readWildcards('C:\\plans\\*\\a.xlsx', /[\\/]/)).toMatchObject({
      start: 'C:/plans',
      steps: [/^.*$/iu, /^a\.xlsx$/iu],
    });
  });
});
