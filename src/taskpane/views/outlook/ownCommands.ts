import { OWN_TEXTS, readOwnTable } from '../../../analysis/ownFigures';
import type { BookReader, ReferenceDesk } from '../../../desk';
import type { Statistics } from '../../../domain/renewal/forecast';
import type { Place } from '../../../sheet';
import type { OutlookActions } from './commands';
import { OWN_VIEW_TEXTS } from './ownTexts';

/** Reads the selected months and counts, once: they are not followed when their cells change. */
export function takeSelection(statistics: Statistics, desk: ReferenceDesk, actions: OutlookActions): Promise<void> {
  return actions.attempt(async () => {
    const selected = await desk.selectedCells();
    if (!selected) return { type: 'refused', say: ({ language }) => OWN_VIEW_TEXTS[language].nothingSelected };
    const { sheet, row, column, values } = selected;
    const table = readOwnTable({ sheet, row: row - 1, column: column - 1, values }, statistics);
    if ('kind' in table) return { type: 'refused', say: ({ language }) => OWN_TEXTS[language].problem(table) };
    actions.dispatch({ type: 'ownRead', own: table });
    const { figures, troubles } = table;
    if (figures.length === 0) return { type: 'refused', say: ({ language }) => OWN_TEXTS[language].nothing };
    return { type: 'done', say: ({ language }) => OWN_VIEW_TEXTS[language].used(figures.length, troubles.length) };
  });
}

export function goTo(place: Place, book: BookReader, actions: OutlookActions): Promise<void> {
  return actions.attempt(async () => {
    if (await book.goTo(place)) return { type: 'dismissed' };
    return { type: 'refused', say: ({ language }) => OWN_VIEW_TEXTS[language].hiddenSheet(place.sheet) };
  });
}
