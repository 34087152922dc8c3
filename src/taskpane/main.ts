import { onReady } from '../excel/onReady';
import { PreferenceStore } from '../excel/preferences';
import type { Language } from '../functions';
import './theme.css';
import './taskpane.css';
import './parts/controls.css';
import './parts/tables.css';
import './parts/messages.css';
import { loadTexts } from './texts';
import { sayNotLoaded } from './waiting';

const loadViews = () => import(/* webpackChunkName: "pane-views" */ './show');

/** Until everything is here, the frame in taskpane.html shows. */
async function start(root: HTMLElement): Promise<void> {
  // shell.ts has chosen a language, mostly the one that it will be: its texts come while Office is asked.
  const [host, { show }] = await Promise.all([
    onReady(),
    loadViews(),
    loadTexts(document.documentElement.lang as Language),
  ]);
  const store = new PreferenceStore();
  const language = store.read().language ?? host.language;
  show(root, { host, store, language, texts: await loadTexts(language) });
}

function open(root: HTMLElement): void {
  start(root).catch(() => sayNotLoaded(root, () => open(root)));
}

open(document.getElementById('pane')!);
