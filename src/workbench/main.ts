import './workbench.css';
import type { Language } from '../functions';
import { ErrorReasons } from './errorReasons';
import { createGrid } from './grid/createGrid';
import type { GridBook } from './host/book';
import { connectPane } from './page/pane';
import { startPaneLayout } from './page/paneLayout';
import { startReasonLine } from './page/reasonLine';
import { showStartFailure } from './page/startFailure';
import { sampleBook } from './sampleBook';
import { pageLanguage, TEXTS } from './texts';
import { UniverBook } from './univerBook';

declare global {
  interface Window {
    /** For tests in a browser: cells are painted on a canvas, where a test cannot read them. */
    mynaWorkbench?: { readonly book: GridBook; readonly ready: Promise<void> };
  }
}

function element<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

async function start(language: Language): Promise<void> {
  const grid = await createGrid(element('grid'), language, sampleBook(language));
  const book = new UniverBook(grid);
  startReasonLine(element('reason'), book, new ErrorReasons(grid, language), language);
  connectPane(element<HTMLIFrameElement>('pane'), book, language);
  window.mynaWorkbench = { book, ready: book.settled() };
  element('start').hidden = true;
}

const language = pageLanguage(window.location.search, navigator.language);
document.documentElement.lang = language;
document.title = TEXTS.title[language];
element('start').textContent = TEXTS.loading[language];
startPaneLayout({ page: element('page'), toggle: element('pane-toggle'), divider: element('divider') }, language);
start(language).catch((error: unknown) => showStartFailure(element('start'), error, language));
