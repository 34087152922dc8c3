import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { circlesIn, foldersOf, importsIn } from '../../scripts/architecture/imports';

const root = join(__dirname, '../..');

describe('src', () => {
  const files = importsIn(join(root, 'src'));

  test('has no circle of files', () => expect(circlesIn(files)).toEqual([]));
  test('has no circle of folders', () => expect(circlesIn(foldersOf(files))).toEqual([]));
});

describe('what breaks a rule is found', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'structure-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  test('a circle of folders, by types alone', () => {
    write('src/a/one.ts', "import type { B } from './b/two';\nexport type A = B;");
    write('src/a/b/two.ts', 'export type B = 1;');
    write('src/a/b/three.ts', "import type { A } from '../one';\nexport type C = A;");
    const files = importsIn(join(folder, 'src'));
    expect(circlesIn(files)).toEqual([]);
    expect(circlesIn(foldersOf(files))).toEqual([['a', 'a/b']]);
  });

  test('by npm run structure: a circle of files, and an import past the door of another layer', () => {
    write('tsconfig.json', '{}');
    write('src/inner/index.ts', "export * from './one';");
    write('src/inner/one.ts', "import type { Two } from './two';\nexport type One = Two | 1;");
    write('src/inner/two.ts', "import type { One } from './one';\nexport type Two = One | 2;");
    write('src/outer/good.ts', "export type { One } from '../inner';");
    write('src/outer/bad.ts', "export type { One } from '../inner/one';");
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['src', '--config', join(root, '.dependency-cruiser.js'), '--output-type', 'json'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { rule: { name: string }; from: string; to: string }[] };
    };
    const found = summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
    expect(found).toContain('no-circle-of-files src/inner/one.ts');
    expect(found).toContain('through-the-door src/outer/bad.ts');
    expect(found.filter((text) => text.includes('good.ts'))).toEqual([]);
  });
});
