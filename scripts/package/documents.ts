import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Marked } from 'marked';
import type { Token } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import { filesBelow } from './archive';
import type { Files } from './archive';

/** The pages for people who get a release, by their place in it; whoever has Excel and nothing else can read them. */
const BOTH = ['get', 'guide', 'native', 'faq', 'security', 'deployment', 'hosts', 'try-in-excel', 'accessibility'];
const SOURCES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    BOTH.flatMap((name) => [
      [`docs/${name}.md`, `docs/${name}.html`],
      [`docs/en/${name}.md`, `docs/en/${name}.html`],
    ]),
  ),
  'docs/cli.md': 'docs/cli.html',
  'docs/cli.en.md': 'docs/en/cli.html',
  'CHANGELOG.md': 'docs/changelog.html',
};
const IMAGES = 'docs/images';
const STYLES = 'docs/help.css';
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The pages and their pictures; `reference` is where the pages of the functions lie, if they do. */
export function documents(reference?: string): Files {
  const files: Record<string, Uint8Array> = {
    ...filesBelow(IMAGES, IMAGES),
    [STYLES]: readFileSync('src/help/help.css'),
  };
  for (const [source, path] of Object.entries(SOURCES)) {
    files[path] = new TextEncoder().encode(page(source, path, reference));
  }
  return files;
}

function page(source: string, path: string, reference: string | undefined): string {
  const markdown = readFileSync(source, 'utf8');
  const marked = new Marked(gfmHeadingId(), {
    walkTokens: (token) => {
      if (token.type === 'link') redirect(token, source, path, reference);
    },
  });
  const [, title = ''] = /^# (.+)$/m.exec(markdown) ?? [];
  return `<!doctype html>
<html lang="${path.startsWith('docs/en/') ? 'en' : 'ja'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title} - MYNA</title>
<link rel="stylesheet" href="${posix.relative(posix.dirname(path), STYLES)}">
</head>
<body>
<main>
${marked.parse(markdown, { async: false })}</main>
</body>
</html>
`;
}

/** To the page's place in the release; what is not part of it, such as records of decisions, is named without a link. */
function redirect(
  token: Token & { href?: string; text?: string },
  source: string,
  path: string,
  reference?: string,
): void {
  const [file = '', anchor] = (token.href ?? '').split('#');
  if (file === '' || /^[a-z]+:/.test(file)) return;
  const place = placeOf(posix.join(posix.dirname(source), file), reference);
  if (place === undefined) Object.assign(token, { type: 'text', raw: token.text });
  else token.href = posix.relative(posix.dirname(path), place) + (anchor === undefined ? '' : `#${anchor}`);
}

function placeOf(source: string, reference?: string): string | undefined {
  const [, name] = /^docs\/functions\/(.*)$/.exec(source) ?? [];
  if (name === undefined) return SOURCES[source];
  return reference && `${reference}/${name.replace(/\.md$/, '.html').replace(/(^|\/)$/, '$1index.html')}`;
}
