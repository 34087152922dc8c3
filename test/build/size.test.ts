import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const folder = process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local');

/**
 * What the pane loads besides functions.js, whichever of its views are opened: the texts of both languages among it.
 * The help of one function, a few kilobytes, comes when that function is opened, and is not counted.
 */
const PANE = [
  ...['taskpane.html', 'shell.js', 'taskpane.css', 'taskpane.js'],
  ...['chunks/pane-views.js', 'chunks/pane-libraries.js', 'help/index.json'],
];

/** Sizes as they travel, gzip-compressed, with every function of the catalogue; office.js is Microsoft's and not counted. */
const BUDGETS: readonly [what: string, kilobytes: number, files: readonly string[]][] = [
  ['functions.js', 50, ['functions.js']],
  ['the pane at its start', 46, ['taskpane.html', 'shell.js', 'taskpane.css', 'taskpane.js']],
  ['the pane all told', 117, PANE],
];

const compressed = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

test.each(BUDGETS)('%s takes at most %d KB', (_, kilobytes, files) => {
  const size = files.reduce((sum, file) => sum + compressed(file), 0);
  expect(size).toBeLessThanOrEqual(kilobytes * 1024);
});
