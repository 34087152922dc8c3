// Libraries stand beside each other in the script: alike code that is near travels almost a kilobyte smaller. tariffRow brings zod.
import '@borgar/fx';
import '../analysis/tariff/tariffRow';
import { render } from 'preact';
import { excelDesk } from '../excel/desk';
import type { HostState } from '../excel/onReady';
import type { PreferenceStore } from '../excel/preferences';
import { associateActions } from '../excel/ribbon';
import { officeBackground } from '../excel/theme';
import type { Language } from '../functions';
import { App } from './App';
import { NotExcel } from './NotExcel';
import { keepTabNative } from './tabKey';
import type { Texts } from './texts';
import { applyTheme } from './theme';

interface Start {
  readonly host: HostState;
  readonly store: PreferenceStore;
  readonly language: Language;
  readonly texts: Texts;
}

/** Puts the pane in the place of the frame that stood there while it came. */
export function show(root: HTMLElement, { host, store, language, texts }: Start): void {
  keepTabNative(document);
  applyTheme(document.documentElement, officeBackground());
  // What stood there while waiting is not Preact's to mend.
  root.replaceChildren();
  if (host.state !== 'excel') return render(<NotExcel state={host.state} language={language} texts={texts} />, root);
  associateActions();
  render(<App host={host} desk={excelDesk} store={store} start={{ language, texts }} />, root);
}
