import './workbench.css';
import type { Language } from '../functions';
import { button, element } from './common/element';
import { TEXTS } from './common/texts';
import { Pane } from './page/pane';
import { startPaneLayout } from './page/paneLayout';

/** How long the grid waits for the page's first paint at most, in milliseconds: a page in the background paints nothing. */
const PATIENCE = 500;

const place = (id: string): HTMLElement => document.getElementById(id)!;

const language = pageLanguage(window.location.search, navigator.language);
document.documentElement.lang = language;
document.title = TEXTS.title[language];
place('start').textContent = TEXTS.loading[language];
place('pane').setAttribute('aria-label', TEXTS.pane[language]);
startPaneLayout(
  { page: place('page'), toggle: place('pane-toggle') as HTMLButtonElement, divider: place('divider') },
  language,
);
const pane = new Pane(place('pane'), language);

// The grid keeps the thread busy for a while: the page with the pane's frame is painted before it starts.
firstPaint()
  .then(() => import(/* webpackChunkName: "grid" */ './main'))
  .then(({ start }) => start(language, pane))
  .catch((error: unknown) => showStartFailure(place('start'), error));

/** `?lang=` first, then the browser's language; Japanese where neither says English. */
function pageLanguage(search: string, browserLanguage: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? browserLanguage;
  return asked.toLowerCase().startsWith('en') ? 'en' : 'ja';
}

async function firstPaint(): Promise<void> {
  const end = performance.now() + PATIENCE;
  const painted = (): boolean => performance.getEntriesByName('first-contentful-paint').length > 0;
  while (!painted() && performance.now() < end) await new Promise((next) => setTimeout(next, 10));
}

/** What a person sees instead of the grid if it cannot start. */
function showStartFailure(start: HTMLElement, error: unknown): void {
  start.className = 'start-failure';
  start.setAttribute('role', 'alert');
  start.replaceChildren(
    element('h1', { text: TEXTS.failedTitle[language] }),
    element('p', { text: TEXTS.failedAdvice[language] }),
    element('p', { className: 'start-failure__detail', text: error instanceof Error ? error.message : String(error) }),
    button('start-failure__reload', TEXTS.reload[language], () => window.location.reload()),
  );
}
