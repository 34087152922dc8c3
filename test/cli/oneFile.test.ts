import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { planSheet } from '../support/planSheet';
import { openBook } from '../../src/xlsx';
import { xlsxOf } from './check/support/books';
import { folderOf } from './check/support/runIn';

/** What `npm run build:cli` makes: the command as files beside each other, and as one file. */
const BUILT = process.env['CLI_FOLDER'] ?? join(__dirname, '../../dist-cli');

jest.setTimeout(300_000);

/** A folder with nothing but the one file; the books lie in another. */
let alone: string;
let books: string;

beforeAll(() => {
  alone = mkdtempSync(join(tmpdir(), 'myna-one-file-'));
  copyFileSync(join(BUILT, 'myna.mjs'), join(alone, 'myna.mjs'));
  const formulas = {
    試算: [
      [
        { value: null, formula: '=MYNA.POSTAGE(500,"規格外","一般書留")' },
        { value: null, formula: '=A1*2' },
      ],
    ],
  };
  const spoilt = planSheet({ 1: { 職員数: 1 } });
  books = folderOf({
    'plans/乙町.xlsx': xlsxOf({ 計画: spoilt }),
    'plans/甲市.xlsx': xlsxOf({ 計画: planSheet() }),
    'book.xlsx': xlsxOf(formulas),
  });
});
test('holds the licence of everything in it', () => {
  const file = readFileSync(join(alone, 'myna.mjs'), 'latin1');
  const named = [...file.matchAll(/^(\S+) \d+\.\d+\.\S+ \(([^)]+)\)$/gm)];
  const names = named.map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['piscina', 'commander', '@e965/xlsx', '@univerjs/core']));
  expect(new Set(named.map(([, , licence]) => licence))).toEqual(new Set(['MIT', 'Apache-2.0', 'ISC']));
  expect(file).toContain('Permission is hereby granted');
});

afterAll(() => {
  rmSync(alone, { recursive: true });
  rmSync(books, { recursive: true });
});

/** Without a way to any program or package but Node itself. */
function run(script: string, args: readonly string[]) {
  const env = { PATH: '', LANG: 'ja', TMPDIR: tmpdir() };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: books,
    env,
    encoding: 'utf8',
  });
  // How long a calculation took is another time at each run.
  return { status, stdout: stdout.replace(/[\d.]+ 秒/g, '… 秒'), stderr };
}

function both(...args: readonly string[]) {
  const one = run(join(alone, 'myna.mjs'), args);
  expect(one).toEqual(run(join(BUILT, 'myna.js'), args));
  return one;
}

const cells = (file: string) => openBook(readFileSync(join(books, file))).book.sheets[0]!.cells;

test('fn', () => {
  expect(both('fn', 'POSTAGE', '500', '規格外', '一般書留')).toEqual({ status: 0, stdout: '1140\n', stderr: '' });
  expect(both('fn', 'POSTAGE', '500', 'ない').status).not.toBe(0);
  expect(both('--help').stdout).toContain('myna');
});

test('calc, in its thread', () => {
  expect(both('calc', 'book.xlsx', '-o', 'calculated.xlsx').status).toBe(0);
  const [first] = cells('calculated.xlsx').values();
  expect([first!.get(0)!.value, first!.get(1)!.value]).toEqual([1140, 2280]);
});

test('check, in threads, and with books that are calculated there', () => {
  const { status, stdout } = both('check', 'plans', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).summary).toMatchObject({ files: 2, serious: 1 });
  both('check', 'plans', '--fix', 'out', '-o', 'findings.xlsx');
  expect(statSync(join(books, 'out/乙町.xlsx')).size).toBeGreaterThan(1000);
});

test('native, and back', () => {
  expect(both('native', 'book.xlsx', '-o', 'native.xlsx').status).toBe(0);
  expect(both('native', 'native.xlsx', '-o', 'back.xlsx', '--back').status).toBe(0);
  const [first] = cells('back.xlsx').values();
  expect(first!.get(0)!.formula).toBe('=MYNA.POSTAGE(500,"規格外","一般書留")');
});

test('forecast', () => {
  const { status, stdout } = both('forecast', '--body', '川崎市', '--json');
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(1000);
});
