import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Injector, Worksheet } from '@univerjs/core';
import type { Rect } from '../../sheet';

/** A workbook in a running grid: its model, its facade, and the commands that change it with undo. */
export class GridAccess {
  readonly commands: ICommandService;
  readonly unitId: string;

  constructor(
    readonly injector: Injector,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    this.commands = injector.get(ICommandService);
    this.unitId = workbook.getId();
  }

  facade(sheet: string): FWorksheet {
    const found = this.workbook.getSheetBySheetId(sheet);
    if (!found) throw new Error(`No sheet ${sheet}`);
    return found;
  }

  model(sheet: string): Worksheet {
    return this.facade(sheet).getSheet();
  }

  /** Runs a command of the grid on a sheet: one step of undo. */
  run(id: string, sheet: string, params: object): void {
    this.commands.syncExecuteCommand(id, { ...params, unitId: this.unitId, subUnitId: sheet });
  }

  /** The part of the rectangle that the sheet has cells for; undefined where that is nothing. */
  existing(sheet: string, rect: Rect): Rect | undefined {
    const model = this.model(sheet);
    const rows = Math.min(rect.rows, model.getRowCount() - rect.row);
    const columns = Math.min(rect.columns, model.getColumnCount() - rect.column);
    return rows > 0 && columns > 0 ? { ...rect, rows, columns } : undefined;
  }

  /** Gives the sheet as many cells as the rectangle reaches to. */
  grow(sheet: string, rect: Rect): void {
    const model = this.model(sheet);
    const facade = this.facade(sheet);
    if (rect.row + rect.rows > model.getRowCount()) facade.setRowCount(rect.row + rect.rows);
    if (rect.column + rect.columns > model.getColumnCount()) facade.setColumnCount(rect.column + rect.columns);
  }
}
