import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { saveBook } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';
import { planSheet } from '../support/planSheet';
import * as bad from './check/support/badFiles';
import { xlsxOf } from './check/support/books';
import { folderOf, printOf } from './check/support/runIn';

jest.setTimeout(240_000);

/** What `npm run build:cli` makes. */
const MYNA = join(process.env['CLI_FOLDER'] ?? join(__dirname, '../../dist-cli'), 'myna.js');
const SLOW = join(__dirname, 'check/support/slowSync.mjs');

let folder = '';
beforeEach(() => {
  folder = folderOf({ 'plans/甲市.xlsx': bad.plan(), 'plans/乙町.xlsx': spoilt(), 'in.xlsx': calculable() });
  mkdirSync(at('tmp'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const spoilt = () => xlsxOf({ 計画: planSheet({ 1: { 職員数: 1 } }) });
const calculable = () => saveBook(bookOf([sheetOf('計画', [[2, '=A1*3']])]));
const environment = () => ({ ...process.env, LANG: 'ja', LC_ALL: '', LC_MESSAGES: '', TMPDIR: at('tmp') });

function myna(...args: string[]) {
  const ran = spawnSync(process.execPath, [MYNA, ...args], {
    ...{ cwd: folder, encoding: 'utf8', env: environment(), timeout: 120_000 },
  });
  expect(ran.stdout + ran.stderr).not.toMatch(/node_modules|^\s+at .*:\d+:\d+/m);
  return ran;
}

/** What a shell makes of a line, in which `myna` is the program. */
function shell(line: string) {
  const whole = `set -o pipefail; myna() { "$NODE" "$MYNA" "$@"; }; ${line}`;
  const env = { ...environment(), NODE: process.execPath, MYNA };
  return spawnSync('bash', ['-c', whole], { cwd: folder, encoding: 'utf8', env, timeout: 120_000 });
}

/** Files that no run may leave behind. */
const leftovers = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /partial|myna-check/.test(name));

describe('what is read is never written', () => {
  test('by whatever name: links, hard links, a way round, as book, as targets, as costs', () => {
    symlinkSync(at('in.xlsx'), at('link.xlsx'));
    linkSync(at('in.xlsx'), at('hard.xlsx'));
    writeFileSync(at('targets.xlsx'), xlsxOf({ 目標: [['年月', '目標枚数'], [46113, 10]] })); // prettier-ignore
    linkSync(at('targets.xlsx'), at('also.xlsx'));
    writeFileSync(at('costs.csv'), '専用窓口1か月,100000\n');
    const before = printOf(folder);
    for (const output of ['in.xlsx', 'link.xlsx', 'hard.xlsx', './plans/../in.xlsx']) {
      const ran = myna('calc', 'in.xlsx', '-o', output);
      expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('-o')]);
    }
    for (const output of ['targets.xlsx', 'also.xlsx', 'plans/甲市.xlsx']) {
      const ran = myna('check', 'plans', '-o', output, '--target', 'targets.xlsx');
      expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(output)]);
    }
    const fix = ['--fix', 'out', '--costs', 'costs.csv'];
    expect(myna('check', 'plans', '-o', 'costs.csv', ...fix)).toMatchObject({ status: 2 });
    expect(myna('check', 'plans', '-o', 'out/甲市.xlsx', '--fix', 'out')).toMatchObject({ status: 2 });
    symlinkSync(at('plans'), at('out'));
    expect(myna('check', 'plans', '-o', 'findings.xlsx', '--fix', 'out')).toMatchObject({ status: 2 });
    rmSync(at('out'));
    expect(printOf(folder)).toEqual(before);
  });
});

describe('output', () => {
  test('keeps the rights of the file that it replaces, and the link that leads there', () => {
    mkdirSync(at('far'));
    writeFileSync(at('far/old.xlsx'), 'old');
    chmodSync(at('far/old.xlsx'), 0o640);
    symlinkSync(at('far/old.xlsx'), at('link.xlsx'));
    expect(myna('calc', 'in.xlsx', '-o', 'link.xlsx')).toMatchObject({ status: 0, stderr: '' });
    expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(statSync(at('far/old.xlsx')).mode & 0o777).toBe(0o640);
    expect(readFileSync(at('far/old.xlsx')).length).toBeGreaterThan(1000);
    chmodSync(at('far/old.xlsx'), 0o600);
    expect(myna('check', 'plans', '-o', 'link.xlsx')).toMatchObject({ status: 1 });
    expect(statSync(at('far/old.xlsx')).mode & 0o777).toBe(0o600);
    expect(leftovers()).toEqual([]);
  });

  test('replaces no device, pipe or folder, and follows no link to nothing', () => {
    shell('mkfifo pipe.xlsx');
    symlinkSync('/dev/null', at('null.xlsx'));
    symlinkSync(at('nowhere/x.xlsx'), at('dangling.xlsx'));
    const said = { 'pipe.xlsx': /パイプ/, 'null.xlsx': /装置/, plans: /フォルダー/, 'dangling.xlsx': /リンクの先/ };
    for (const [output, words] of Object.entries({ ...said, 'no/such/x.xlsx': /見つかりません/ })) {
      for (const command of [
        ['calc', 'in.xlsx'],
        ['check', 'plans'],
      ]) {
        const ran = myna(...command, '-o', output);
        expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(words)]);
      }
    }
    expect(lstatSync(at('pipe.xlsx')).isFIFO()).toBe(true);
    expect(lstatSync(at('dangling.xlsx')).isSymbolicLink()).toBe(true);
    const long = `${'長'.repeat(100)}.xlsx`;
    expect(myna('calc', 'in.xlsx', '-o', long).stderr).toContain('長すぎます');
    expect(leftovers()).toEqual([]);
  });
});

