import type { Language } from '../../functions';
import type { ErrorReasons } from '../../engine/errorReasons';
import type { GridBook } from '../../engine/book/gridBook';
import { rectAddress } from '../../sheet';
import { TEXTS } from '../common/texts';

/** The line below the grid: why the selected cell shows an error. */
export function startReasonLine(line: HTMLElement, book: GridBook, reasons: ErrorReasons, language: Language): void {
  const show = (): void => {
    const { sheet, rect } = book.selection();
    const reason = reasons.at(sheet, rect.row, rect.column);
    const address = rectAddress({ ...rect, rows: 1, columns: 1 });
    const said = reason ? `${address}: ${reason.code} ${reason.text}` : TEXTS.ready[language];
    line.classList.toggle('reason-line--error', reason !== undefined);
    // A screen reader speaks up at every change of the text.
    if (line.textContent !== said) line.textContent = said;
  };
  book.listen(show);
  show();
}
