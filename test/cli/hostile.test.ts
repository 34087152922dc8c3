import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { openBook, saveBook } from '../../src/xlsx';
import type { BookCell } from '../../src/xlsx';

jest.setTimeout(240_000);

/** What `npm run build:cli` makes. */
const MYNA = join(process.env['CLI_FOLDER'] ?? join(__dirname, '../../dist-cli'), 'myna.js');
const PEAK_MEMORY = join(__dirname, '../support/peakMemory.js');
const HOSTILE = join(__dirname, '../workbooks/hostile');

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly megabytes: number;
}

/** The built program, and how much memory its process took. */
function run(...args: string[]): Ran {
  const code = `process.on('exit', () => require('fs').writeSync(3, String(require(${JSON.stringify(PEAK_MEMORY)}).peakMegabytes())));
process.argv.splice(1, 0, ${JSON.stringify(MYNA)}); require(${JSON.stringify(MYNA)});`;
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
  const ran = spawnSync(process.execPath, ['-e', code, ...args], {
    ...{ stdio: [...stdio], encoding: 'utf8', timeout: 60_000 },
    env: { ...process.env, LANG: 'ja', LC_ALL: '', LC_MESSAGES: '' },
  });
  return { status: ran.status, out: ran.output[1]!, err: ran.output[2]!, megabytes: Number(ran.output[3]) };
}

/** The exit code of `calc`, and what it says; those that the reader refuses are told by `check` alike. */
const CALC: Readonly<Record<string, readonly [code: number, said: RegExp]>> = {
  'F01-row1e9-check-abort.xlsx': [2, /行の番号/],
  'F04-rels-drawing-same.xlsx': [0, /数式 0 個/],
  'F06-styles-unlinked-save-endless.xlsx': [0, /数式 0 個/],
  'F07-4095-plus.xlsx': [0, /数式 2 個/],
  'F08-merge-all.xlsx': [0, /数式 0 個/],
  'F09-ansi-cell.xlsx': [3, /エラーのセル: 1 個[^]*関数 NOSUCH は計算できません/],
};

describe('the command on workbooks that were made to do harm', () => {
  test.each(Object.entries(CALC))('calc %s: %j', (name, [code, said]) => {
    const output = join(folder, name);
    const { status, out, err, megabytes } = run('calc', join(HOSTILE, name), '-o', output);
    expect([status, out + err]).toEqual([code, expect.stringMatching(said)]);
    // eslint-disable-next-line no-control-regex -- nothing of a cell reaches the terminal as a command to it
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out + err).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
    expect(megabytes).toBeLessThan(300);
    expect(existsSync(output)).toBe(code !== 2);
    if (code !== 2) expect(openBook(readFileSync(output)).book.sheets).toHaveLength(1);
  });

  test('a formula as deep as Excel allows gives its sum', () => {
    // In F07 a result stands beside it that is not its sum, and that stays; here none does.
    const deep = join(folder, 'deep.xlsx');
    const { book } = openBook(readFileSync(join(HOSTILE, 'F07-4095-plus.xlsx')));
    const [[, cells] = [0, new Map<number, BookCell>()]] = book.sheets[0]!.cells;
    const { formula } = cells.get(0)!;
    const row = new Map([[0, { value: null, formula: formula! }]]);
    writeFileSync(deep, saveBook({ ...book, sheets: [{ ...book.sheets[0]!, cells: new Map([[0, row]]) }] }));
    expect(run('calc', deep, '-o', join(folder, 'deep-done.xlsx'))).toMatchObject({ status: 0 });
    const done = openBook(readFileSync(join(folder, 'deep-done.xlsx'))).book;
    expect(done.sheets[0]!.cells.get(0)!.get(0)!.value).toBe(4096);
  });

  test('check names each of them, and none stops it', () => {
    const { status, out, err, megabytes } = run('check', HOSTILE, '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out).summary).toMatchObject({ files: 13 });
    for (const name of readdirSync(HOSTILE)) expect(err).toContain(name);
    expect(megabytes).toBeLessThan(300);
  });

  test('targets in such a book are refused as the book is', () => {
    const target = join(HOSTILE, 'F01-row1e9-check-abort.xlsx');
    const { status, err } = run('check', HOSTILE, '--json', '--target', target);
    expect([status, err]).toEqual([2, expect.stringContaining('1000000000')]);
  });
});
