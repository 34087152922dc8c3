import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import { evaluate } from '../support/evaluate';

const root = join(__dirname, '../..');
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Where the links and pictures of a document lead within the project. */
function linksOf(markdown: string): string[] {
  const links: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(String(token['href']));
  });
  return links.filter((link) => !/^(https?:|mailto:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''));
}

test.each(documents)('every link of %s leads somewhere', (file) => {
  const broken = linksOf(read(file)).filter((link) => !existsSync(join(root, dirname(file), decodeURI(link))));
  expect(broken).toEqual([]);
});

describe('the formulas that the README has people try', () => {
  const rows = [...read('README.md').matchAll(/^\|\s*`(=MYNA\.[^`]+)`\s*\|\s*(\S+?)(?:（[^）]*）)?\s*\|$/gm)];

  test('are three', () => expect(rows).toHaveLength(3));

  test.each(rows.map(([, formula = '', shown = '']) => [formula, shown]))('%s gives %s', (formula, shown) => {
    const result = String(evaluate(formula));
    expect(shown.endsWith('…') ? result.startsWith(shown.slice(0, -1)) : result === shown).toBe(true);
  });
});

/** Written for people; the pages of functions and the table of differences have tests of their own. */
const guides = documents.filter((file) => !/functions\/|differences/.test(file));

describe('what the documents have people type', () => {
  const formulas = guides.flatMap((file) =>
    [...read(file).matchAll(/(?:`|^)(=MYNA\.[A-Z]+\([^`\n]*\))(?:`(?: は `(#[^`]+)`)?|$)/gm)]
      .map(([, formula = '', error]) => [file, formula, error] as const)
      .filter(([, formula]) => !formula.includes('…')),
  );
  test('is found', () => expect(formulas.length).toBeGreaterThan(8));

  test.each(formulas)('%s: %s calculates, or gives the error that is told', (_, formula, error) => {
    const shown = String(evaluate(formula));
    if (error === undefined) expect(shown).not.toMatch(/^(#|$)/);
    else expect(shown).toBe(error);
  });

  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
  test.each(guides)('every npm command of %s is there', (file) => {
    const commands = [...read(file).matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
