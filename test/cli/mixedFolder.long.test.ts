import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planTable } from '../bench/planTable';
import { bomb, hugeSheet, truncated } from './check/support/badFiles';
import { xlsxOf } from './check/support/books';

/** What `npm run build:cli` makes. */
const MYNA = join(process.env['CLI_FOLDER'] ?? join(__dirname, '../../dist-cli'), 'myna.js');
const PEAK_MEMORY = join(__dirname, '../support/peakMemory.js');
const WORKBOOKS = join(__dirname, '../workbooks');
const FILES = 2000;
const MONTHS = 36;

interface Checked {
  readonly findings: readonly { readonly file: string; readonly rule: string }[];
  readonly municipalities: readonly { readonly body: string }[];
  readonly summary: { readonly files: number };
}

let root: string;
const good = (): string => join(root, 'good');
const bad = (): string => join(root, 'bad');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mixed-'));
  for (const folder of [good(), bad()]) mkdirSync(folder);
  writeHostile(bad());
  const others = readdirSync(WORKBOOKS, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.xls[xm]$/.test(name) && !/hostile|misread/.test(name),
  );
  others.forEach((name, index) => copyFileSync(join(WORKBOOKS, name), join(good(), `${index}-${basename(name)}`)));
  const bodies = FILES - others.length - readdirSync(bad()).length;
  const [header, ...rows] = planTable(bodies, MONTHS).plan;
  for (let body = 0; body < bodies; body += 1) {
    const plan = [header!, ...rows.slice(body * MONTHS, (body + 1) * MONTHS)];
    writeFileSync(join(good(), `plan${body}.xlsx`), xlsxOf({ 計画: plan }));
  }
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Twenty that were made to do harm. */
function writeHostile(folder: string): void {
  const hostile = join(WORKBOOKS, 'hostile');
  for (const name of readdirSync(hostile)) copyFileSync(join(hostile, name), join(folder, name));
  writeFileSync(join(folder, 'cut.xlsx'), truncated());
  writeFileSync(join(folder, 'empty.xlsx'), '');
  writeFileSync(join(folder, 'page.xlsx'), '<html><table><tr><td>1</td></tr></table></html>');
  writeFileSync(join(folder, 'large.xlsx'), hugeSheet(300));
  writeFileSync(join(folder, 'bomb.xlsx'), bomb(hugeSheet(50)));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.xlsx'));
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.xlsx')]);
}

function check(...folders: string[]) {
  const code = `process.on('exit', () => require('fs').writeSync(3, String(require(${JSON.stringify(PEAK_MEMORY)}).peakMegabytes())));
process.argv.splice(1, 0, ${JSON.stringify(MYNA)}); require(${JSON.stringify(MYNA)});`;
  const start = performance.now();
  const ran = spawnSync(process.execPath, ['-e', code, 'check', ...folders, '--json'], {
    ...{ stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 30 },
    env: { ...process.env, LANG: 'ja', LC_ALL: '', LC_MESSAGES: '' },
  });
  const seconds = (performance.now() - start) / 1000;
  const [, out, err, megabytes] = ran.output as string[];
  return { status: ran.status, out: JSON.parse(out!) as Checked, err: err!, megabytes: Number(megabytes), seconds };
}

describe('a folder of 2,000 workbooks, 20 of which were made to do harm', () => {
  test('names each of these, and says of the others what it says without them', () => {
    const names = readdirSync(bad());
    expect(names).toHaveLength(20);
    const without = check(good());
    const mixed = check(good(), bad());
    process.stdout.write(`${mixed.seconds.toFixed(1)} s, ${mixed.megabytes.toFixed(0)} MB at most\n`);
    expect(mixed.out.summary.files).toBe(FILES);
    expect(mixed.status).toBeGreaterThanOrEqual(2);
    for (const name of names) expect(mixed.err).toContain(name);
    expect(mixed.out.findings.filter(({ file }) => file.startsWith(good()))).toEqual(without.out.findings);
    expect(without.out.findings.length).toBeGreaterThan(FILES);
    const plans = new Map(mixed.out.municipalities.map((body) => [body.body, body]));
    for (const body of without.out.municipalities) expect(plans.get(body.body)).toEqual(body);
    expect(mixed.megabytes).toBeLessThan(500);
  }, 600_000);
});
