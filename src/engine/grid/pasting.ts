import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { ISheetClipboardHook } from '@univerjs/preset-sheets-core';
import { isTextFormat } from '@univerjs/presets';
import type { Injector } from '@univerjs/presets';
import { INumfmtService, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { asEntered } from './typing';

/** Hooks run from the lowest number on; the grid's own have 0. */
const BEFORE_THE_GRID = -1;
const AFTER_THE_GRID = 1;
const NOTHING = { redos: [], undos: [] };

/** Text that is pasted becomes what it would become if it were typed. */
export function pasteAsInExcel(injector: Injector): void {
  const formats = injector.get(INumfmtService);
  const clipboard = injector.get(ISheetClipboardService);
  const takesText = (unitId: string, subUnitId: string, row: number, column: number): boolean =>
    isTextFormat(formats.getValue(unitId, subUnitId, row, column)?.pattern);

  const table: ISheetClipboardHook = {
    id: 'myna-pasted-table',
    priority: BEFORE_THE_GRID,
    // Cells of the grid itself are copied as they are. The grid's own hook takes the cells of the table after this one.
    onPasteCells(from, { unitId, subUnitId, range }, cells) {
      if (from) return NOTHING;
      cells.forValue((row, column, cell) => {
        if (takesText(unitId, subUnitId, range.rows[row] ?? -1, range.cols[column] ?? -1)) return;
        const entered = asEntered(cell);
        // The grid makes formulas of texts.
        cells.setValue(row, column, entered.f ? { ...cell, v: entered.f } : { ...cell, ...entered });
      });
      return NOTHING;
    },
  };

  const text: ISheetClipboardHook = {
    id: 'myna-pasted-text',
    priority: AFTER_THE_GRID,
    onPastePlainText({ unitId, subUnitId, range }, v) {
      const [row, column] = [range.rows[0]!, range.cols[0]!];
      const entered = takesText(unitId, subUnitId, row, column) ? undefined : asEntered({ v });
      if (!entered || entered.v === v) return NOTHING;
      const params = { unitId, subUnitId, cellValue: { [row]: { [column]: entered } } };
      return {
        redos: [{ id: SetRangeValuesMutation.id, params }],
        undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
      };
    },
  };

  for (const hook of [table, text]) clipboard.addClipboardHook(hook);
}
