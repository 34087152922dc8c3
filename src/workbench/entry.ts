import './workbench.css';
import { openPane, paneShows } from './page/pane';
import { startPaneLayout } from './page/paneLayout';
import { showStartFailure } from './page/startFailure';
import { pageLanguage, TEXTS } from './texts';

const element = (id: string): HTMLElement => document.getElementById(id)!;

const language = pageLanguage(window.location.search, navigator.language);
// The pane comes first: it loads while this page is laid out.
const pane = openPane(element('pane') as HTMLIFrameElement, language);
document.documentElement.lang = language;
document.title = TEXTS.title[language];
element('start').textContent = TEXTS.loading[language];
startPaneLayout(
  { page: element('page'), toggle: element('pane-toggle') as HTMLButtonElement, divider: element('divider') },
  language,
);

// The pane stands in the same thread: its frame is painted first, then the grid keeps the thread to itself for a while.
paneShows(pane.frame)
  .then(() => import(/* webpackChunkName: "grid" */ './main'))
  .then(({ start }) => start(language, pane))
  .catch((error: unknown) => showStartFailure(element('start'), error, language));
