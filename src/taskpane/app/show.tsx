import { render } from 'preact';
import type { NoWorkbook, PaneHost } from '../pane/host';
import { loadTexts } from '../pane/texts';
import { VIEWS } from '../views';
import { App } from './App';
import { NotExcel } from './NotExcel';
import { applyTheme } from './theme';

/** Puts the pane in the place of the frame that stood in the element while it came. */
export async function show(element: HTMLElement, host: PaneHost | NoWorkbook): Promise<void> {
  const texts = await loadTexts(VIEWS, host.language);
  applyTheme(element, host.background);
  element.lang = host.language;
  // What stood there while waiting is not Preact's to mend.
  element.replaceChildren();
  if ('missing' in host) return render(<NotExcel missing={host.missing} texts={texts.frame} />, element);
  host.desk.ribbon.offer(VIEWS.map(({ id }) => id));
  render(<App element={element} host={host} views={VIEWS} texts={texts} />, element);
}
