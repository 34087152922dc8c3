import type { Language } from '../functions';
import { createGrid, gridDesk } from '../engine/grid';
import type { GridBook, ShownBook } from '../engine/grid';
import { startChartPanel } from './charts/chartPanel';
import { Files, findKept } from './files';
import type { Pane } from './page/pane';
import { filterButton } from './page/filter';
import { startSearch } from './page/search';
import { sortButton } from './page/sort';
import { startStatusLine } from './page/statusLine';
import { startSummaryLine } from './page/summaryLine';
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
export async function start(language: Language, pane: Pane): Promise<void> {
  const files = new Files(language);
  const [grid, found] = await Promise.all([createGrid(element('grid'), language), findKept()]);
  await grid.prepareState(found.kept?.book).catch(() => undefined);
  const tools = [
    startSearch(grid, element('file-message'), language),
    filterButton(grid, element('file-message'), language),
    ...sortButton(grid, element('file-message'), language),
  ];
  files.start(grid, found, (shown: ShownBook) => {
    const { book } = shown;
    pane.show(gridDesk(book, () => files.copyWithoutAddIn()));
    startStatusLine({ line: element('reason'), button: element('convert') }, shown, language);
    startSummaryLine(element('summary'), shown, language);
    const stopCharts = startChartPanel(element('charts'), book, language);
    const printing = startPrinting(shown, language);
    element('view-tools').replaceChildren(...tools, printButton(printing, language));
    window.mynaWorkbench = { book, ready: book.settled() };
    return () => {
      printing.close();
      stopCharts();
    };
  });
  element('start').hidden = true;
}
