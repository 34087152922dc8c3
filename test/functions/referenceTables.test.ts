import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { DateCell } from '../../src/functions';
import { evaluate, evaluateRaw, reasonOf } from '../support/evaluate';

interface Seed {
  readonly title: string;
  readonly publisher: string;
  readonly deliveries?: { readonly prefectures: { readonly name: string; readonly title: string } };
  /** Other folders hold what no function gives as a table. */
  readonly tables?: readonly {
    readonly name: string;
    readonly title: string;
    readonly file: string;
    readonly columns: readonly { readonly type: string; readonly reviewOnly?: true }[];
  }[];
}

const seeds = join(__dirname, '../../seeds');
const documents = readdirSync(seeds)
  .filter((folder) => folder !== 'japan-post')
  .map((folder) => {
    const source = JSON.parse(readFileSync(join(seeds, folder, 'source.json'), 'utf8')) as Seed;
    return { folder, source };
  });
const tables = documents.flatMap(({ folder, source }) => (source.tables ?? []).map((table) => ({ folder, ...table })));

/** What a sheet shows for a seed's text: months and days as serials, by the machine's calendar. */
function shown(cell: string, type: string): string | number {
  if (cell === '') return '';
  if (type === 'number') return Number(cell);
  if (type === 'text') return cell;
  return Date.parse(`${cell}${type === 'month' ? '-01' : ''}T00:00:00Z`) / 86_400_000 + 25569;
}

describe('REF gives each seed table cell by cell, but what is kept for the review of the seeds', () => {
  test.each(tables)('$name', ({ folder, name, file, columns }) => {
    const cells = parse(readFileSync(join(seeds, folder, file), 'utf8'), { bom: true }) as string[][];
    const kept = columns.flatMap(({ type, reviewOnly }, index) => (reviewOnly ? [] : [{ type, index }]));
    const [header, ...rows] = cells.map((row) => kept.map(({ index }) => row[index]!));
    const expected = [header!, ...rows.map((row) => row.map((cell, index) => shown(cell, kept[index]!.type)))];
    expect([evaluate(`=MYNA.REF("${name}")`)].flat()).toEqual(expected);
    header!.forEach((title, index) => {
      const column = expected.map((row) => [row[index]]);
      expect(evaluate(`=MYNA.REF("${name}","${title}")`)).toEqual(column);
      expect(evaluate(`=MYNA.REF("${name}",${index + 1})`)).toEqual(column);
    });
  });
});

test('months are shown as months', () => {
  const rows = evaluateRaw('=MYNA.REF("000表2","年月")') as unknown[][];
  expect(rows[1]![0]).toEqual(new DateCell(44652, 'yyyy/m'));
});

test('width and spaces in names and titles do not matter', () => {
  expect(evaluate('=MYNA.REF(" ０００ 表１ ","決算額（百万円）")')).toEqual(
    evaluate('=MYNA.REF("000表1","決算額(百万円)")'),
  );
});

test('an unknown column is answered with those that exist', () => {
  expect(reasonOf('=MYNA.REF("000表1","費用")')).toMatchObject({ code: '#N/A' });
  expect(reasonOf('=MYNA.REF("000表1","費用")').ja).toContain('年度、決算額(百万円)、発行枚数(万枚)');
  expect(reasonOf('=MYNA.REF("000表9")').ja).toContain('REFLIST');
});

test('the prefectures have a column each, with a figure for each day', () => {
  const counts = evaluate('=MYNA.REF("都道府県別の累計交付枚数","神奈川県")') as number[][];
  expect([counts.length, counts.at(-1)]).toEqual([48, [5_412_420]]);
});

test('REFLIST names every table of every document once', () => {
  const [header, ...rows] = evaluate('=MYNA.REFLIST()') as unknown[][];
  expect(header!.slice(0, 2)).toEqual(['名前', '表題']);
  const expected = documents.flatMap(({ source }) =>
    (source.tables ?? []).map(({ name, title }) => [name, title, source.title, source.publisher]),
  );
  const sums = documents.flatMap(({ source }) => {
    const { name, title } = source.deliveries?.prefectures ?? {};
    return name === undefined ? [] : [[name, title, source.title, source.publisher]];
  });
  expect(rows.map((row) => row.slice(0, 4))).toEqual([...expected, ...sums]);
  expect(sums).toHaveLength(1);
  expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
});
