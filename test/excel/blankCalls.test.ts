import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { TRIED_PROFILES } from '../support/excelHost/profiles';
import { excelOver, hasten } from './support/excelOver';
import type { ExcelOver } from './support/excelOver';

const CALLS = 10_000;
const ADDRESSES = Array.from({ length: CALLS }, (_, row) => `Sheet1!A${row + 1}`);

type EmptyCells = (addresses: readonly string[]) => Promise<unknown>;

/** Ten thousand cells, each of which asks for itself whether its zero is a blank. */
describe.each(TRIED_PROFILES)('$id: 10,000 single calls with zeros', (profile) => {
  let excel: ExcelOver;
  let emptyCells: EmptyCells;

  /** What came of each call, and the milliseconds until the last one had its answer. */
  async function asked(): Promise<[outcomes: PromiseSettledResult<unknown>[], wait: number]> {
    const began = performance.now();
    const outcomes = await Promise.allSettled(ADDRESSES.map((address) => emptyCells([address])));
    return [outcomes, Math.round(performance.now() - began)];
  }

  const reasons = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] => [
    ...new Set(
      outcomes.map((outcome) =>
        outcome.status === 'rejected' ? (outcome.reason as { details: { why: string } }).details.why : 'told',
      ),
    ),
  ];

  beforeEach(async () => {
    const book = new MemoryBook();
    const cells = ADDRESSES.map((_, row) => [row % 2 ? null : 0]);
    book.write(book.activeSheet(), { row: 0, column: 0, rows: CALLS, columns: 1 }, cells);
    excel = excelOver(book, profile);
    jest.resetModules();
    ({ emptyCells } = await import('../../src/excel/emptyCells'));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('take three requests, none near 1 MB', async () => {
    const [outcomes, wait] = await asked();
    expect(reasons(outcomes)).toEqual(['told']);
    const [sent, answered] = [Math.max(...excel.sent), Math.max(...excel.answered)];
    console.log(
      `${profile.id}: ${excel.sent.length} requests, the largest ${sent} bytes, its answer ${answered}; ${wait} ms`,
    );
    expect(excel.sent).toHaveLength(3);
    expect(sent).toBeLessThan(10_000);
    expect(answered).toBeLessThan(1_000_000);
  });

  test.each([
    ['never', 'unanswered'],
    ['refuses', 'refused'],
  ] as const)('of an Excel that %s: one request, and each cell is told', async (answers, why) => {
    hasten();
    excel.switches.answers = answers;
    expect(reasons((await asked())[0])).toEqual([why]);
    expect(excel.sent).toHaveLength(1);
  });

  test('wait for the end of an edit', async () => {
    hasten();
    excel.switches.editing = true;
    setTimeout(() => (excel.switches.editing = false), 5_000);
    expect(reasons((await asked())[0])).toEqual(['told']);
  });
});
