import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const SCRIPT = join(__dirname, '../../scripts/preflight.mjs');

let bin: string;
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'preflight-'));
  symlinkSync(process.execPath, join(bin, 'node'));
});
afterEach(() => rmSync(bin, { recursive: true }));

function command(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!${process.execPath}\n${script}`);
  chmodSync(join(bin, name), 0o755);
}

/** On a machine that has the commands of `bin` alone. */
function preflight(): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { env: { PATH: bin }, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Notes what it is asked for, and puts such commands into `bin`. */
function fakeAptGet(brings: boolean): void {
  command(
    'apt-get',
    `const fs = require('node:fs');
     fs.appendFileSync(${JSON.stringify(join(bin, 'asked'))}, process.argv.slice(2).join(' ') + '\\n');
     if (${brings}) for (const name of ['soffice', 'nginx', 'xmllint']) fs.writeFileSync(${JSON.stringify(bin)} + '/' + name, '', { mode: 0o755 });`,
  );
  // Who is not root asks here.
  command(
    'sudo',
    `const [, ...rest] = process.argv.slice(2).filter((word) => !word.includes('='));
     if (rest[0] === 'apt-get') require('node:child_process').execFileSync(rest[0], rest.slice(1));`,
  );
}

describe('before the tests', () => {
  test('what lacks is named with its use and the command that brings it, and nothing goes on', () => {
    const { code, out, err } = preflight();
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('LibreOffice Calc: ブックを別の表計算で読む試験 / tests that read workbooks');
    expect(err).toContain('xmllint: マニフェストの試験 / tests of the manifest');
    expect(err).toMatch(/sudo apt-get install .*libreoffice-calc.* libxml2-utils|brew install/);
  });

  test('it is installed where that is allowed, with one line that says so', () => {
    fakeAptGet(true);
    const { code, out, err } = preflight();
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^足りないものを入れます \/ installing what lacks: .*libreoffice-calc .*libxml2-utils\n$/);
  });

  test('what could not be installed is named', () => {
    fakeAptGet(false);
    const { code, err } = preflight();
    expect(code).toBe(1);
    expect(err).toContain('LibreOffice Calc');
  });
});
