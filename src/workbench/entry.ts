import './workbench.css';
import { pageLanguage } from './page/pageLanguage';
import { paneShows } from './page/pane';
import { startPaneLayout } from './page/paneLayout';
import { showStartFailure } from './page/startFailure';
import { TEXTS } from './common/texts';

const element = (id: string): HTMLElement => document.getElementById(id)!;

const language = pageLanguage(window.location.search, navigator.language);
const pane = element('pane') as HTMLIFrameElement;
pane.title = TEXTS.pane[language];
document.documentElement.lang = language;
document.title = TEXTS.title[language];
element('start').textContent = TEXTS.loading[language];
startPaneLayout(
  { page: element('page'), toggle: element('pane-toggle') as HTMLButtonElement, divider: element('divider') },
  language,
);

// The pane stands in the same thread: its frame is painted first, then the grid keeps the thread to itself for a while.
paneShows(pane)
  .then(() => import(/* webpackChunkName: "grid" */ './main'))
  .then(({ start }) => start(language))
  .catch((error: unknown) => showStartFailure(element('start'), error, language));
