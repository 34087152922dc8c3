import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RULE_IDS } from '../../src/domain/deliveryPlan';
import { openBook, saveBook } from '../../src/xlsx';
import { EVERY_DELIVERED, EVERY_FINDING, EVERY_POPULATION, FAULTY, FEW_COLUMNS, TOTALS } from '../support/everyFinding';
import { JAPANESE, withoutInput } from '../support/japanese';
import * as bad from './check/support/badFiles';
import { bookOf, valuesOf, xlsxOf } from './check/support/books';
import type { Rows } from './check/support/books';
import { check, folderOf } from './check/support/runIn';
import { myna } from './support';

// Threads start from source, which takes its time where much else runs.
jest.setTimeout(300_000);

const circle: Rows = [
  ['年月', '交付想定枚数', '職員数'],
  [46113, 10, { value: 3, formula: '=C2' }],
];
const noResult: Rows = [
  ['年月', '交付想定枚数'],
  [46113, { value: null, formula: '=B2' }],
];
const errorCell: Rows = [
  ['年月', '交付想定枚数'],
  [46113, { value: { error: '#N/A' } }],
];
const targets: Rows = [
  ['団体名', '人口', '累計交付枚数'],
  ...EVERY_POPULATION.map(([body, people], row) => [body!, people!, EVERY_DELIVERED[row]![1]!]),
  ['Gamma', 10, 0],
];

/** A plan with a row that nobody sees. */
function hiding(plan: typeof EVERY_FINDING): Uint8Array {
  const book = bookOf({ Plan: plan });
  const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: new Map([[2, { hidden: true }]]) }));
  return saveBook({ ...book, sheets });
}

const books: Readonly<Record<string, Uint8Array | string>> = {
  ...{ 'every.xlsx': hiding(EVERY_FINDING), 'again.xlsx': xlsxOf({ Plan: EVERY_FINDING }) },
  ...{ 'few.xlsx': xlsxOf({ Plan: FEW_COLUMNS }), 'error.xlsx': xlsxOf({ Plan: errorCell }) },
  ...{ 'circle.xlsx': xlsxOf({ Plan: circle }), 'lost.xlsx': xlsxOf({ Plan: noResult }) },
  ...Object.fromEntries(
    FAULTY.flatMap(([what, plan, ...others]) =>
      others.length === 0 ? [[`${what}.xlsx`, xlsxOf({ Plan: plan })]] : [],
    ),
  ),
  ...{ 'macros.xlsm': bad.withMacros(), 'link.xlsx': bad.withLink(), 'no book.xlsx': 'This is none', 'empty.xlsx': '' },
  ...{ 'password.xlsx': bad.encrypted(), 'old.xls': bad.oldFormat(), 'cut.xlsx': bad.truncated() },
};

/** What a file brought along: its totals, and the sheet of the books with macros and links. */
const own = (text: string): string => withoutInput(text.replaceAll(TOTALS, '').replaceAll('計画', ''));

