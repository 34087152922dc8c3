import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');

/** The one table of layers, which lint reads too. */
const ALLOWED: Record<string, { uses: string[]; packages: string[] }> = JSON.parse(
  readFileSync(join(root, 'scripts/architecture/layers.json'), 'utf8'),
);
const layers = Object.keys(ALLOWED);
const PACKAGES = ['preact', 'zod', '@univerjs/core', '@microsoft/office-js-helpers', 'node:fs', '@borgar/fx'];
const OFFICE = ['Office.onReady();', 'CustomFunctions.associate();', 'Excel.run();'];
const OUTSIDE = ['new Date();', 'fetch("x");', 'document.title;', 'window.name;', 'Math.random();'];

const imported = (name: string): string => `import '${name}';`;
const others = (layer: string): string[] => layers.filter((other) => other !== layer);

/** For each layer, lines of code that break rules, and what lint says of each. */
const lines = (layer: string): string[] => [
  ...others(layer).map((other) => imported(`../../${other}`)),
  ...PACKAGES.map(imported),
  ...OFFICE,
  ...OUTSIDE,
];
let rulesBroken: (layer: string) => Map<string, string[]>;

beforeAll(() => {
  const probes = layers.map((layer) => ({
    file: join(root, 'src', layer, 'deep', 'probe.ts'),
    code: lines(layer).join('\n'),
  }));
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/architecture/lintProbes.mjs'], {
    cwd: root,
    input: JSON.stringify(probes),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  const results = JSON.parse(stdout) as { line: number; ruleId: string }[][];
  rulesBroken = (layer) => {
    const messages = results[layers.indexOf(layer)]!;
    const rulesAt = (index: number) => messages.filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId);
    return new Map(lines(layer).map((line, index) => [line, rulesAt(index)]));
  };
});

test('the layers are the folders of src', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual([...layers].sort());
});

test('the layers stand in no circle', () => {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    ALLOWED[from]!.uses.some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  expect(layers.filter((layer) => reaches(layer, layer))).toEqual([]);
});

describe.each(layers)('src/%s', (layer) => {
  test('imports only the layers of its row', () => {
    const broken = rulesBroken(layer);
    const refused = others(layer).filter((other) =>
      broken.get(imported(`../../${other}`))!.includes('no-restricted-imports'),
    );
    expect(refused).toEqual(others(layer).filter((other) => !ALLOWED[layer]!.uses.includes(other)));
  });

  test('imports only the packages of its row', () => {
    const broken = rulesBroken(layer);
    const matches = (name: string, allowed: string): boolean =>
      allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
    const refused = PACKAGES.filter((name) => broken.get(imported(name))!.includes('no-restricted-imports'));
    expect(refused).toEqual(
      PACKAGES.filter((name) => !ALLOWED[layer]!.packages.some((allowed) => matches(name, allowed))),
    );
  });

  test('names Office only if it is src/excel', () => {
    const broken = rulesBroken(layer);
    for (const line of OFFICE) expect(broken.get(line)!.includes('no-restricted-globals')).toBe(layer !== 'excel');
  });
});

test('the domain knows no clock, network, DOM or chance', () => {
  const broken = rulesBroken('domain');
  for (const line of OUTSIDE) {
    const rule = line.startsWith('Math') ? 'no-restricted-properties' : 'no-restricted-globals';
    expect(broken.get(line)).toContain(rule);
  }
});

test('one layer alone names each of the great libraries', () => {
  const naming = (start: string): string[] =>
    layers.filter((layer) => ALLOWED[layer]!.packages.some((name) => name.startsWith(start)));
  expect(naming('@univerjs')).toEqual(['engine']);
  expect(naming('@microsoft')).toEqual(['excel']);
});
