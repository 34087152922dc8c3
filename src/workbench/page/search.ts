import type { Grid } from '../../engine/grid';
import type { Language } from '../../functions';
import { button } from '../common/element';
import { listenForShortcuts } from '../common/shortcuts';
import { TEXTS } from '../common/texts';

/** Search, and search and replace, in the sheet or the whole book: by their keys in Excel, and by the button that it gives. */
export function startSearch(grid: Grid, message: HTMLElement, language: Language): HTMLButtonElement {
  const open = (replacing: boolean): void => {
    grid.openSearch(replacing).catch(() => (message.textContent = TEXTS.searchFailed[language]));
  };
  listenForShortcuts({ f: () => open(false), h: () => open(true) });
  const made = button('tool', TEXTS.search[language], () => open(false));
  made.id = 'search';
  made.title = TEXTS.searchHint[language];
  made.setAttribute('aria-keyshortcuts', 'Control+F');
  return made;
}
