import { marked } from 'marked';
import type { Language } from '../functions';
import { labels } from './labels';
import { markdownPages } from './markdownPages';
import type { MarkdownPage } from './markdownPages';
import { searchLines } from './searchLines';

export interface Page {
  /** Below the origin. */
  readonly path: string;
  readonly html: string;
}

/** The search of the index is all that runs on these pages. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The reference as a static site. */
export function pages(): Page[] {
  return markdownPages().map(page);
}

/** What the search looks through, as a script of its own: it works without a server too. */
export function searchScripts(): { path: string; script: string }[] {
  return (['ja', 'en'] as const).map((language) => ({
    path: language === 'ja' ? 'functions/lines.js' : 'functions/en/lines.js',
    script: `window.mynaSearch=${JSON.stringify(searchLines(language))};`,
  }));
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
${name === 'index' ? `<script defer src="lines.js"></script>\n<script defer src="${root}functions/search.js"></script>\n` : ''}</head>
<body>
<nav><a href="index.html">${label.index}</a> <a href="${language === 'ja' ? `en/${file}` : `../${file}`}" lang="${language === 'ja' ? 'en' : 'ja'}">${label.otherLanguage}</a></nav>
<main>
${name === 'index' ? searchForm(language) : ''}${body}</main>
</body>
</html>
`;
  return { path: `functions/${path.replace(/md$/, 'html')}`, html };
}

/** Hidden until its script runs. */
function searchForm(language: Language): string {
  const { search, searchHint, found, notFound } = labels(language);
  return `<search hidden>
<label for="search">${search}</label> <input id="search" type="search" autocomplete="off" placeholder="${searchHint}">
<p id="search-status" role="status" data-found="${found}" data-none="${notFound}"></p>
<ul id="search-results"></ul>
</search>
`;
}
