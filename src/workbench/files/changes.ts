import { CommandType } from '@univerjs/presets';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { GridAccess } from '../../engine/book/gridAccess';
import type { GridBook } from '../../engine/book/gridBook';

/** Results of drawing, not of anybody's doing. */
const DRAWN: readonly string[] = [SetWorksheetRowAutoHeightMutation.id];

/** Hears of every change that somebody made to the workbook: contents, looks, sheets, names, charts. */
export function watchChanges({ commands, unitId }: GridAccess, book: GridBook, changed: () => void): () => void {
  const watching = commands.onCommandExecuted(({ id, type, params }, options) => {
    // Results of formulas are the grid's own, and stay within it.
    if (type !== CommandType.MUTATION || options?.onlyLocal || DRAWN.includes(id)) return;
    if ((params as { unitId?: string } | undefined)?.unitId === unitId) changed();
  });
  const stopCharts = book.undrawn.listen(changed);
  return () => {
    watching.dispose();
    stopCharts();
  };
}
