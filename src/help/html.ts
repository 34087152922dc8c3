import { marked } from 'marked';
import { labels } from './labels';
import { markdownPages } from './markdownPages';
import type { MarkdownPage } from './markdownPages';

export interface Page {
  /** Below the origin. */
  readonly path: string;
  readonly html: string;
}

/** Nothing runs on these pages. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The reference as a static site. */
export function pages(): Page[] {
  return markdownPages().map(page);
}

function page({ name, language, path, markdown }: MarkdownPage): Page {
  const file = `${name.toLowerCase()}.html`;
  const root = language === 'ja' ? '../' : '../../';
  const label = labels(language);
  const body = marked.parse(markdown, { async: false }).replace(/(<a href="[a-z]+)\.md"/g, '$1.html"');
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${name === 'index' ? label.index : name} - MYNA</title>
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}help.css">
</head>
<body>
<nav><a href="index.html">${label.index}</a> <a href="${language === 'ja' ? `en/${file}` : `../${file}`}" lang="${language === 'ja' ? 'en' : 'ja'}">${label.otherLanguage}</a></nav>
<main>
${body}</main>
</body>
</html>
`;
  return { path: `functions/${path.replace(/md$/, 'html')}`, html };
}
