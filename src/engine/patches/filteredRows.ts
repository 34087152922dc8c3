import { ISheetRowFilteredService } from '@univerjs/engine-formula';
import { BooleanNumber, IUniverInstanceService } from '@univerjs/core';
import type { Injector, IRowData, Nullable, Workbook } from '@univerjs/core';

/** Lacking: the engine does not know which rows a filter of the file hides, and SUBTOTAL counts them. */
export function leaveOutFilteredRows(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(ISheetRowFilteredService).register((unit, sheet, row) => {
    const model = units.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet);
    return model ? model.getRowFiltered(row) || isFilteredRow(model.getRowManager().getRow(row)) : false;
  });
}

/** Whether a filter hides it that the grid does not know itself: a table's, or one that this grid cannot show. */
export function isFilteredRow(row: Nullable<Partial<IRowData>>): boolean {
  return row?.hd === BooleanNumber.TRUE && row.custom?.['filtered'] === true;
}
