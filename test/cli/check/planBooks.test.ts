import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { call, Failure, PLANCHECK } from '../../../src/functions';
import type { Output, OutputCell } from '../../../src/functions';
import type { Desk } from '../../../src/desk';
import { check as view } from '../../../src/taskpane/views/check';
import { CheckCommands } from '../../../src/taskpane/views/check/commands';
import type { CheckEvent, CheckState } from '../../../src/taskpane/views/check/state';
import type { CheckTexts } from '../../../src/taskpane/views/check/texts/ja';
import { openBook } from '../../../src/xlsx';
import type { SheetLayout } from '../../../src/sheet';
import type { BookSheet } from '../../../src/xlsx';
import { sheetCells } from '../../analysis/sheetCells';
import { PaneOf } from '../../taskpane/support/paneOf';
import { check } from './support/runIn';

jest.setTimeout(120_000);

/** Each holds one plan or two, sound but for the windows of May 2021; three cannot be read. */
const FOLDER = join(__dirname, '../../workbooks/plans');
const FILES = readdirSync(FOLDER);
const READABLE = FILES.filter((file) => !file.startsWith('9'));
const MAY = 44317;

const sheetsOf = (file: string): readonly BookSheet[] => openBook(readFileSync(join(FOLDER, file))).book.sheets;

/** The used cells as a range hands them over. */
function valuesIn({ cells }: BookSheet): (string | number | boolean | null)[][] {
  const bottom = Math.max(...cells.keys());
  const right = Math.max(...[...cells.values()].flatMap((row) => [...row.keys()]));
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => {
      const value = cells.get(row)?.get(column)?.value ?? null;
      return typeof value === 'object' ? null : value;
    }),
  );
}

function layoutOf({ merges, columns }: BookSheet): SheetLayout {
  return { merges, hiddenColumns: new Set([...columns].filter(([, { hidden }]) => hidden).map(([column]) => column)) };
}

/** What each of the three says: rules that are more than information, with their months. */
interface Said {
  readonly rule: string;
  readonly month: unknown;
}

const MAYS_WINDOWS: readonly Said[] = [{ rule: 'windows', month: MAY }];
/** Below the findings nothing but these may be said. */
const ASIDE = ['totalRow', 'hidden', 'target', 'offsite'];

describe.each(READABLE)('%s: the windows of May and nothing else', (file) => {
  test('by the function', () => {
    const said = sheetsOf(file).flatMap((sheet) => {
      const output = call(PLANCHECK, [valuesIn(sheet), null, null, null]) as Output;
      if (output instanceof Failure) throw new Error(output.reason.en);
      return (output as OutputCell[][]).slice(1);
    });
    const findings = said.filter(([severity]) => severity === '重大' || severity === '警告');
    expect(findings.map(([, rule, , month]) => [rule, (month as { serial?: number }).serial ?? month])).toEqual([
      ['窓口の能力', expect.anything()],
    ]);
    expect(findings[0]![7]).toContain('480枚');
  });

  test('by the pane', async () => {
    const sheets = sheetsOf(file).map((sheet) => sheetCells(sheet.name, valuesIn(sheet)));
    const desk = {
      book: {
        outline: () =>
          Promise.resolve({ sheets: sheets.map(({ sheet }) => ({ name: sheet, hidden: false })), names: [] }),
        read: ({ name }: { name: string }) => Promise.resolve(sheets.find(({ sheet }) => sheet === name)!),
        layout: (name: string) => Promise.resolve(layoutOf(sheetsOf(file).find((sheet) => sheet.name === name)!)),
      },
    } as unknown as Desk;
    const pane = new PaneOf<CheckState, CheckEvent, CheckTexts>(view);
    await new CheckCommands(desk, pane.actions, () => pane.own).checkBook({ population: '', delivered: '', costs: '' });
    const reports = pane.own.plans!;
    expect(reports.map(({ failure, unread }) => [failure, unread])).toEqual(reports.map(() => [null, false]));
    const found = reports.flatMap(({ findings }) => findings);
    const serious = found.filter(({ severity }) => severity !== 'information');
    expect(serious.map(({ rule, month }) => ({ rule, month }))).toEqual(MAYS_WINDOWS);
    for (const { rule, severity } of found) if (severity === 'information') expect(ASIDE).toContain(rule);
  });
});

describe('myna check on all of them', () => {
  let findings: readonly (Said & { file: string; severity: string; text: string; body: string })[] = [];
  let municipalities: readonly { body: string; files: readonly string[]; sums: { planned?: number } }[] = [];

  beforeAll(async () => {
    const ran = await check({ paths: [FOLDER], json: true, language: 'ja' });
    ({ findings, municipalities } = JSON.parse(ran.out));
  });

  test.each(READABLE)('%s: the windows of May and nothing else', (file) => {
    const own = findings.filter((finding) => finding.file.endsWith(file));
    const said = own.filter(({ severity, rule }) => severity !== 'information' && rule !== 'twice');
    expect(said.map(({ rule, month }) => [rule, month])).toEqual([['windows', '2021-05']]);
    for (const { rule, severity } of own) if (severity === 'information') expect([...ASIDE, 'twice']).toContain(rule);
  });

  test('a hidden row is said', () => {
    expect(findings.filter(({ rule }) => rule === 'hidden').map(({ file }) => file.split('/').at(-1))).toEqual([
      '10_hidden_row.xlsx',
    ]);
  });

  test('both bodies of a sheet count', () => {
    const bodies = municipalities.filter(({ body }) => body === '横浜市');
    expect(bodies.map(({ sums }) => sums.planned)).toEqual([24_000]);
    expect(bodies[0]!.files).toHaveLength(5);
  });

  test.each([
    ['91_no_year.xlsx', /「4月」.*年がありません。.*年度/],
    ['92_which_windows.xlsx', /「窓口数」.*専用窓口/],
    ['93_large_unit.xlsx', /単位が「千枚」/],
  ])('%s says what lacks', (file, text) => {
    const said = findings.filter((finding) => finding.file.endsWith(file) && finding.rule === 'notChecked');
    expect(said).toHaveLength(1);
    expect(said[0]!.text).toMatch(text);
  });
});
