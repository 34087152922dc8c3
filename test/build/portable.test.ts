import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const file = join(process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local'), 'MYNA-workbench.html');
const page = readFileSync(file, 'utf8');
const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const contents = (element: RegExp): string[] => [...page.matchAll(element)].map(([, text = '']) => text);

test('the workbench in one file, with the statistics, takes less than 8 MB', () => {
  expect(statSync(file).size).toBeLessThan(8 * 1024 * 1024);
});

test('its policy names the scripts and styles that stand in it, and lets nothing be fetched', () => {
  const scripts = contents(/<script>([^]*?)<\/script>/g);
  const styles = contents(/<style data-href="[^"]+">([^]*?)<\/style>/g);
  expect([scripts.length, styles.length]).toEqual([2, 4]);
  expect([...scripts, ...styles].map(hashOf).filter((hash) => !policy.includes(hash))).toEqual([]);
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+ 'sha256-\S+ 'strict-dynamic'; worker-src blob:;/);
  expect(policy).not.toMatch(/unsafe|connect-src|https?:/);
});

test('it refers to no file beside it, and holds the licences of what is in it', () => {
  const [head = ''] = page.split('<script type="text/plain" id="parts">');
  expect(contents(/ (?:src|href)="([^"]*)"/g).filter((address) => !address.startsWith('data:'))).toEqual([]);
  expect(head).not.toMatch(/officejs|office\.js|microsoft/i);
  expect(page).toContain('@univerjs/core');
});
