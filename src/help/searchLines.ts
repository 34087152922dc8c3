import { FAMILIES, FUNCTIONS } from '../functions';
import type { Declaration, Language } from '../functions';
import { TASKS } from './tasks';

/** What the reference's search looks through: a line a function. */
export interface SearchLine {
  readonly name: string;
  readonly text: string;
  /** Everything else that is said of it, in both languages: people remember either. */
  readonly words: string;
}

export function searchLines(language: Language): SearchLine[] {
  return FUNCTIONS.map((declaration) => ({
    name: declaration.name,
    text: declaration.help.text[language],
    words: wordsOf(declaration),
  }));
}

function wordsOf({ name, family, help, args }: Declaration): string {
  const tasks = TASKS.filter(({ functions }) => functions.includes(name)).map((task) => task.text);
  return [FAMILIES[family], help.text, help.notes, ...tasks, ...args.map(({ label }) => label)]
    .flatMap(({ ja, en }) => [ja, en])
    .concat(help.words)
    .join(' ');
}
