import type { Language } from '../../functions';
import type { ShownBook } from '../../engine/grid';
import { cellAddress } from '../../sheet';
import { TEXTS } from '../common/texts';

interface Elements {
  readonly line: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** The line below the grid: why the selected cell shows an error or a former result, or which number its text says. */
export function startStatusLine({ line, button }: Elements, shown: ShownBook, language: Language): void {
  const { book, textNumbers } = shown;
  const show = (): void => {
    const { sheet, rect } = book.selection();
    const reason = shown.reasonAt(sheet, rect.row, rect.column);
    const note = reason ? undefined : shown.noteAt(sheet, rect.row, rect.column);
    const numbers = textNumbers.in(sheet, rect);
    const [first] = numbers;
    const address = cellAddress(rect.row, rect.column);
    const yearLast = textNumbers.yearLastAt(sheet, rect.row, rect.column);
    const circular = shown.circularCells();
    const said = reason
      ? `${address}: ${reason.code} ${reason.text}`
      : note
        ? TEXTS.note[language][note.kind](address, note.why)
        : first
          ? TEXTS.textNumber[language](cellAddress(first.row, first.column), first.text, first.value, numbers.length)
          : yearLast
            ? TEXTS.yearLast[language](address, yearLast)
            : circular
              ? TEXTS.circular[language](circular)
              : TEXTS.ready[language];
    const isCircular = circular !== '' && !note && !first && !yearLast;
    line.classList.toggle('reason-line--error', reason !== undefined || note?.kind === 'outOfDate' || isCircular);
    // A screen reader speaks up at every change of the text.
    if (line.textContent !== said) line.textContent = said;
    button.hidden = numbers.length === 0;
  };
  button.textContent = TEXTS.convert[language];
  button.onclick = () => {
    const { sheet, rect } = book.selection();
    textNumbers.convert(sheet, textNumbers.in(sheet, rect));
    show();
    // The button goes; the line tells what the cell is now.
    line.focus();
  };
  book.listen(show);
  show();
}
