import type { Language } from '../../functions';
import type { ShownBook } from '../../engine/grid';
import { cellAddress } from '../../sheet';
import { TEXTS } from '../common/texts';

/** The line below the grid: why the selected cell shows an error. */
export function startReasonLine(line: HTMLElement, shown: ShownBook, language: Language): void {
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
