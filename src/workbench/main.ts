import type { Language } from '../functions';
import { startChartPanel } from './charts/chartPanel';
import { ErrorReasons } from '../engine/errorReasons';
import { Files, findKept } from './files';
import type { ShownBook } from './files';
import { createGrid } from '../engine/grid/createGrid';
import type { GridBook } from '../engine/book/gridBook';
import { connectPane } from './page/connectPane';
import { openPane } from './page/pane';
import { startReasonLine } from './page/reasonLine';
import { printButton, startPrinting } from './print/printing';

declare global {
  interface Window {
    /** For tests in a browser: cells are painted on a canvas, where a test cannot read them. */
    mynaWorkbench?: { readonly book: GridBook; readonly ready: Promise<void> };
  }
}

function element<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** All that is large, and keeps the page busy for a while. */
export async function start(language: Language): Promise<void> {
  const files = new Files(language);
  const [grid, found] = await Promise.all([createGrid(element('grid'), language), findKept()]);
  files.start(grid, found, ({ access, book }: ShownBook) => {
    const next = openPane(element<HTMLIFrameElement>('pane'), language);
    files.watchFrame(next.frame);
    startReasonLine(element('reason'), book, new ErrorReasons(access, language), language);
    const pane = connectPane(next, book);
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
