// Libraries stand beside each other in the script: alike code that is near travels almost a kilobyte smaller. tariffRow brings zod.
import '@borgar/fx';
import '../analysis/tariff/tariffRow';
import { render } from 'preact';
import { App } from './App';
import type { PaneHost } from './App';
import { NotExcel } from './NotExcel';
import type { NoWorkbook } from './NotExcel';
import type { Texts } from './texts';
import { applyTheme } from './theme';

/** Puts the pane in the place of the frame that stood in the element while it came. */
export function show(element: HTMLElement, host: PaneHost | NoWorkbook, texts: Texts): void {
  applyTheme(element, host.background);
  element.lang = host.language;
  // What stood there while waiting is not Preact's to mend.
  element.replaceChildren();
  if ('missing' in host) return render(<NotExcel missing={host.missing} texts={texts} />, element);
  render(<App element={element} host={host} start={{ language: host.language, texts }} />, element);
}
