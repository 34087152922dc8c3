import type { Language } from '../functions';
import type { NoWorkbook } from './NotExcel';
import type { PaneHost } from './App';
import './theme.css';
import './taskpane.css';
import './parts/controls.css';
import './parts/tables.css';
import './parts/messages.css';
import { loadTexts } from './texts';

export { sayNotLoaded } from './waiting';
export type { NoWorkbook } from './NotExcel';
export type { PaneHost } from './App';

/**
 * Shows the pane in an element of the class `myna-pane`, once `host` is known; it touches nothing outside of it. The texts of
 * the language that the element has load meanwhile. Rejects where a part of the pane cannot be loaded.
 */
export async function showPane(element: HTMLElement, host: PaneHost | NoWorkbook | Promise<PaneHost | NoWorkbook>) {
  const [known, { show }] = await Promise.all([
    host,
    import(/* webpackChunkName: "pane-views" */ './show'),
    loadTexts(element.lang as Language),
  ]);
  show(element, known, await loadTexts(known.language));
}
