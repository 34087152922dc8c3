import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { satisfies } from 'semver';

const root = join(__dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as Manifest & Lock;

interface Manifest {
  readonly engines: { readonly node: string };
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly engines?: { readonly node?: string }; readonly hasInstallScript?: boolean }>
  >;
}

/** The first of each line of Node.js that we say we run on, and one with the latest changes. */
const VERSIONS = ['20.19.0', '20.20.2', '22.13.0', '22.22.0', '24.0.0', '24.11.0'];
const { packages } = read('package-lock.json');
const installed = Object.entries(packages).filter(([path]) => path !== '');

test.each(VERSIONS)('on Node.js %s no package warns', (version) => {
  expect(satisfies(version, read('package.json').engines.node)).toBe(true);
  const warning = installed.filter(([, { engines }]) => engines?.node && !satisfies(version, engines.node));
  expect(warning.map(([path, { engines }]) => `${path}: ${engines!.node}`)).toEqual([]);
});

test('no package runs a script of its own when it is installed', () => {
  const names = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names.length).toBeGreaterThan(0);
  const { allowScripts } = read('package.json');
  expect(names.filter((name) => allowScripts[name] !== false)).toEqual([]);
});
