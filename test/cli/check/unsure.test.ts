import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { checkFile } from '../../../src/cli/check/checkFile';
import type { CheckedFile } from '../../../src/cli/check/result';
import { outputAt } from '../../../src/cli/common/outputFile';
import { calculate } from '../../../src/engine';
import { xlsxOf } from './support/books';
import type { Rows } from './support/books';
import { folderOf } from './support/runIn';
import { JAPANESE } from '../../support/japanese';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lacking = (formula: string) => ({ value: null, formula });

async function unsureIn(rows: Rows, language: 'ja' | 'en' = 'ja', copied = false) {
  folder = folderOf({ 'plan.xlsx': xlsxOf({ 計画: rows }) });
  const copy = copied ? { copy: await outputAt(join(folder, 'copy.xlsx')) } : {};
  const job = { path: join(folder, 'plan.xlsx'), ...copy };
  const result = await checkFile(job, { language, targets: new Map() }, (book, edits) =>
    calculate(book, language, edits),
  );
  const { remarks, codes } = result as CheckedFile;
  const said = remarks.filter(({ rule }) => rule === 'stale' || rule === 'unverified');
  return { codes, said: said.map(({ rule, cell }) => `${rule} ${cell}`), texts: said.map(({ text }) => text) };
}

const HEADER = ['年月', '交付想定枚数', '職員数'];

describe('cells of a plan whose results the check has calculated', () => {
  test('are not named where the functions were compared with Excel', async () => {
    expect(await unsureIn([HEADER, [46113, lacking('=10+SUM(1,2)')]])).toMatchObject({ codes: [], said: [] });
  });

  test('are named, those below each other together, where nothing shows that Excel would come to the same', async () => {
    const bessel = lacking('=10+0*BESSELJ(1,1)');
    const rows = [HEADER, [46113, bessel, 1], [46143, bessel, bessel], [46174, 5, 1], [46204, bessel, 1]];
    const { codes, said, texts } = await unsureIn(rows);
    expect(codes).toEqual([3]);
    expect(said).toEqual(['unverified B2:B3', 'unverified B5', 'unverified C3']);
    expect(texts[0]).toMatch(/^計画!B2:B3 の数式（=10\+0\*BESSELJ\(1,1\)）.*未検証/);
    const inEnglish = await unsureIn(rows, 'en');
    for (const text of inEnglish.texts) expect(text.replaceAll('計画', '')).not.toMatch(JAPANESE);
  });

  test('and those that keep a result of before, since what they read has changed', async () => {
    const kept = { value: 7, formula: '=PHONETIC(B2)' };
    const { codes, said, texts } = await unsureIn([HEADER, [46113, lacking('=3+4'), kept]]);
    expect([codes, said]).toEqual([[3], ['stale C2']]);
    expect(texts[0]).toContain('ファイルにあった結果のまま');
  });

  test('are not named where they stand outside of the plans', async () => {
    const aside = [...Array.from({ length: 12 }, () => [null]), [null, null, null, lacking('=BESSELJ(1,1)')]];
    const rows: Rows = [HEADER, [46113, lacking('=3+4'), 1], ...aside];
    expect(await unsureIn(rows)).toMatchObject({ codes: [], said: [] });
  });
});

test('a mended copy names such cells wherever they stand', async () => {
  const header = ['年月', '交付想定枚数', '専用窓口数', '1日当たり交付枚数', '開庁日数', '職員数'];
  const kept = { value: 1, formula: '=PHONETIC(F2)' };
  const { codes, said, texts } = await unsureIn([header, [46113, 100, 3, 20, 20, 1], [null], [null], [kept]], 'ja', true);
  expect([codes, said]).toEqual([[3], ['stale A5']]);
  expect(texts[0]).toMatch(/^写しの計画!A5/);
}); // prettier-ignore
