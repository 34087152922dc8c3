import type { NoWorkbook, PaneHost } from '../../taskpane';
import { sayNotLoaded, sayOtherBuild, showPane } from '../../taskpane';
import { isOtherBuild, scriptsOfFunctions } from '../build';
import { officeBackground, onReady } from '../host/office';
import './page.css';
import { keepTabNative } from './tabKey';

/** What the pane needs, once Office has said where it is. */
async function askHost(): Promise<PaneHost | NoWorkbook> {
  const [host, { excelDesk }, { openPreferences }] = await Promise.all([
    onReady(),
    import(/* webpackChunkName: "pane-views" */ '../desk'),
    import(/* webpackChunkName: "pane-views" */ './preferences'),
  ]);
  const store = openPreferences();
  const language = store.read().language ?? host.language;
  const background = officeBackground();
  if (host.state !== 'excel') {
    document.documentElement.lang = language;
    return { missing: host.state === 'browser' ? 'workbook' : 'library', language, background };
  }
  keepTabNative(document);
  const { customFunctions } = host;
  return {
    desk: excelDesk,
    store,
    language,
    background,
    customFunctions,
    onLanguage: (shown, title) => {
      document.documentElement.lang = shown;
      document.title = title;
    },
  };
}

/** Until everything is here, the frame in taskpane.html shows. What the views take from the functions has to be there before them. */
async function open(element: HTMLElement): Promise<void> {
  try {
    if (!isOtherBuild()) {
      await scriptsOfFunctions();
      await showPane(element, askHost());
    }
  } catch {
    if (!isOtherBuild()) return sayNotLoaded(element, () => void open(element));
  }
  if (isOtherBuild()) sayOtherBuild(element, () => location.reload());
}

void open(document.getElementById('pane')!);
