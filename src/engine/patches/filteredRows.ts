import { ISheetRowFilteredService } from '@univerjs/engine-formula';
import { BooleanNumber, IUniverInstanceService } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';

/** Lacking: the engine does not know which rows a filter of the file hides, and SUBTOTAL counts them. */
export function leaveOutFilteredRows(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(ISheetRowFilteredService).register((unit, sheet, row) => {
    const held = units.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)?.getRowManager().getRow(row);
    return held?.hd === BooleanNumber.TRUE && held.custom?.['filtered'] === true;
  });
}
