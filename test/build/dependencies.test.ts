import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import type { Tokens } from 'marked';
import { bundleShares } from '../support/bundleShares';

const root = join(__dirname, '../..');
const built = resolve(root, process.env.E2E_FOLDER ?? 'dist-local');
const packageAt = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    license: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };

interface Row {
  readonly name: string;
  readonly purpose: string;
  readonly licence: string;
  readonly size: string;
  readonly spares: string;
}

const [SHIPPED, TOOLS] = marked
  .lexer(readFileSync(join(root, 'docs/dependencies.md'), 'utf8'))
  .filter((token): token is Tokens.Table => token.type === 'table')
  .map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text.replace(/^`(.*)`$/, '$1'))))
  .map((rows): Row[] =>
    rows.map(([name = '', purpose = '', licence = '', size = '', spares = '']) => ({
      name,
      purpose,
      licence,
      size,
      spares,
    })),
  ) as [Row[], Row[]];

const { dependencies = {}, devDependencies = {} } = packageAt('.');
const namesOf = (rows: readonly Row[]): string[] => rows.map(({ name }) => name).sort();

test('every package has its row, and every row its package', () => {
  expect(namesOf(SHIPPED)).toEqual(Object.keys(dependencies).sort());
  expect(namesOf(TOOLS)).toEqual(Object.keys(devDependencies).sort());
});

test('every row says what for and instead of what', () => {
  expect([...SHIPPED, ...TOOLS].filter(({ purpose, spares }) => purpose === '' || spares === '')).toEqual([]);
});

test.each([...SHIPPED, ...TOOLS].map(({ name, licence }) => [name, licence]))('%s is under %s', (name, licence) => {
  const declared = packageAt(`node_modules/${name}`).license;
  expect(licence).toBe(declared === 'LICENSE' ? 'Microsoft' : declared);
});

describe('sizes', () => {
  /** All that a package brings along counts as the grid's, but for what the other packages bring. */
  const GRID = '@univerjs/preset-sheets-core';
  const OWN = new Set(['MYNA', 'webpack']);
  const owners = new Map(
    Object.keys(dependencies)
      .filter((name) => !name.startsWith('@univerjs/'))
      .flatMap((name) =>
        [name, ...Object.keys(packageAt(`node_modules/${name}`).dependencies ?? {})].map((one) => [one, name]),
      ),
  );
  const ownerOf = (name: string): string => (name in dependencies ? name : (owners.get(name) ?? GRID));

  test('are not over what is written by more than a quarter', () => {
    const measured = new Map<string, number>();
    for (const [name, bytes] of bundleShares(built)) {
      if (!OWN.has(name)) measured.set(ownerOf(name), (measured.get(ownerOf(name)) ?? 0) + bytes / 1024);
    }
    const wrong = SHIPPED.filter(({ name, size }) => {
      const written = size === '—' ? 0 : Number(size);
      return (measured.get(name) ?? 0) > written + Math.max(1, written / 4);
    });
    expect(measured.get(GRID)).toBeGreaterThan(1000);
    expect(wrong.map(({ name, size }) => `${name}: ${size}, now ${measured.get(name)?.toFixed(1)}`)).toEqual([]);
  });
});
