import type { Grid } from '../../engine/grid';
import type { Language } from '../../functions';
import { button } from '../common/element';
import { listenForShortcuts } from '../common/shortcuts';
import { TEXTS } from '../common/texts';

/** The sheet's filter: by its keys in Excel, and by the button that this gives. */
export function filterButton(grid: Grid, message: HTMLElement, language: Language): HTMLButtonElement {
  const run = (): void => {
    grid.toggleFilter().catch(() => (message.textContent = TEXTS.filterFailed[language]));
  };
  listenForShortcuts({ 'Shift+l': run });
  const made = button('tool', TEXTS.filter[language], run);
  made.id = 'filter';
  made.title = TEXTS.filterHint[language];
  made.setAttribute('aria-keyshortcuts', 'Control+Shift+L');
  return made;
}
