import type { Language } from '../functions';
import { cellAddress } from '../sheet';
import { createGrid, gridDesk } from '../engine/grid';
import type { GridBook, ShownBook } from '../engine/grid';
import { startChartPanel } from './charts/chartPanel';
import { TEXTS } from './common/texts';
import { Files, findKept } from './files';
import type { Pane } from './page/pane';
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
  files.start(grid, found, (shown: ShownBook) => {
    const { book } = shown;
    pane.show(gridDesk(book));
    startReasonLine(element('reason'), shown, language);
    const stopCharts = startChartPanel(element('charts'), book, language);
    const printing = startPrinting(shown, language);
    element('view-tools').replaceChildren(printButton(printing, language));
    window.mynaWorkbench = { book, ready: book.settled() };
    return () => {
      printing.close();
      stopCharts();
    };
  });
  element('start').hidden = true;
}

/** The line below the grid: why the selected cell shows an error. */
function startReasonLine(line: HTMLElement, shown: ShownBook, language: Language): void {
  const { book } = shown;
  const show = (): void => {
    const { sheet, rect } = book.selection();
    const reason = shown.reasonAt(sheet, rect.row, rect.column);
    const address = cellAddress(rect.row, rect.column);
    const said = reason ? `${address}: ${reason.code} ${reason.text}` : TEXTS.ready[language];
    line.classList.toggle('reason-line--error', reason !== undefined);
    // A screen reader speaks up at every change of the text.
    if (line.textContent !== said) line.textContent = said;
  };
  book.listen(show);
  show();
}
