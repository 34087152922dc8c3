import { FAMILIES, FUNCTIONS } from '../functions';
import type { FamilyId, Language } from '../functions';
import { labels } from './labels';
import { code, section, table } from './markdown';

/** All functions by family, in Markdown. */
export function indexPage(language: Language): string {
  const label = labels(language);
  const families = [...new Set(FUNCTIONS.map((declaration) => declaration.family))];
  return [`# MYNA ${label.index}`, ...families.map((family) => familySection(family, language))].join('\n\n');
}

function familySection(family: FamilyId, language: Language): string {
  const label = labels(language);
  const rows = FUNCTIONS.filter((declaration) => declaration.family === family).map((declaration) => [
    `[${code(declaration.name)}](${declaration.name.toLowerCase()}.html)`,
    declaration.text[language],
  ]);
  return section(FAMILIES[family][language], table([label.function, label.meaning], rows));
}
