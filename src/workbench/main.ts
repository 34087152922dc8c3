import './workbench.css';
import type { Language } from '../functions';
import { startChartPanel } from './charts/chartPanel';
import { ErrorReasons } from './errorReasons';
import { Files, findKept } from './files';
import type { ShownBook } from './files';
import { createGrid } from './grid/createGrid';
import type { GridBook } from './host/book';
import { connectPane, renewFrame } from './page/pane';
import { startPaneLayout } from './page/paneLayout';
import { startReasonLine } from './page/reasonLine';
import { showStartFailure } from './page/startFailure';
import { printButton } from './print/printButton';
import { startPrinting } from './print/startPrinting';
import { pageLanguage, TEXTS } from './texts';

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
  const files = new Files(language);
  const [grid, found] = await Promise.all([createGrid(element('grid'), language), findKept()]);
  files.start(grid, found, ({ access, book }: ShownBook) => {
    const frame = renewFrame(element<HTMLIFrameElement>('pane'));
    files.watchFrame(frame);
    startReasonLine(element('reason'), book, new ErrorReasons(access, language), language);
    const pane = connectPane(frame, book, language);
    const stopCharts = startChartPanel(element('charts'), { access, book }, language);
    const printing = startPrinting({ access, book }, language);
    element('view-tools').replaceChildren(printButton(printing, language));
    window.mynaWorkbench = { book, ready: book.settled() };
    return () => {
      printing.close();
      stopCharts();
      pane.close();
    };
  });
  element('start').hidden = true;
}

const language = pageLanguage(window.location.search, navigator.language);
document.documentElement.lang = language;
document.title = TEXTS.title[language];
element('start').textContent = TEXTS.loading[language];
startPaneLayout({ page: element('page'), toggle: element('pane-toggle'), divider: element('divider') }, language);
start(language).catch((error: unknown) => showStartFailure(element('start'), error, language));
