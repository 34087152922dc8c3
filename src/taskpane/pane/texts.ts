import type { Language } from '../../functions';
import { loadFrameTexts } from '../texts';
import type { PaneTexts } from './state';
import type { PaneView } from './view';

/** All that the pane and its views say in a language. */
export async function loadTexts(views: readonly PaneView[], language: Language): Promise<PaneTexts> {
  const [frame, ...own] = await Promise.all([
    loadFrameTexts(language),
    ...views.map(async ({ id, texts }) => [id, await texts[language]()] as const),
  ]);
  return { frame, views: Object.fromEntries(own) };
}
