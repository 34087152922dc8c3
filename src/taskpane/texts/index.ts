import type { Language } from '../../functions';
import type { FrameTexts } from './ja';

export type { FrameTexts } from './ja';

/** All that the pane says in one language: one file, loaded when the language is first shown. */
export function loadFrameTexts(language: Language): Promise<FrameTexts> {
  return language === 'ja'
    ? import(/* webpackChunkName: "pane-ja" */ './ja').then(({ ja }) => ja)
    : import(/* webpackChunkName: "pane-en" */ './en').then(({ en }) => en);
}
