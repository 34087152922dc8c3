import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const SOURCE = join(__dirname, '../../src');
/** The page that the add-in's pane has to itself, and the workbench's page. */
const PAGES = ['excel/page/page.css', 'workbench/'];

const files = ['taskpane', 'workbench'].flatMap((folder) =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);
const ofPage = (file: string): boolean => PAGES.some((page) => file.startsWith(page));

/** The selectors of a style sheet, one by one. */
function selectorsIn(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const rules = text.matchAll(/(?<=^|[{};])\s*([^\s{};@][^{};]*)\{/g);
  return [...rules].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/).map((selector) => selector.trim()));
}

const classesIn = (file: string): string[] => selectorsIn(file).flatMap((text) => text.match(/\.[a-z][\w-]*/g) ?? []);

test('the pane’s styles reach only what has a class of the pane, or stands in its element', () => {
  const bare = files
    .filter((file) => !ofPage(file))
    .flatMap((file) => selectorsIn(file).map((selector) => `${file}: ${selector}`))
    .filter((line) => !/: (\.|:where\(\.myna-pane)/.test(line));
  expect(bare).toEqual([]);
});

test('no class of the pane is one of the workbench’s page', () => {
  // The page may say where the pane's element stands.
  const page = new Set(files.filter((file) => file.startsWith('workbench/')).flatMap(classesIn));
  const pane = new Set(files.filter((file) => !ofPage(file)).flatMap(classesIn));
  expect(pane.size).toBeGreaterThan(80);
  expect([...pane].filter((name) => page.has(name) && name !== '.myna-pane')).toEqual([]);
});
