import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { CalcAnswer, CalcJob } from '../../src/cli/calc/worker';
import { watched } from '../../src/cli/common/calculationTime';
import { inThread } from '../../src/cli/common/thread';
import { openBook, saveBook } from '../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';

// As built: from source, each thread would take seconds to begin.
const WORKER = join(process.env['CLI_FOLDER'] ?? join(__dirname, '../../dist-cli'), 'calcWorker.js');

describe('a formula that runs for minutes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'time-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const input = join(folder, 'in.xlsx');
  const output = join(folder, 'out.xlsx');
  const place = { path: output, temporary: join(folder, '.partial') };
  const request = { input, output, place, asJson: true };

  const calc = (most: number) =>
    watched<CalcAnswer>(
      (time, signal) =>
        inThread<CalcJob, CalcAnswer>(WORKER, { request: { ...request, time }, language: 'ja' }, { signal }),
      { most, mostOfFormula: 1500 },
    );

  test('costs itself and what reads it; all others are calculated', async () => {
    const slow = '=BINOM.DIST(1E10,1E30,0.5,TRUE)';
    writeFileSync(input, saveBook(bookOf([sheetOf('S', [[1, slow, '=B1+1', '=A1+1', '=MYNA.NUM("1万")']])])));
    const answer = await calc(60_000);
    const { code, out } = answer as Extract<CalcAnswer, { out: string }>;
    expect(code).toBe(4);
    expect(JSON.parse(out)).toMatchObject({
      kept: [
        { cell: 'S!B1', formula: slow, why: { kind: 'formulaTime' } },
        { cell: 'S!C1', why: { kind: 'inherited', from: 'S!B1' } },
      ],
    });
    const { book } = openBook(readFileSync(output));
    expect([1, 2, 3, 4].map((column) => cellAt(book, 0, 0, column)?.value ?? null)).toEqual([null, null, 2, 10_000]);
  });

  test('in a book whose time is over nothing begins, and the results stay', async () => {
    writeFileSync(input, saveBook(bookOf([sheetOf('S', [[1, { value: 7, formula: '=MYNA.NUM("1万")' }]])])));
    const answer = await calc(-1);
    const { code, out } = answer as Extract<CalcAnswer, { out: string }>;
    expect(code).toBe(4);
    expect(JSON.parse(out)).toMatchObject({ kept: [{ cell: 'S!B1', why: { kind: 'bookTime' } }] });
    expect(cellAt(openBook(readFileSync(output)).book, 0, 0, 1)?.value).toBe(7);
  });
});
