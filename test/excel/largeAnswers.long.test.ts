import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call as evaluate, FUNCTIONS, findingsOf } from '../../src/functions';
import { CheckCommands } from '../../src/taskpane/views/check/commands';
import { check } from '../../src/taskpane/views/check';
import type { CheckEvent, CheckState } from '../../src/taskpane/views/check/state';
import type { CheckTexts } from '../../src/taskpane/views/check/texts/ja';
import { planTable } from '../bench/planTable';
import type { FunctionCall } from '../support/excelHost/functions/functionCalls';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { profileOf } from '../support/excelHost/profiles';
import type { FramedLibrary } from '../support/officeLibrary';
import { openOfficePage } from '../support/officeLibrary';
import { PaneOf } from '../taskpane/support/paneOf';
import { excelOver } from './support/excelOver';

const WEB = profileOf('web');
const LIMIT = WEB.payloadLimit.is;
const ROWS = 100_000;
const { plan } = planTable(1_741, 36);

/** What goes each way, in bytes, and what came of it. */
interface Measured {
  readonly there: number;
  readonly back: number;
  readonly shown: unknown;
}

let library: FramedLibrary;

async function called(id: string, args: FunctionCall['args']): Promise<Measured> {
  const { host } = library.frame;
  const execute = host.execute.bind(host);
  let back = 0;
  host.execute = (request) => {
    const text = JSON.stringify(request);
    if (text.includes('SetInvocationArrayResults')) back = Buffer.byteLength(text);
    return execute(request);
  };
  const [shown] = await library.frame.callFunctions([{ id, args }]);
  host.execute = execute;
  return { there: Buffer.byteLength(JSON.stringify(args)), back, shown };
}

const column = <T>(cell: (row: number) => T): T[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

beforeAll(async () => {
  library = await openOfficePage({ profile: WEB });
  const { Office, CustomFunctions, Excel } = library;
  Object.assign(globalThis, { Office, CustomFunctions, Excel });
  const { customFunction } = await import('../../src/excel/customFunction');
  for (const declaration of FUNCTIONS)
    CustomFunctions.associate(declaration.name, customFunction(declaration, evaluate));
});

describe('what goes through Excel on the web, where 5 MB pass', () => {
  const figures: string[] = [];
  const noted = (name: string, { there, back }: Measured): void => {
    figures.push(...[there, back].filter((bytes) => bytes > 0).map(megabytes));
    console.log(`${name}: ${megabytes(there)} there, ${megabytes(back)} back`);
  };

  test('100,000 rows of numbers pass both ways', async () => {
    const measured = await called('POSTAGE', [column((row) => 10 + (row % 40)), '定形', undefined, undefined]);
    noted('POSTAGE', measured);
    expect((measured.shown as unknown[]).length).toBe(ROWS);
    const decimals = await called('PERCARDCOST', [
      column((row) => 24_697 + row),
      column((row) => 834 + (row % 7)),
      undefined,
      undefined,
    ]);
    noted('PERCARDCOST', decimals);
    expect((decimals.shown as unknown[]).length).toBe(ROWS);
    expect(Math.max(measured.there, measured.back, decimals.there, decimals.back)).toBeLessThan(LIMIT);
  });

  test('100,000 days, each with its format, do not: the cell says how to go on instead of waiting for ever', async () => {
    const measured = await called('RENEWFROM', [column((row) => 46_000 + (row % 3_000))]);
    expect(measured.shown).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/100,000行×1列.*範囲を\d+つに分け/) as unknown as string,
    });
    expect(measured.back).toBeLessThan(1_000);
    const { cellsOf } = await import('../../src/excel/customFunction');
    const { call } = await import('../../src/functions');
    const days = call(
      FUNCTIONS.find(({ name }) => name === 'RENEWFROM')!,
      [column((row) => 46_000 + (row % 3_000))],
    );
    const back = Buffer.byteLength(JSON.stringify(cellsOf(days as Awaited<typeof days>)));
    noted('RENEWFROM', { ...measured, back });
    expect(back).toBeGreaterThan(4_500_000);
  });

  test('a plan of 1,741 × 36 passes both ways; one of 60 months is refused before PLANCHECK is called', async () => {
    const whole = await called('PLANCHECK', [plan, undefined, undefined]);
    noted('PLANCHECK × 36', whole);
    expect((whole.shown as unknown[][]).length).toBeGreaterThan(1_000);
    expect(Math.max(whole.there, whole.back)).toBeLessThan(4_500_000);
    const longer = await called('PLANCHECK', [planTable(1_741, 60).plan, undefined, undefined]);
    noted('PLANCHECK × 60', longer);
    expect(longer.there).toBeGreaterThan(LIMIT);
    // Excel's own error: no text of ours can come with it.
    expect(longer).toMatchObject({ shown: { error: '#VALUE!', message: '' }, back: 0 });
  });

  test.each(['differences.md', 'differences.en.md'])('stands in %s as it was measured', (page) => {
    const text = readFileSync(join(__dirname, '../../docs', page), 'utf8');
    expect(figures).toHaveLength(9);
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });
});

describe('the pane on the web', () => {
  test('checks the same plan in pieces, and finds the same', async () => {
    const book = new MemoryBook();
    book.write(book.activeSheet(), { row: 0, column: 0, rows: plan.length, columns: plan[0]!.length }, plan);
    const excel = excelOver(book, WEB);
    const { excelDesk } = await import('../../src/excel/desk');
    const pane = new PaneOf<CheckState, CheckEvent, CheckTexts>(check);
    await new CheckCommands(excelDesk, pane.actions, () => pane.own).checkBook({
      population: '',
      delivered: '',
      costs: '',
    });
    const expected = findingsOf(plan, null, null) as { findings: readonly unknown[] };
    expect(pane.own.unread).toEqual([]);
    expect(pane.own.plans).toHaveLength(1);
    const judged = pane.own.plans![0]!.findings.filter(({ severity }) => severity !== 'information');
    expect(judged.length).toBe(expected.findings.length);
    expect(judged.length).toBeGreaterThan(1_000);
    expect(Math.max(...excel.answered)).toBeLessThan(1_000_000);
    console.log(`${excel.answered.length} requests, the largest answer ${Math.max(...excel.answered)} bytes`);
  }, 240_000);
});
