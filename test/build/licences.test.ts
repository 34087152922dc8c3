import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const built = resolve(root, process.env.E2E_FOLDER ?? 'dist-local');
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Licences that ask for no more than that their text goes along. */
const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
];
/**
 * What else tools may have, as they are not handed on: Python-2.0 (argparse); MPL-2.0, which covers changes of its own files
 * (axe); CC-BY, which asks for the author's name (data of browsers and of licences).
 */
const FOR_TOOLS = [...PERMISSIVE, 'Python-2.0', 'MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'WTFPL'];

/** Packages whose package.json names no licence, or in a way that npm no longer reads, but which hold its text. */
const READ_FROM_TEXT: Readonly<Record<string, string>> = { '@univerjs/telemetry': 'Apache-2.0', memorystream: 'MIT' };
/** Microsoft's terms for office.js: it may be handed on as part of an add-in (see docs/dependencies.md). */
const OFFICE_JS = '@microsoft/office-js';
/** Under the terms of the grid's maker: its package that puts all together (@univerjs/presets) would install them. */
const PROPRIETARY = /^@univerjs-pro\//;

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }));

/** An SPDX expression: of `OR` one will do, of `AND` all must. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  // A slash is how packages of Rust have written OR.
  const bare = licence.replace(/^\((.*)\)$/, '$1').replaceAll('/', ' OR ');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => allowed.includes(one));
  return bare.split(' AND ').every((one) => allowed.includes(one));
}

const licenceOf = ({ name, license }: { name: string; license?: string | undefined }): string =>
  license ?? READ_FROM_TEXT[name] ?? 'none';

describe('the lock file', () => {
  test('holds packages', () => expect(packages.length).toBeGreaterThan(500));

  test('names no address to load from, and a checksum for each package', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined).map(({ path }) => path)).toEqual([]);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([]);
  });
});

describe('licences', () => {
  const refused = (chosen: typeof packages, allowed: readonly string[]) =>
    chosen.filter((one) => !isAllowed(licenceOf(one), allowed)).map((one) => `${one.name}: ${licenceOf(one)}`);

  test('of what the application needs are permissive', () => {
    const production = packages.filter(({ dev }) => !dev);
    expect(production.filter(({ name }) => PROPRIETARY.test(name))).toEqual([]);
    expect(refused(production, PERMISSIVE)).toEqual([]);
  });

  test('of tools let us use them', () => {
    const tools = packages.filter(({ dev, name }) => dev && name !== OFFICE_JS);
    expect(refused(tools, FOR_TOOLS)).toEqual([]);
  });

  test.each([
    ['GPL-3.0-or-later', false],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND GPL-3.0', false],
    ['none', false],
  ])('%s may be handed on: %s', (licence, allowed) => expect(isAllowed(licence, PERMISSIVE)).toBe(allowed));
});

describe('what is built', () => {
  const listed = Array.from(
    readFileSync(join(built, NOTICES), 'utf8').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d\S* \((\S[^)]*)\)$/gm),
    ([, name = '', license = '']) => ({ name, license: license === 'undefined' ? undefined : license }),
  );

  test('lists its packages', () => {
    const names = listed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['preact', '@univerjs/core', '@holiday-jp/holiday_jp', OFFICE_JS]));
  });

  test('holds nothing under other licences', () => {
    const others = listed.filter((one) => one.name !== OFFICE_JS && !isAllowed(licenceOf(one), PERMISSIVE));
    expect(others).toEqual([]);
  });
});
