import { ICommandService, IUniverInstanceService, RANGE_TYPE } from '@univerjs/core';
import type { Injector, IRange, Workbook } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet';

/** Room beyond what is selected. */
const SPARE = { rows: 100, columns: 10 };

/**
 * Lacking: a sheet of the grid ends behind what it holds, and breaks where somebody goes beyond through the name box. Here it grows as
 * far as Excel's sheets reach, where its last row or column, or a cell beyond, is selected. That is no step of undo.
 */
export function growWhereSelected(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId, selections } = params as ISetSelectionsOperationParams;
    const sheet = units.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    // Whole rows and columns end where the sheet does.
    const cells = selections.map(({ range }) => range).filter(isCells);
    const rowCount = countFor(
      cells.map(({ endRow }) => endRow),
      sheet.getRowCount(),
      SPARE.rows,
      MAX_ROWS,
    );
    const columnCount = countFor(
      cells.map(({ endColumn }) => endColumn),
      sheet.getColumnCount(),
      SPARE.columns,
      MAX_COLUMNS,
    );
    const place = { unitId, subUnitId };
    if (rowCount) commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount });
    if (columnCount) commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...place, columnCount });
  });
}

function isCells({ rangeType = RANGE_TYPE.NORMAL }: IRange): boolean {
  return rangeType === RANGE_TYPE.NORMAL;
}

/** undefined where there is room. */
function countFor(ends: readonly number[], count: number, spare: number, most: number): number | undefined {
  const last = Math.max(...ends.filter((end) => !Number.isNaN(end)), -1);
  return last < count - 1 || count >= most ? undefined : Math.min(most, last + 1 + spare);
}
