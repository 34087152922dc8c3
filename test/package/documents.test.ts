import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { documents } from '../../scripts/package/documents';
import { pages } from '../../src/help/html';

const REFERENCE = 'site/functions';
const reference = Object.fromEntries(
  pages().map(({ path, html }) => [`site/${path}`, new TextEncoder().encode(html)] as const),
);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Links to files that are not there, or to headings that they lack. */
function deadLinks(files: Readonly<Record<string, Uint8Array>>, from: readonly string[]): string[] {
  return from
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) =>
      [...text(files[path]!).matchAll(/(?:href|src)="(?!https?:)([^"#]*)(?:#([^"]*))?"/g)]
        .filter(([, file, anchor]) => {
          const target = files[file === '' ? path : posix.join(posix.dirname(path), file!)];
          if (!target) return true;
          return anchor !== undefined && !text(target).includes(`id="${decodeURIComponent(anchor)}"`);
        })
        .map(([link]) => `${path}: ${link}`),
    );
}

test('no link of the guides in the zip is dead, and those to functions lead to the site beside them', () => {
  const files = { ...documents(REFERENCE), ...reference };
  const guides = Object.keys(documents(REFERENCE));
  expect(guides.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(15);
  expect(deadLinks(files, guides)).toEqual([]);
  expect(text(files['docs/faq.html']!)).toContain('href="../site/functions/index.html"');
});

test('without the site beside them they name its pages without a link', () => {
  const files = documents();
  expect(deadLinks(files, Object.keys(files))).toEqual([]);
});

test('a Japanese page leads to Japanese ones, an English one to English ones, but for the link that says so', () => {
  const files = documents(REFERENCE);
  const wrong = Object.entries(files)
    .filter(([path]) => path.endsWith('.html') && path !== 'docs/changelog.html')
    .flatMap(([path, bytes]) => {
      const isEnglish = path.startsWith('docs/en/');
      return [...text(bytes).matchAll(/<a href="(?!https?:)([^"#]+\.html)[^"]*">(.*?)<\/a>/g)]
        .filter(([, , label]) => label !== 'English' && label !== '日本語')
        .map(([, file]) => posix.join(posix.dirname(path), file!))
        .filter((target) => target !== 'docs/changelog.html' && target.includes('/en/') !== isEnglish)
        .map((target) => `${path} → ${target}`);
    });
  expect(wrong).toEqual([]);
});
