import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const ALLOWED: Record<string, { uses: string[]; packages: string[] }> = JSON.parse(
  readFileSync(join(root, 'scripts/architecture/layers.json'), 'utf8'),
);
const layers = Object.keys(ALLOWED);

/** Lints lines of code as if they stood in the layer, and gives for each line the rules it breaks. */
function rulesBroken(layer: string, lines: readonly string[]): string[][] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/eslint/bin/eslint.js'),
      ...['--format', 'json', '--stdin', '--stdin-filename', join(root, 'src', layer, 'deep', 'probe.ts')],
    ],
    { cwd: root, input: lines.join('\n'), encoding: 'utf8' },
  );
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { line: number; ruleId: string }[] }];
  return lines.map((_, index) => messages.filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId));
}

test('the layers are the folders of src', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual([...layers].sort());
});

test.each(layers)('src/%s imports only what lies further in, and only src/excel names Office', (layer) => {
  const others = layers.filter((other) => other !== layer);
  const office = ['Office.onReady();', 'CustomFunctions.associate();', 'Excel.run();'];
  const broken = rulesBroken(layer, [...others.map((other) => `import '../../${other}';`), ...office]);
  const refused = others.filter((_, index) => broken[index]!.includes('no-restricted-imports'));
  expect(refused).toEqual(others.filter((other) => !ALLOWED[layer]!.uses.includes(other)));
  for (const rules of broken.slice(others.length)) {
    expect(rules.includes('no-restricted-globals')).toBe(layer !== 'excel');
  }
});

test('the domain knows no package, clock, network, DOM or chance', () => {
  const broken = rulesBroken('domain', [
    `import 'zod';`,
    'new Date();',
    'fetch("x");',
    'document.title;',
    'window.name;',
    'Math.random();',
  ]);
  expect(broken[0]).toContain('no-restricted-imports');
  for (const rules of broken.slice(1, 5)) expect(rules).toContain('no-restricted-globals');
  expect(broken[5]).toContain('no-restricted-properties');
});