describe('myna --lang en check', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  let ran: Awaited<ReturnType<typeof check>>;

  beforeAll(async () => {
    const plans = Object.entries(books).map(([name, content]) => [`plans/${name}`, content] as const);
    folder = folderOf({ ...Object.fromEntries(plans), 'targets.xlsx': xlsxOf({ Targets: targets }) });
    const request = { paths: [at('plans')], output: at('findings.xlsx'), target: at('targets.xlsx') };
    ran = await check({ ...request, json: true, language: 'en' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('meets every rule and every kind of bad file here', () => {
    const { findings, unreadable } = JSON.parse(ran.out);
    const rules = new Set(findings.map(({ rule }: { rule: string }) => rule));
    const ofFiles = ['notChecked', 'twice', 'noPlan', 'circular', 'external', 'macros'];
    expect(rules).toEqual(new Set([...RULE_IDS, ...ofFiles]));
    expect(unreadable).toHaveLength(8);
  });

  test('writes no Japanese on the terminal, in the JSON or in the workbook', () => {
    expect(own(ran.err)).not.toMatch(JAPANESE);
    expect(own(ran.out)).not.toMatch(JAPANESE);
    const { sheets } = openBook(readFileSync(at('findings.xlsx'))).book;
    for (const { name, cells } of sheets) {
      expect(name).not.toMatch(JAPANESE);
      for (const row of cells.values()) {
        for (const { value, style } of row.values()) {
          expect(own(`${String(value)} ${style?.numberFormat ?? ''}`)).not.toMatch(JAPANESE);
        }
      }
    }
  });

  test('says in the JSON what the workbook says, with ids and figures', () => {
    const { findings } = JSON.parse(ran.out);
    const rows = valuesOf(openBook(readFileSync(at('findings.xlsx'))).book, 'Findings').slice(1);
    expect(rows.map(([file, sheet, cell, body, , name, , text, why]) => [file, sheet, cell, body, name, text, why]))
      .toEqual(
        findings.map((one: Record<string, unknown>) =>
          ['file', 'sheet', 'cell', 'body', 'name', 'text', 'why'].map((field) => one[field] || null),
        ),
      ); // prettier-ignore
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...{ file: at('plans/every.xlsx'), sheet: 'Plan', cell: 'L2', body: 'Alpha', month: '2026-04' },
        ...{ rule: 'staff', name: 'Staff', severity: 'serious', item: 'staff', value: 1, limit: 2 },
        text: 'The staff are too few for 2 windows: 1 more person must be assigned.',
      }),
    );
  });
});

describe('what is wrong with a call', () => {
  let folder = '';
  beforeAll(() => {
    folder = folderOf({ 'a.xlsx': bad.plan(), 'b.xlsx': 'none', 'sub/c.xlsx': bad.plan() });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const calls: readonly (readonly string[])[] = [
    ...[['--nope'], ['nope'], ['--lang', 'fr'], ['--lang']],
    ...[['calc'], ['calc', 'a.xlsx'], ['calc', 'a.xlsx', 'b', '-o', 'c.xlsx'], ['calc', '--nope', 'a.xlsx']],
    ...[
      ['calc', 'a.xlsx', '-o', 'a.xlsx'],
      ['calc', 'none.xlsx', '-o', 'c.xlsx'],
      ['calc', 'b.xlsx', '-o', 'c.xlsx'],
    ],
    ...[
      ['calc', 'sub', '-o', 'c.xlsx'],
      ['calc', 'a.xlsx', '-o'],
    ],
    ...[['check'], ['check', 'a.xlsx'], ['check', 'none', '--json'], ['check', 'a.xlsx', '-o', 'a.xlsx']],
    ...[
      ['check', 'a.xlsx', '--json', '--target', 'none.xlsx'],
      ['check', 'a.xlsx', '--json', '--target', 'b.xlsx'],
    ],
    ...[
      ['check', 'a.xlsx', '--json', '--target', 'a.xlsx'],
      ['check', 'a.xlsx', '--nope'],
      ['check', 'a.xlsx', '-o'],
    ],
    ...[['fn'], ['fn', 'NOPE'], ['fn', 'POSTAG'], ['fn', 'VERSION', '1', '2', '3'], ['fn', 'NUM', '{1,2']],
  ];

  const inFolder = (args: readonly string[]) =>
    args.map((arg) => (/^(?:none|sub|[abc]\.xlsx|none\.xlsx)$/.test(arg) ? join(folder, arg) : arg));

  test.each(calls.map((call) => [call.join(' '), call] as const))('myna %s', async (_, call) => {
    const [ja, en] = [await myna(inFolder(call)), await myna(inFolder(call), 'en')];
    expect([ja.code, en.code]).toEqual([2, 2]);
    for (const line of ja.err.trim().split('\n')) expect(line).toMatch(JAPANESE);
    expect(ja.err).not.toMatch(/error:/i);
    expect(en.err).toMatch(/\w/);
    expect(withoutInput(en.err)).not.toMatch(JAPANESE);
  });

  test.each([[], ['--help'], ['calc', '--help'], ['check', '--help'], ['fn', '--help']])(
    'help: %j',
    async (...call) => {
      const en = await myna(call, 'en');
      expect(withoutInput(`${en.out}${en.err}`)).not.toMatch(JAPANESE);
    },
  );
});
