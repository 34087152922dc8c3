import { render } from 'preact';
import { excelDesk } from '../excel/desk';
import { onReady } from '../excel/onReady';
import { PreferenceStore } from '../excel/preferences';
import { associateActions } from '../excel/ribbon';
import { officeBackground } from '../excel/theme';
import { App } from './App';
import { NotExcel } from './NotExcel';
import { keepTabNative } from './tabKey';
import './theme.css';
import './taskpane.css';
import { applyTheme } from './theme';

async function start(root: HTMLElement): Promise<void> {
  const host = await onReady();
  keepTabNative(document);
  applyTheme(document.documentElement, officeBackground());
  // What stood there while waiting is not Preact's to mend.
  root.replaceChildren();
  if (host.state !== 'excel') return render(<NotExcel host={host} />, root);
  associateActions();
  render(<App host={host} desk={excelDesk} store={new PreferenceStore()} />, root);
}

void start(document.getElementById('pane')!);
