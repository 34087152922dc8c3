import { IUniverInstanceService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { getSheetCommandTarget } from '@univerjs/sheets';
import { RemoveSheetsFilterMutation } from '@univerjs/sheets-filter';

/** Fault: of a filter that is gone the grid no longer knows where it was, and SUBTOTAL goes on leaving out its rows. */
export function calculateWithoutFilter(injector: Injector): void {
  const commandId = RemoveSheetsFilterMutation.id;
  injector.get(IActiveDirtyManagerService).register(commandId, {
    commandId,
    getDirtyData: ({ params }) => {
      const { unitId, subUnitId } = params as { readonly unitId: string; readonly subUnitId: string };
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId });
      if (!target) return {};
      const [rows, columns] = [target.worksheet.getRowCount(), target.worksheet.getColumnCount()];
      const range = { startRow: 0, endRow: rows - 1, startColumn: 0, endColumn: columns - 1 };
      return {
        dirtyRanges: [{ unitId, sheetId: subUnitId, range }],
        clearDependencyTreeCache: { [unitId]: { [subUnitId]: '1' } },
      };
    },
  });
}
