import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { pages } from '../../src/help/html';
import { labels } from '../../src/help/labels';

const all = pages();
const paths = new Set(all.map((page) => page.path));

test('every function has a page in both languages, and there are two indexes and two lists of native functions', () => {
  expect(all).toHaveLength((FUNCTIONS.length + 2) * 2);
  expect(paths.size).toBe(all.length);
});

describe.each(all.map((page) => [page.path, page] as const))('%s', (path, { html }) => {
  test('links only to pages that exist', () => {
    for (const [, link] of html.matchAll(/<a href="([^"]+\.html)"/g)) {
      expect(paths).toContain(new URL(link!, `https://x/${path}`).pathname.slice(1));
    }
  });

  test('has every part of a function page', () => {
    if (/(?:index|native)\.html$/.test(path)) return;
    const {
      syntax,
      arguments: parts,
      returns,
      rounding,
      notes,
      examples,
      sources,
    } = labels(path.includes('/en/') ? 'en' : 'ja');
    for (const title of [syntax, parts, returns, rounding, notes, examples, sources]) {
      expect(html).toContain(`<h2>${title}</h2>`);
    }
  });

  test('leaves nothing undefined', () => {
    expect(html).not.toMatch(/undefined|\[object Object\]|NaN/);
  });
});
