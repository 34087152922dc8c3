import { marked } from 'marked';
import { FUNCTIONS } from '../functions';
import type { Language } from '../functions';
import { functionPage } from './functionPage';
import { indexPage } from './indexPage';
import { labels } from './labels';
import { helpPath } from './metadata';

export interface Page {
  /** Below the origin. */
  readonly path: string;
  readonly html: string;
}

const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** The reference as a static site: an index and a page for each function, in both languages. */
export function pages(): Page[] {
  return LANGUAGES.flatMap((language) => [
    page('index', indexPage(language), language),
    ...FUNCTIONS.map((declaration) => page(declaration.name, functionPage(declaration, language), language)),
  ]);
}

function page(name: string, markdown: string, language: Language): Page {
  const path = helpPath(name, language);
  const root = language === 'ja' ? '../' : '../../';
  const other = language === 'ja' ? `en/${name.toLowerCase()}.html` : `../${name.toLowerCase()}.html`;
  const label = labels(language);
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name === 'index' ? label.index : name} - MYNA</title>
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}help.css">
</head>
<body>
<nav><a href="index.html">${label.index}</a> <a href="${other}" lang="${language === 'ja' ? 'en' : 'ja'}">${label.otherLanguage}</a></nav>
<main>
${marked.parse(markdown, { async: false })}</main>
</body>
</html>
`;
  return { path, html };
}
