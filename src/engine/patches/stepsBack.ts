import { Direction, ICommandService, IUniverInstanceService, Rectangle, UniverInstanceType } from '@univerjs/core';
import type { IAccessor, Workbook } from '@univerjs/core';
import { MoveSelectionCommand, MoveSelectionEnterAndTabCommand } from '@univerjs/preset-sheets-core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';

const BACK: Partial<Record<Direction, Direction>> = {
  [Direction.DOWN]: Direction.UP,
  [Direction.RIGHT]: Direction.LEFT,
};
let isNextBack = false;

/** The step that follows the entry which is now finished goes the other way. */
export function stepBackNext(): void {
  isNextBack = true;
}

/**
 * Fault: with Shift, Enter and Tab look for a selection before the first one, and nothing is selected any longer. In several cells they
 * go from the first to the last, in one cell to the one above or to the left.
 */
export function stepBackAsInExcel(): void {
  const { handler } = MoveSelectionEnterAndTabCommand;
  MoveSelectionEnterAndTabCommand.handler = (accessor, given) => {
    const params = given && isNextBack ? { ...given, direction: BACK[given.direction] ?? given.direction } : given;
    isNextBack = false;
    const isBack = params?.direction === Direction.UP || params?.direction === Direction.LEFT;
    return (isBack && stepBack(accessor, params.direction)) || handler(accessor, params);
  };
}

/** false where the grid itself goes right. */
function stepBack(accessor: IAccessor, direction: Direction): Promise<boolean> | boolean {
  const selections = accessor.get(SheetsSelectionsService).getCurrentSelections();
  const [first, last] = [selections[0], selections.at(-1)];
  if (!first?.primary || !last) return false;
  const commands = accessor.get(ICommandService);
  if (Rectangle.equals(first.range, first.primary)) {
    return commands.executeCommand(MoveSelectionCommand.id, { direction });
  }
  const { startRow, startColumn } = first.primary;
  if (startRow !== first.range.startRow || startColumn !== first.range.startColumn) return false;
  const workbook = accessor
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
  const sheet = workbook.getActiveSheet();
  const primary = sheet.getCellInfoInMergeData(last.range.endRow, last.range.endColumn);
  return commands.syncExecuteCommand(SetSelectionsOperation.id, {
    ...{ unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), reveal: true },
    selections: selections.map((selection) => ({ ...selection, primary: selection === last ? primary : null })),
  });
}
