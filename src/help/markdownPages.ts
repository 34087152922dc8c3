import { FAMILIES, FUNCTIONS } from '../functions';
import type { Declaration, FamilyId, Language } from '../functions';
import { code, functionPage, section, table } from './functionPage';
import { labels } from './labels';
import { TASKS } from './tasks';

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
    page('native', nativePage(language), language),
    ...FUNCTIONS.map((declaration) => page(declaration.name, functionPage(declaration, language), language)),
  ]);
}

function page(name: string, markdown: string, language: Language): MarkdownPage {
  const file = `${name.toLowerCase()}.md`;
  return { name, language, path: language === 'ja' ? file : `en/${file}`, markdown: `${markdown}\n` };
}

/** All functions by task and by family, in Markdown. */
function indexPage(language: Language): string {
  const label = labels(language);
  const families = [...new Set(FUNCTIONS.map((declaration) => declaration.family))];
  return [
    `# MYNA ${label.index}`,
    `[${label.nativeIndex}](native.md)`,
    section(label.byTask, taskTable(language)),
    ...families.map((family) => familySection(family, language)),
  ].join('\n\n');
}

/** Which functions a workbook without the add-in has, and why not the others. */
function nativePage(language: Language): string {
  const label = labels(language);
  const without = ({ help }: Declaration) =>
    (help.nativeWithout ?? []).map((argument) => label.nativeWithout.replace('{}', code(argument)));
  const has = FUNCTIONS.filter(({ help }) => help.native);
  const lacks = FUNCTIONS.filter(({ help }) => !help.native);
  return [
    `# ${label.nativeIndex}`,
    section(
      `${label.nativeNames} (${has.length})`,
      table(
        [label.function, label.meaning],
        has.map((declaration) => [
          link(declaration.name),
          [declaration.help.text[language], ...without(declaration)].join(' '),
        ]),
      ),
    ),
    section(
      `${label.nativeLacking} (${lacks.length})`,
      table(
        [label.function, label.reason],
        lacks.map(({ name, help }) => [link(name), help.nativeReason![language]]),
      ),
    ),
  ].join('\n\n');
}

function taskTable(language: Language): string {
  const label = labels(language);
  return table(
    [label.task, label.function],
    TASKS.map(({ text, functions }) => [text[language], functions.map(link).join(' · ')]),
  );
}

function familySection(family: FamilyId, language: Language): string {
  const label = labels(language);
  const rows = FUNCTIONS.filter((declaration) => declaration.family === family).map((declaration) => [
    link(declaration.name),
    declaration.help.text[language],
  ]);
  return section(FAMILIES[family][language], table([label.function, label.meaning], rows));
}

function link(name: string): string {
  return `[${code(name)}](${name.toLowerCase()}.md)`;
}
