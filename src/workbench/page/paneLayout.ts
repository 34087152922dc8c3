import type { Language } from '../../functions';
import { TEXTS } from '../common/texts';

const USUAL = 350;
const LEAST = 320;
const STEP = 20;
/** Below this the grid would have too little room beside the pane. */
const NARROW = 900;

interface PaneElements {
  readonly page: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly divider: HTMLElement;
}

/** The pane opens, closes, and takes the width that a person gives it. */
export function startPaneLayout({ page, toggle, divider }: PaneElements, language: Language): void {
  const setOpen = (open: boolean): void => {
    page.classList.toggle('page--pane-closed', !open);
    toggle.setAttribute('aria-expanded', String(open));
    const label = (open ? TEXTS.hidePane : TEXTS.showPane)[language];
    toggle.title = label;
    toggle.setAttribute('aria-label', label);
  };
  const setWidth = (pixels: number): void => {
    const most = Math.max(LEAST, Math.round(page.clientWidth * 0.6));
    const width = Math.min(most, Math.max(LEAST, Math.round(pixels)));
    page.style.setProperty('--pane-width', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
    divider.setAttribute('aria-valuemin', String(LEAST));
    divider.setAttribute('aria-valuemax', String(most));
  };
  const width = (): number => Number(divider.getAttribute('aria-valuenow'));

  divider.setAttribute('aria-label', TEXTS.resizePane[language]);
  divider.addEventListener('pointerdown', (event) => divider.setPointerCapture(event.pointerId));
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(page.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(width() + STEP);
    else if (event.key === 'ArrowRight') setWidth(width() - STEP);
    else return;
    event.preventDefault();
  });
  toggle.addEventListener('click', () => setOpen(page.classList.contains('page--pane-closed')));
  setWidth(USUAL);
  setOpen(page.clientWidth >= NARROW);
}
