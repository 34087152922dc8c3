import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { compilation, root } from './seeds';

const bundled = readFileSync(join(root, 'generated/reference.json'), 'utf8');

test('generated/reference.json is what the seeds say today', () => {
  expect(JSON.parse(bundled)).toEqual(JSON.parse(JSON.stringify(compilation.reference)));
});

test('the bundled data stay under 12 KB gzip', () => {
  expect(gzipSync(bundled).length).toBeLessThan(12 * 1024);
});

test('the bundled sums of the prefectures are what the seeds say today, under 8 KB gzip', () => {
  const prefectures = readFileSync(join(root, 'generated/prefectures.json'), 'utf8');
  expect(JSON.parse(prefectures)).toEqual(JSON.parse(JSON.stringify(compilation.prefectures)));
  expect(gzipSync(prefectures).length).toBeLessThan(8 * 1024);
});

test('what the runtime imports leads neither to zod nor to a file system', () => {
  const files = importsOf(join(root, 'src/reference/index.ts'));
  expect([...files].map((file) => file.slice(root.length + 1)).sort()).toEqual([
    'src/domain/fault.ts',
    'src/domain/index.ts',
    'src/domain/lazily.ts',
    'src/reference/compiled.ts',
    'src/reference/holidays.ts',
    'src/reference/index.ts',
    'src/reference/openReference.ts',
    'src/reference/types.ts',
    'src/reference/validityRules.ts',
    'src/sheet/address.ts',
    'src/sheet/cell.ts',
    'src/sheet/index.ts',
    'src/sheet/moves.ts',
    'src/sheet/reading.ts',
    'src/sheet/rect.ts',
    'src/sheet/sorted.ts',
  ]);
});

/** The file and all own modules behind it; any package in between is a failure. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/ from '([^']+)'/g)) {
    expect(specifier).toMatch(/^\./);
    if (!specifier!.endsWith('.json')) importsOf(fileOf(join(dirname(file), specifier!)), seen);
  }
  return seen;
}

function fileOf(path: string): string {
  return existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
}
