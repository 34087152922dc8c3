import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

/** Sizes as they travel, gzip-compressed, with every function of the catalogue; office.js is Microsoft's and not counted. */
const BUDGETS: readonly [file: string, kilobytes: number][] = [
  ['functions.js', 50],
  ['taskpane.js', 60],
];

test.each(BUDGETS)('%s takes at most %d KB', (file, kilobytes) => {
  const size = gzipSync(readFileSync(join(__dirname, '../../dist-local', file)), { level: 9 }).length;
  expect(size).toBeLessThanOrEqual(kilobytes * 1024);
});
