import type { Language } from '../functions';
import type { NoWorkbook, PaneHost } from './pane/context';
export type { NoWorkbook, PaneHost } from './pane/context';
import './styles/theme.css';
import './styles/frame.css';
import './styles/controls.css';
import './styles/tables.css';
import './styles/messages.css';
import { loadFrameTexts } from './texts';

/**
 * Shows the pane in an element of the class `myna-pane`, once `host` is known; it touches nothing outside of it. The texts of
 * the language that the element has load meanwhile. Gives how to end it; rejects where a part of the pane cannot be loaded.
 */
export async function showPane(
  element: HTMLElement,
  host: PaneHost | NoWorkbook | Promise<PaneHost | NoWorkbook>,
): Promise<() => void> {
  const [known, { show }] = await Promise.all([
    host,
    import(/* webpackChunkName: "pane-views" */ './app/show'),
    loadFrameTexts(element.lang as Language),
  ]);
  return show(element, known);
}

/**
 * Says in the frame of taskpane.html that the texts did not come, in words that the page has from the start, and offers
 * to load them again.
 */
export function sayNotLoaded(root: HTMLElement, again: () => void): void {
  say(root, '.shell-failed', again);
}

/** The same for a page whose functions.js is of another build than the pane. */
export function sayOtherBuild(root: HTMLElement, again: () => void): void {
  say(root, '.shell-other-build', again);
}

function say(root: HTMLElement, message: string, again: () => void): void {
  const show = (said: boolean): void => {
    for (const element of root.querySelectorAll<HTMLElement>('.shell-waits')) element.hidden = said;
    for (const element of root.querySelectorAll<HTMLElement>(message)) element.hidden = !said;
  };
  for (const button of root.querySelectorAll<HTMLElement>(`${message} button`)) {
    button.onclick = () => {
      show(false);
      again();
    };
  }
  show(true);
}
