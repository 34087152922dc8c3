import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { evaluate, reasonOf } from '../support/evaluate';

const seeds = join(__dirname, '../../seeds/000-issuing-cost-review');
const read = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(seeds, file), 'utf8'), { columns: true, bom: true });
const months = read('table2-capacity.csv');
const totals = read('table2-capacity-totals.csv');

const sheetOf = (rows: readonly Record<string, string>[]) =>
  rows.map((row) => [Number(row['最大発行能力']), Number(row['発行枚数']), Number(row['差引'])]);

test('all 48 printed differences of table 2 come out', () => {
  const sheet = sheetOf(months);
  expect(sheet).toHaveLength(48);
  expect(evaluate('=MYNA.IDLECAPACITY(A1:A48,B1:B48)', sheet)).toEqual(sheet.map((row) => [row[2]]));
});

test.each(totals)('the months of $年度 against its printed total', (total) => {
  const sheet = sheetOf(months.filter((month) => month['年度'] === total['年度']));
  const computed = evaluate('=MYNA.IDLETOTAL(A1:A12,B1:B12)', sheet);
  // Fiscal 2023 prints 4,926 although its printed months add up to one more.
  expect(computed).toBe(Number(total['差引']) + (total['年度'] === '令和5年度' ? 1 : 0));
});

test('a blank month in the middle is named', () => {
  const reason = reasonOf('=MYNA.CAPACITYPLAN(A1:A4,1,1)', [[null], [5], [null], [6]]);
  expect(reason).toMatchObject({ code: '#VALUE!' });
  expect(reason.ja).toContain('3番目');
});
