import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Workbench } from '../e2e/support/workbench';

jest.setTimeout(600_000);

const ROOT = join(__dirname, '../..');
/** The usual one (scripts/serve.mjs), which somebody else has here. */
const USUAL = 3440;

const other = createServer();
let start: ChildProcessByStdio<null, Readable, Readable>;
let said = '';
let workbench: Workbench;

beforeAll(async () => {
  // In use already, on a machine where the workbench runs: just as well.
  await new Promise<void>((done) => other.once('error', () => done()).listen(USUAL, '127.0.0.1', done));
  const begin = performance.now();
  start = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise<void>((done, failed) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Ctrl+C')) done();
    };
    start.stdout.on('data', hear);
    start.stderr.on('data', hear);
    start.on('exit', () => failed(new Error(said)));
  });
  const [origin] = /http:\/\/localhost:\d+/.exec(said)!;
  workbench = await Workbench.open({ server: { origin, workbench: origin, close: () => undefined } });
  process.stdout.write(`npm start: ${((performance.now() - begin) / 1000).toFixed(0)} s to a calculated workbook\n`);
});
afterAll(async () => {
  await workbench?.close();
  start?.kill();
  other.close();
});

test('the port in use is told before anything is built, and another one is taken', () => {
  const lines = said.split('\n');
  const told = lines.findIndex((line) => line.startsWith(`ポート ${USUAL} は使用中のため`));
  expect(told).toBeGreaterThanOrEqual(0);
  expect(told).toBeLessThan(lines.findIndex((line) => line.startsWith('ビルド / build:')));
  expect(Number(new URL(workbench.origin).port)).toBeGreaterThan(USUAL);
});

test('the page calculates', async () => {
  await workbench.enter('H1', '=MYNA.POSTAGE(500,"規格外","一般書留")');
  expect(await workbench.values('H1')).toEqual([[1140]]);
  expect(workbench.complaints).toEqual([]);
});
