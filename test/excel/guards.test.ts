import { beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unguardedIn } from './support/unguarded';
import type { Unguarded } from './support/unguarded';

const ADD_IN = 'src/excel';

function sources(): Record<string, string> {
  const files = readdirSync(ADD_IN, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return Object.fromEntries(files.map((file) => [join(ADD_IN, file), readFileSync(join(ADD_IN, file), 'utf8')]));
}

/** Statements, and the members among them that should be found. */
const SEEDED: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['range.load("values,hasSpill");', ['hasSpill']],
  ['const WANTED = "values,hasSpill"; range.load(WANTED);', ['hasSpill']],
  ['range.worksheet.tables.load("items/name"); return range.address;', []],
  ['table.resize(range);', ['resize']],
  ['const { hasSpill } = range; return hasSpill;', ['hasSpill']],
  ['if (supports("ExcelApi", "1.12")) range.load("hasSpill");', []],
  ['if (supports("ExcelApi", "1.12")) table.resize(range);', ['resize']],
  ['if (supports("SharedRuntime", "1.13")) table.resize(range);', ['resize']],
  ['if (supports("ExcelApi", "1.13")) return; else table.resize(range);', ['resize']],
  ['if (!supports("ExcelApi", "1.13")) return; table.resize(range);', []],
  ['if (!supports("ExcelApi", "1.13")) range.clear(); table.resize(range);', ['resize']],
  ['if (range.isNullObject || !supports("ExcelApi", "1.13")) return; table.resize(range);', []],
  ['if (range.isNullObject && !supports("ExcelApi", "1.13")) return; table.resize(range);', ['resize']],
  ['const V = "1.13"; const can = supports("ExcelApi", V); return can && table.resize(range);', []],
  ['const can = supports("ExcelApi", "1.12"); range.load(can ? "hasSpill" : "values");', []],
  ['let can = supports("ExcelApi", "1.13"); can = true; if (can) table.resize(range);', ['resize']],
  ['if (supports("ExcelApi", "1.13")) { function later() { table.resize(range); } later(); }', ['resize']],
  ['if (supports("ExcelApi", "1.13")) [1].forEach(() => table.resize(range));', []],
];

const ofSeed = (index: number) => `${ADD_IN}/seeded${index}.ts`;
const seeds = SEEDED.map(([text], index) => [
  ofSeed(index),
  `import { supports } from './host/office';
  export function seeded(range: Excel.Range, table: Excel.Table): unknown { ${text} return null; }`,
]);

let found: readonly Unguarded[];

// Microsoft's typings take seconds to read: once for all.
beforeAll(() => {
  found = unguardedIn({ ...sources(), ...(Object.fromEntries(seeds) as Record<string, string>) });
});

test('nothing that an Excel may lack is called without asking whether it is there', () => {
  expect(Object.keys(sources()).length).toBeGreaterThan(20);
  expect(found.filter(({ file }) => !file.includes('/seeded'))).toEqual([]);
});

test.each(SEEDED.map(([text, members], index) => ({ text, members, file: ofSeed(index) })))(
  '$text: $members',
  ({ members, file }) => {
    expect(found.filter((use) => use.file === file).map(({ member }) => member)).toEqual(members);
  },
);
