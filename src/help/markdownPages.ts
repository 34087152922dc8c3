import { FUNCTIONS } from '../functions';
import type { Language } from '../functions';
import { functionPage } from './functionPage';
import { indexPage } from './indexPage';

export interface MarkdownPage {
  readonly name: string;
  readonly language: Language;
  /** Japanese pages first, the English ones in a folder beside them. */
  readonly path: string;
  readonly markdown: string;
}

const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** The whole reference: an index and a page for each function, in both languages. */
export function markdownPages(): MarkdownPage[] {
  return LANGUAGES.flatMap((language) => [
    page('index', indexPage(language), language),
    ...FUNCTIONS.map((declaration) => page(declaration.name, functionPage(declaration, language), language)),
  ]);
}

function page(name: string, markdown: string, language: Language): MarkdownPage {
  const file = `${name.toLowerCase()}.md`;
  return { name, language, path: language === 'ja' ? file : `en/${file}`, markdown: `${markdown}\n` };
}
