import type { Figure, ShownBook } from '../../engine/grid';
import type { Language } from '../../functions';
import { button } from '../common/element';
import { TEXTS } from '../common/texts';

/** Adding up waits until the hand rests for so many milliseconds. */
const PAUSE = 100;
const ORDER = ['average', 'count', 'sum'] as const;

/** Average, count and sum of the selected cells, as in Excel's status bar; a click copies a figure. */
export function startSummaryLine(place: HTMLElement, shown: ShownBook, language: Language): void {
  const figureButton = (name: (typeof ORDER)[number], { value, text }: Figure): HTMLButtonElement => {
    const made = button('summary__figure', `${TEXTS[name][language]}: ${text}`, () => {
      void navigator.clipboard.writeText(made.value);
    });
    made.value = String(value);
    made.title = TEXTS.copyFigure[language];
    return made;
  };
  const show = (): void => {
    const summary = shown.summary();
    const figures = summary && {
      ...summary,
      count: { value: summary.count, text: summary.count.toLocaleString('en') },
    };
    const made = ORDER.flatMap((name) => (figures?.[name] ? [figureButton(name, figures[name])] : []));
    // Whoever stands on a figure with the keyboard keeps the place while nothing changes.
    if (made.map(({ outerHTML }) => outerHTML).join('') !== place.innerHTML) place.replaceChildren(...made);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  };
  place.setAttribute('aria-label', TEXTS.summary[language]);
  const stopBook = shown.book.listen(later);
  const stopLooks = shown.onChange(later);
  shown.onClose(() => {
    clearTimeout(timer);
    stopBook();
    stopLooks();
    place.replaceChildren();
  });
  later();
}
