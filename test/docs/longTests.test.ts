import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const TESTS = join(__dirname, '..');

test('every long test is listed with its minutes, and nothing else is', () => {
  const rows = readFileSync(join(TESTS, 'LONG.md'), 'utf8').matchAll(/^\| `([^`]+)` .*\| +([\d.]+) +\|$/gm);
  const listed = [...rows].map(([, name, minutes]) => [name, Number(minutes)] as const);
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[.]long[.]test[.]tsx?$/.test(name),
  );
  expect(
    listed
      .map(([name]) => name)
      .filter((name) => name!.includes('.long.'))
      .sort(),
  ).toEqual(files.sort());
  for (const [, minutes] of listed) expect(minutes).toBeGreaterThan(0);
});
