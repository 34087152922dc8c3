import type { Language } from '../../functions';
import type { Texts } from './ja';

export type { Texts } from './ja';

/** All that the pane says in one language: one file, loaded when the language is first shown. */
export function loadTexts(language: Language): Promise<Texts> {
  return language === 'ja'
    ? import(/* webpackChunkName: "pane-ja" */ './ja').then(({ ja }) => ja)
    : import(/* webpackChunkName: "pane-en" */ './en').then(({ en }) => en);
}
