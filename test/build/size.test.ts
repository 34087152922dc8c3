import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const folder = process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local');

const compressed = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

/** What the frame of the pane is painted with, and what asks for the rest. */
const PANE_START = ['taskpane.html', 'shell.js', 'taskpane.css', 'taskpane.js'];

/**
 * All that the pane loads besides the functions' two scripts when a person opens and uses every one of its views in one language. The texts of the
 * other language come when a person switches to it. The help of one function, a few kilobytes, comes when that function is opened, and
 * what is to be known of a copy or to be mended in a book comes when there is such (chunks/on-request.js), and the outlook with the deliveries
 * of all bodies once its view is opened: these are not counted. How
 * functions come to their results is loaded part by part when a cell is explained: the largest part is counted. Of the index of
 * all functions and tables both languages are.
 */
const paneIn = (language: 'ja' | 'en'): readonly string[] => [
  ...PANE_START,
  ...['chunks/pane-views.js', `chunks/pane-${language}.js`, 'help/index.json', largest(/^explain-\w+\.js$/)],
];

/** What comes later, on request, for a few people or a few cells; nothing of it may grow unseen. */
const LATER: readonly (readonly [file: string, kilobytes: number])[] = [
  ['on-request.js', 8],
  ['self-test.js', 12],
  ['templates.js', 6],
  ['outlook.js', 14],
  // A worker of its own, with all functions and their texts: who asks for a book without the add-in waits for it once.
  ['native.js', 250],
  // Once somebody has monthly figures of their own.
  ['outlook-own.js', 6],
  ['outlook-sheets.js', 10],
  // The counts of all 1,741 bodies on 47 days.
  ['deliveries.js', 170],
  ...['capacity', 'common', 'cost', 'renewal', 'callCentre', 'deliveryPlan', 'inventory', 'subsidy', 'survey'].map(
    (family) => [`explain-${family}.js`, 6] as const,
  ),
  ['explain-plans.js', 8],
  ['explain-postage.js', 8],
];

function largest(part: RegExp): string {
  const parts = readdirSync(join(folder, 'chunks')).filter((file) => part.test(file));
  return parts.map((file) => `chunks/${file}`).reduce((a, b) => (compressed(a) < compressed(b) ? b : a));
}

/** Sizes as they travel, gzip-compressed, with every function of the catalogue; office.js is Microsoft's and not counted. */
const BUDGETS: readonly [what: string, kilobytes: number, files: readonly string[]][] = [
  ['functions.js', 72, ['functions.js']],
  ['the functions that read a whole plan', 40, ['plan-functions.js']],
  ['the pane at its start', 9, PANE_START],
  ['the pane all told, in Japanese', 128, paneIn('ja')],
  ['the pane all told, in English', 128, paneIn('en')],
];

test.each(BUDGETS)('%s takes at most %d KB', (_, kilobytes, files) => {
  const size = files.reduce((sum, file) => sum + compressed(file), 0);
  expect(size).toBeLessThanOrEqual(kilobytes * 1024);
});

test.each(LATER)('%s, which comes on request, takes at most %d KB', (file, kilobytes) => {
  expect(compressed(`chunks/${file}`)).toBeLessThanOrEqual(kilobytes * 1024);
});

test('no other file is a part of the pane', () => {
  const counted = [...paneIn('ja'), ...paneIn('en'), ...LATER.map(([file]) => `chunks/${file}`)];
  const parts = readdirSync(join(folder, 'chunks')).filter((file) => file.endsWith('.js'));
  expect(parts.filter((file) => !counted.includes(`chunks/${file}`))).toEqual([]);
});
