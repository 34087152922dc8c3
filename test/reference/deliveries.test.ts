import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { isoOf, readDate } from '../../src/domain/calendar';
import { findTable } from '../../src/reference';
import { loadDeliveries, together } from '../../src/reference/deliveries';
import { compile } from '../../src/reference/compile/compile';
import { hasRightCheckDigit } from '../../src/reference/compile/compileDeliveries';
import { seedFaultText } from '../../src/reference/compile/readTable';
import type { CsvLine } from '../../src/reference/compile/readTable';
import { column, compilation, numbers, root, seedFolders } from './seeds';

const FILE = join(root, 'generated/deliveries.json');

test('generated/deliveries.json is what the seeds say today, and small enough to be fetched when it is asked for', () => {
  const text = readFileSync(FILE, 'utf8');
  expect(text).toBe(JSON.stringify(compilation.deliveries));
  expect(gzipSync(text).length).toBeLessThan(168 * 1024);
});

describe('what is loaded', () => {
  const loaded = loadDeliveries();

  test('1,741 bodies on 47 days, added up to the table of the nation', async () => {
    const { bodies, prefectures, statistics } = await loaded;
    expect([bodies.length, prefectures.length, statistics.days.length]).toEqual([1741, 47, 47]);
    const table = column('全国の累計交付枚数', '時点').map((day) => statistics.days.indexOf(readDate(String(day))));
    expect(table.map((index) => statistics.nation.delivered[index])).toEqual(
      numbers('全国の累計交付枚数', '累計交付枚数'),
    );
    expect(statistics.ages.map(({ delivered }) => delivered)).toEqual(statistics.nation.delivered.slice(1));
    expect(statistics.nation.population).toBe(125_927_902);
    expect([isoOf(statistics.days[0]!), isoOf(statistics.days.at(-1)!)]).toEqual(['2017-03-08', '2022-12-31']);
  });

  test('Kawasaki, read from the file as it was published', async () => {
    const { bodies } = await loaded;
    const line = readFileSync(join(root, 'seeds/mic-deliveries/bodies.csv'), 'utf8')
      .split('\n')
      .find((text) => text.startsWith('141305,'))!
      .split(',');
    const body = bodies.find(({ code }) => code === '141305')!;
    expect(body.delivered).toEqual(line.slice(10).map(Number));
    expect([body.prefecture, body.name, body.population]).toEqual(['神奈川県', '川崎市', Number(line[9])]);
  });

  test('the table of the prefectures has every day, and adds up to the nation', async () => {
    const { prefectures, statistics } = await loaded;
    const { columns, rows } = findTable('都道府県別の累計交付枚数')!;
    expect(columns.map(({ title }) => title)).toEqual(['時点', ...prefectures]);
    const sums = rows.map(([, ...counts]) => counts.reduce<number>((sum, count) => sum + Number(count), 0));
    expect(sums).toEqual(statistics.nation.delivered);
    expect(rows.map(([day]) => readDate(String(day)))).toEqual(statistics.days);
  });

  test('a prefecture is the sum of its bodies', async () => {
    const { bodies } = await loaded;
    const [one, other] = bodies;
    expect(together([one!, other!]).delivered[5]).toBe(one!.delivered[5]! + other!.delivered[5]!);
    expect(together([one!, { ...other!, population: null }]).population).toBeNull();
  });

  test('each figure that the forecast takes has a document and its words', async () => {
    const { evidence, statistics } = await loaded;
    expect(new Set(evidence.map(({ what }) => what))).toEqual(new Set(['held', 'lead', 'firstBatch', 'made']));
    expect(evidence.filter(({ source, quote }) => source === '' || quote === '')).toEqual([]);
    expect(statistics.held.low).toBeCloseTo(0.927, 3);
    expect(statistics.held.high).toBeCloseTo(0.947, 3);
    expect(statistics.held.central).toBeCloseTo((statistics.held.low + statistics.held.high) / 2, 12);
    expect(statistics.lead).toEqual({ low: 0, central: 1, high: 2 });
    expect(statistics.firstBatch.share).toBeCloseTo(70_000 / 145_166, 12);
  });
});

test('the check digit of a body’s code', () => {
  expect(['011002', '141305', '472018', '131016'].map(hasRightCheckDigit)).toEqual([true, true, true, true]);
  expect(['011003', '14130', '1413055', '14130a', ''].map(hasRightCheckDigit)).toEqual(Array(5).fill(false));
});

/** The seeds with one file's lines changed. */
function faultsWith(file: string, change: (lines: readonly CsvLine[]) => readonly CsvLine[]): string[] {
  const folders = seedFolders.map((folder) => ({
    ...folder,
    csvFiles: new Map([...folder.csvFiles].map(([name, lines]) => [name, name === file ? change(lines) : lines])),
  }));
  const { faults, reference, deliveries } = compile(folders);
  expect([reference, deliveries]).toEqual([undefined, undefined]);
  return faults.map(seedFaultText);
}

const withCell = (line: number, column: number, text: string) => (lines: readonly CsvLine[]) =>
  lines.map((one, index) =>
    index === line ? { ...one, cells: one.cells.map((cell, at) => (at === column ? text : cell)) } : one,
  );

describe('the build refuses', () => {
  test.each([
    [
      'a body that falls, and with it the sum',
      withCell(1, 11, '144446'),
      /2017-05-15.*少ない累計/,
      /団体の合計.*違います/,
    ],
    ['a count that is none', withCell(1, 10, '1.5'), /2017-03-08.*0以上の整数/],
    ['a wrong check digit', withCell(1, 0, '011003'), /検査数字/],
    ['a code that is there twice', withCell(2, 0, '011002'), /重複/],
    ['a population of 0', withCell(1, 9, '0'), /人口.*正の整数/],
    ['no name', withCell(1, 2, ''), /団体名.*空に/],
    ['days that are not in order', withCell(0, 11, '2017-03-07'), /古い順の日付/],
  ] as const)('%s', (_, change, ...expected: readonly RegExp[]) => {
    const faults = faultsWith('bodies.csv', change);
    for (const pattern of expected) expect(faults.find((fault) => pattern.test(fault))).toBeDefined();
  });

  test('ages that do not add up, and a nation without its body', () => {
    expect(faultsWith('ages.csv', withCell(2, 3, '1')).join('\n')).toMatch(/2017-05-15: 年齢の合計/);
    expect(faultsWith('bodies.csv', (lines) => lines.slice(0, -1)).join('\n')).toMatch(/団体の合計 \d+ が、全国の合計/);
    expect(faultsWith('readings.csv', (lines) => lines.slice(0, -1)).join('\n')).toContain('のよみがありません。');
    const katakana = withCell(1, 2, 'サッポロシ');
    expect(faultsWith('readings.csv', katakana).join('\n')).toContain('「サッポロシ」: よみはひらがなにしてください。');
  });
});
