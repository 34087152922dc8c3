import { FAMILIES, FUNCTIONS } from '../functions';
import type { FamilyId, Language } from '../functions';
import { labels } from './labels';
import { code, section, table } from './markdown';
import { TASKS } from './tasks';

/** All functions by task and by family, in Markdown. */
export function indexPage(language: Language): string {
  const label = labels(language);
  const families = [...new Set(FUNCTIONS.map((declaration) => declaration.family))];
  return [
    `# MYNA ${label.index}`,
    section(label.byTask, taskTable(language)),
    ...families.map((family) => familySection(family, language)),
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
