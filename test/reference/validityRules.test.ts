import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseCsv } from '../../scripts/readSeeds';
import { announcedRules, dataVersion, findTable, validityRules } from '../../src/reference';
import { compile } from '../../src/reference/compile/compile';
import { seedFaultText } from '../../src/reference/compile/readTable';
import { root, seedFolders } from './seeds';

const FOLDER = 'seeds/validity-rules';
const csv = readFileSync(join(root, FOLDER, 'rules.csv'), 'utf8');

function faultsWith(text: string): string[] {
  const folders = seedFolders.map((folder) =>
    folder.folder === FOLDER ? { ...folder, csvFiles: new Map([['rules.csv', parseCsv(text)]]) } : folder,
  );
  return compile(folders).faults.map(seedFaultText);
}

describe('a fault in the rules is named with its line and column', () => {
  test.each([
    [
      'a gap between two rules',
      '2022-03-31',
      '2022-03-30',
      '3行目 「適用開始日」: 前の規則が終わる日の翌日から始めてください。',
    ],
    ['an overlap', '2022-03-31', '2022-04-01', '3行目 「適用開始日」: 前の規則が終わる日の翌日から始めてください。'],
    [
      'a first rule with a beginning',
      '20,歳,,',
      '20,歳,2015-10-05,',
      '2行目 「適用開始日」: 最初の規則の適用開始日は空欄にしてください。',
    ],
    [
      'a last rule with an end',
      '18,歳,2022-04-01,',
      '18,歳,2022-04-01,2030-01-01',
      '3行目 「適用終了日」: 続きの規則がありません。',
    ],
    [
      'half a birthday',
      '成年のカードの有効期間,10',
      '成年のカードの有効期間,10.5',
      '4行目 「値」: 正の整数で書いてください。',
    ],
    [
      'an announced rule with a day',
      '1,年前から,,',
      '1,年前から,2028-10-01,',
      '10行目 「適用開始日」: 公表だけの規則に適用日は書けません。',
    ],
    [
      'an announced rule without a time',
      '10,年,,,公表（未施行）,2028年度、次期カードから',
      '10,年,,,公表（未施行）,',
      '9行目 「適用時期」: 空にできません。',
    ],
    [
      'another status',
      '公表（未施行）,2028年度、次期カードから,定まっていません,二次資料1件（政府の資料は未確認）,2026-11-29\n更新',
      '検討中,,,,2026-11-29\n更新',
      '9行目 「状況」: 施行か公表（未施行）のどちらかにしてください。',
    ],
    ['no source', '総括調査票（令和8年度）②1.', '', '4行目 「出典」: 空にできません。'],
  ])('%s', (_, from, to, message) => {
    expect(csv).toContain(from);
    expect(faultsWith(csv.replace(from, to))).toEqual([`${FOLDER}/rules.csv ${message}`]);
  });

  test('a rule that is missing, or in force nowhere', () => {
    const without = csv.replace(/^電子証明書の有効期間,5.*\n/m, '');
    expect(faultsWith(without)).toEqual([
      `${FOLDER}/rules.csv 「規則」: 施行された規則「電子証明書の有効期間」がありません。`,
    ]);
  });
});

test('what is announced for the next card stands in the table with its source, and is no rule in force', () => {
  expect(announcedRules().map(({ name, value, unit, planned }) => [name, value, unit, planned.slice(0, 6)])).toEqual([
    ['電子証明書の有効期間', 10, '年', '2028年度'],
    ['更新できる期間', 1, '年前から', '2028年度'],
  ]);
  expect(announcedRules().filter(({ source }) => source === '')).toEqual([]);
  expect(validityRules()).toHaveLength(7);
});

test('every rule says when it was checked, none before the day that the release tells', () => {
  const { columns, rows } = findTable('有効期間と更新の規則')!;
  const verified = columns.findIndex(({ title }) => title === '確認日');
  for (const row of rows) expect(String(row[verified]) >= dataVersion.verifiedOn).toBe(true);
});