test('what cannot be read is one line each, and the rest is checked', async () => {
  shell('mkfifo plans/管.xlsx');
  symlinkSync('/dev/zero', at('plans/装置.xlsx'));
  symlinkSync(at('plans/無い.xlsx'), at('plans/先なし.xlsx'));
  symlinkSync(at('plans/輪2.xlsx'), at('plans/輪1.xlsx'));
  symlinkSync(at('plans/輪1.xlsx'), at('plans/輪2.xlsx'));
  symlinkSync(at('plans'), at('plans/中'));
  mkdirSync(at('plans/夾.xlsx'));
  writeFileSync(Buffer.concat([Buffer.from(at('plans/')), Buffer.from([0x8d, 0x62, 0x8e, 0x73]), Buffer.from('.xlsx')]), bad.plan()); // prettier-ignore
  copyFileSync(at('plans/甲市.xlsx'), at('plans/大.xlsx'));
  truncateSync(at('plans/大.xlsx'), 100_000_001);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(at('plans/s.xlsx'), resolve));
  const start = Date.now();
  const ran = myna('check', 'plans', '--json');
  server.close();
  expect(Date.now() - start).toBeLessThan(30_000);
  expect(ran.status).toBe(2);
  const { unreadable, summary } = JSON.parse(ran.stdout);
  const why = Object.fromEntries(unreadable.map((one: { file: string; why: string }) => [one.file, one.why]));
  expect(why).toEqual({
    ...{ 'plans/管.xlsx': expect.stringContaining('パイプ'), 'plans/装置.xlsx': expect.stringContaining('装置') },
    ...{ 'plans/先なし.xlsx': expect.stringContaining('リンクの先'), 'plans/輪1.xlsx': expect.stringContaining('輪') },
    ...{ 'plans/輪2.xlsx': expect.stringContaining('輪'), 'plans/中': expect.stringContaining('リンク') },
    ...{ 'plans/\\x8db\\x8es.xlsx': expect.stringContaining('UTF-8'), 'plans/大.xlsx': expect.stringContaining('100,000,000') },
    'plans/s.xlsx': expect.stringContaining('ソケット'),
  }); // prettier-ignore
  expect(summary).toMatchObject({ files: 11, unreadable: 9 });
  for (const name of Object.keys(why)) expect(ran.stderr.split('\n').filter((line) => line.startsWith(`${name}: `))).toHaveLength(1); // prettier-ignore
  // The same names as a shell puts them on the line.
  const named = shell('myna check plans/*.xlsx --json');
  expect(named.status).toBe(2);
  expect(JSON.parse(named.stdout).summary).toMatchObject({ files: 10, unreadable: 8 });
  for (const input of ['管', '装置', '先なし', '輪1', '大', '夾']) {
    const one = myna('calc', `plans/${input}.xlsx`, '-o', 'out.xlsx');
    expect([one.status, one.stderr.trim().split('\n').length]).toEqual([2, 1]);
  }
  expect(myna('check', 'plans/甲市.xlsx', '--json', '--target', 'plans/管.xlsx').stderr).toContain('パイプ');
  expect(existsSync(at('out.xlsx'))).toBe(false);
});

test('rights that lack are told, of files and of folders', () => {
  chmodSync(at('plans/乙町.xlsx'), 0);
  mkdirSync(at('plans/閉'));
  chmodSync(at('plans/閉'), 0);
  for (const open of [folder, at('plans'), at('tmp')]) chmodSync(open, 0o777);
  // The system's keeper may read everything; nobody may not.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  // In one file, since the project may lie where nobody else may look.
  const program = at('myna.mjs');
  copyFileSync(join(MYNA, '../myna.mjs'), program);
  const ran = spawnSync(process.execPath, [program, 'check', 'plans', '--json'], {
    ...{ cwd: folder, encoding: 'utf8', env: environment(), ...user },
  });
  expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('権限')]);
  const { unreadable } = JSON.parse(ran.stdout);
  expect(unreadable.map(({ file }: { file: string }) => file).sort()).toEqual(['plans/乙町.xlsx', 'plans/閉'].sort());
  for (const { why } of unreadable) expect(why).toContain('権限');
});

