import { ICommandService, IUniverInstanceService, Rectangle, UniverInstanceType } from '@univerjs/core';
import type { Injector, IRange, ISelectionCell, Workbook, Worksheet } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';

/** What is selected, and what a key does with it. */
export interface Place {
  readonly sheet: Worksheet;
  readonly range: IRange;
  /** The active cell within it. */
  readonly active: ISelectionCell;
  run(command: string, params?: object): void;
}

export function placeOf(injector: Injector): Place | undefined {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getActiveSheet();
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!sheet || !selection?.primary) return undefined;
  const commands = injector.get(ICommandService);
  return {
    ...{ sheet, range: selection.range, active: selection.primary },
    run: (command, params = {}) => void commands.executeCommand(command, params),
  };
}

/** The cell at the same place, with all of it where it is merged. */
export function goTo(place: Place, row: number, column: number): void {
  const active = place.sheet.getCellInfoInMergeData(row, column);
  const { startRow, endRow, startColumn, endColumn } = active;
  select(place, { startRow, endRow, startColumn, endColumn }, active);
}

/** The corner across from the active cell: the one that moves where a selection is extended. */
export function farCorner({ range, active }: Place): readonly [row: number, column: number] {
  return [
    range.startRow < active.startRow ? range.startRow : range.endRow,
    range.startColumn < active.startColumn ? range.startColumn : range.endColumn,
  ];
}

/** All between the active cell and another one. */
export function extendTo(place: Place, row: number, column: number): void {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  select(place, Rectangle.union(place.active, cell), place.active);
}

export function select({ sheet, run }: Place, range: IRange, primary: ISelectionCell): void {
  const params: ISetSelectionsOperationParams = {
    ...{ unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() },
    ...{ selections: [{ range, primary, style: null }], reveal: true },
  };
  run(SetSelectionsOperation.id, params);
}
