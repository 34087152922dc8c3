import type { Language } from '../../functions';
import type { ShownBook } from '../../engine/grid';
import type * as Drawing from '../charts/drawing';
import { button } from '../common/element';
import { PRINT_TEXTS, printPage } from './printPage';
import './print.css';

export interface Printing {
  /** Prints the sheet in front, once its formulas have their results. */
  print(): Promise<void>;
  close(): void;
}

/** Whenever the page is printed, by whatever means, it is the sheet in front that comes on paper. */
export function startPrinting(shown: ShownBook, language: Language): Printing {
  let drawer: typeof Drawing | undefined;
  let page: HTMLElement | undefined;
  const load = async (): Promise<void> => {
    drawer ??= await import(/* webpackChunkName: "drawing" */ '../charts/drawing').catch(() => undefined);
  };
  const clear = (): void => {
    page?.remove();
    page = undefined;
  };
  const put = (): void => {
    clear();
    page = printPage({ shown, language, drawer }, shown.book.activeSheet());
    document.body.append(page);
  };
  window.addEventListener('beforeprint', put);
  window.addEventListener('afterprint', clear);
  return {
    print: async () => {
      await Promise.all([load(), shown.finishEditing()]);
      await shown.book.settled();
      window.print();
    },
    close: () => {
      window.removeEventListener('beforeprint', put);
      window.removeEventListener('afterprint', clear);
      clear();
    },
  };
}

/** For a bar of tools: a press prints the sheet in front. */
export function printButton(printing: Printing, language: Language): HTMLButtonElement {
  const made = button('tool', PRINT_TEXTS.print[language], () => void printing.print());
  made.title = PRINT_TEXTS.hint[language];
  return made;
}