test('names and texts of files are shown, and not obeyed', () => {
  const name = 'plans/\u001b[2J\u202e甲\n市\u0007.xlsx';
  copyFileSync(at('plans/甲市.xlsx'), at(name));
  writeFileSync(at('plans/\u001b]0;x\u0007.xlsx'), 'none');
  writeFileSync(at('in.xlsx'), saveBook(bookOf([sheetOf('計画', [['\u001b[31m\u2066\u00ad\n', '=MYNA.NUM(A1)']])])));
  const runs = [
    myna('check', 'plans', '--json'),
    myna('check', 'plans', '-o', 'findings.xlsx', '--fix', 'out\u001b[1m'),
    myna('check', 'none\u001b[2J\nfound', '--json'),
    myna('calc', 'in.xlsx', '-o', 'out\u001b[2J\n.xlsx'),
    myna('calc', 'in.xlsx', '-o', 'out.xlsx', '--json'),
    myna('calc', 'none\u001b\n.xlsx', '-o', 'out.xlsx'),
    myna('fn', 'NUM', '\u001b[31m\u202e'),
    myna('fn', 'NUM', '\u001b[31m\u202e', '--json'),
    myna('fn', 'NO\u001b[2J\nPE'),
    myna('no\u001b[2J\npe'),
    myna('check', 'plans', '--no\u001b[2J\npe'),
  ];
  for (const { stdout, stderr } of runs) {
    // eslint-disable-next-line no-control-regex -- these are what has to be found
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u202a-\u202e\u2066-\u2069]/);
    expect(stderr).not.toMatch(/^(?:found|pe|市|\.xlsx|PE)/m);
  }
  // What is written for programs is still what it was.
  const { municipalities } = JSON.parse(runs[0]!.stdout);
  expect(municipalities.flatMap(({ files }: { files: string[] }) => files)).toContain(name);
});

describe('a signal', () => {
  const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const RUNS: readonly (readonly [string, readonly string[]])[] = [
    ['calc, in its thread', ['calc', 'in.xlsx', '-o', 'out.xlsx']],
    ['check, in itself', ['check', 'plans', '-o', 'out.xlsx']],
    ['check, in one of its threads', ['check', 'plans', '-o', 'out.xlsx', '--fix', 'out']],
  ];

  test.each(RUNS.flatMap(([what, args]) => Object.entries(CODES).map(([signal, code]) => [what, signal, code, args] as const)))(
    '%s: %s ends with %d, and leaves nothing',
    async (_, signal, code, args) => {
      writeFileSync(at('out.xlsx'), 'old');
      const env = { ...environment(), NODE_OPTIONS: `--import ${SLOW}`, WAITING: at('waiting') };
      const child = spawn(process.execPath, [MYNA, ...args], { cwd: folder, env });
      let said = '';
      child.stderr.on('data', (text: Buffer) => (said += text.toString()));
      const ended = new Promise((resolve) => child.on('close', (status, by) => resolve(by ?? status)));
      while (!existsSync(at('waiting')) && child.exitCode === null) await new Promise((wake) => setTimeout(wake, 20));
      expect(leftovers()).toContainEqual(expect.stringMatching(/^(?:out\/)?\.myna-[\da-f]{24}\.partial$/));
      child.kill(signal as NodeJS.Signals);
      expect(await ended).toBe(code);
      expect(said).toContain('中止しました');
      expect(leftovers()).toEqual([]);
      expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('old');
      expect(readdirSync(at('tmp'))).toEqual([]);
    },
  ); // prettier-ignore
});

describe('where the results go', () => {
  test('a reader that has seen enough ends nothing: the other output is written, and the code is the same', () => {
    const ran = shell('myna check plans --json -o out.xlsx | head -c 1; echo "${PIPESTATUS[0]}"');
    expect([ran.stdout, ran.status]).toEqual(['{1\n', 0]);
    expect(ran.stderr).not.toMatch(/EPIPE|\bat /);
    expect(statSync(at('out.xlsx')).size).toBeGreaterThan(1000);
    expect(shell('myna --help | head -1').status).toBe(0);
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  test('no space left is said in words', () => {
    const ran = shell('myna fn POSTAGE 500 > /dev/full');
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('空き容量')]);
    expect(shell('myna check plans --json 2> /dev/full').status).toBe(1);
  });

  test('closed streams keep no command from its end', () => {
    expect(shell('myna calc in.xlsx -o out.xlsx >&- 2>&-').status).toBe(0);
    expect(existsSync(at('out.xlsx'))).toBe(true);
  });
});

describe('the code of a run in which several things hold', () => {
  test('cells that are uncertain come before findings, files that cannot be read before both', () => {
    const lacking = (formula: string) => ({ value: null, formula });
    const rows = [['年月', '交付想定枚数'], [46113, lacking('=10+0*BESSELJ(1,1)')], [46143, -5]]; // prettier-ignore
    writeFileSync(at('plans/丙村.xlsx'), xlsxOf({ 計画: rows }));
    const ran = myna('check', 'plans', '--json');
    expect(ran.status).toBe(3);
    expect(JSON.parse(ran.stdout).findings).toContainEqual(
      expect.objectContaining({ file: 'plans/丙村.xlsx', sheet: '計画', cell: 'B2', rule: 'unverified' }),
    );
    writeFileSync(at('plans/丁村.xlsx'), 'none');
    expect(myna('check', 'plans', '--json').status).toBe(2);
  });
});
