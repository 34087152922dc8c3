import type { Grid, SortKind } from '../../engine/grid';
import type { Language } from '../../functions';
import { button, element } from '../common/element';
import { TEXTS } from '../common/texts';

const KINDS: readonly SortKind[] = ['ascending', 'descending', 'custom'];
const MENU = 'sort-menu';

/** A button, and the list of ways to sort that it opens. */
export function sortButton(grid: Grid, message: HTMLElement, language: Language): readonly HTMLElement[] {
  const ways = KINDS.map((kind) =>
    button('tool', TEXTS.sortKinds[kind][language], () => {
      menu.hidePopover();
      grid.sort(kind).catch(() => (message.textContent = TEXTS.sortFailed[language]));
    }),
  );
  const label = TEXTS.sort[language];
  const attributes = { id: MENU, popover: 'auto', role: 'group', 'aria-label': label };
  const menu = element('div', { className: 'menu', attributes, children: ways });
  const made = button('tool', label, () => undefined);
  made.id = 'sort';
  made.title = TEXTS.sortHint[language];
  made.setAttribute('popovertarget', MENU);
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') return;
    const { left, bottom } = made.getBoundingClientRect();
    menu.style.left = `${left}px`;
    menu.style.top = `${bottom}px`;
    ways[0]?.focus();
  });
  return [made, menu];
}
