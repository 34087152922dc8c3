import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { ObjectMatrix, RANGE_TYPE } from '@univerjs/core';
import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type {
  IInsertRowMutationParams,
  IMoveRangeMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
} from '@univerjs/sheets';
import type { GridEvent } from './gridBook';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet';
import type { Rect } from '../../sheet';
import { Extent } from '../access/ranges';
import { rectOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';

const SHIFTS: Readonly<Record<string, readonly [along: 'rows' | 'columns', sign: 1 | -1]>> = {
  [InsertRowMutation.id]: ['rows', 1],
  [RemoveRowMutation.id]: ['rows', -1],
  [InsertColMutation.id]: ['columns', 1],
  [RemoveColMutation.id]: ['columns', -1],
};
const REORDERING: ReadonlySet<string> = new Set([MoveRowsMutation.id, MoveColsMutation.id, ReorderRangeMutation.id]);

type CellMatrix = Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;

/** Tells listeners what happened in the grid, whoever caused it. */
export class BookEvents {
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private active: string;
  private quiet = false;
  private readonly following: IDisposable;

  constructor(private readonly grid: GridAccess) {
    this.active = this.inFront;
    this.following = grid.commands.onCommandExecuted((command, options) => {
      if (!this.quiet) eventsOf(grid.unitId, command, options).forEach((event) => this.tell(event));
    });
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.following.dispose();
    this.listeners.clear();
  }

  /** For steps in which the grid brings a sheet to the front that is to stay behind: nobody hears of it. */
  withoutActivating<T>(step: () => T): T {
    const active = this.inFront;
    this.quiet = true;
    try {
      return step();
    } finally {
      if (this.grid.workbook.getSheetBySheetId(active)?.isSheetHidden() === false) {
        this.grid.workbook.setActiveSheet(active);
      }
      this.quiet = false;
      const now = this.inFront;
      if (now !== active) this.tell({ type: 'activated', sheet: now });
    }
  }

  private get inFront(): string {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  private tell(event: GridEvent): void {
    // The grid activates a sheet anew at every selection in it, and says so late of one that it has made.
    if (event.type === 'activated' && (event.sheet === this.active || event.sheet !== this.inFront)) return;
    if (event.type === 'activated') this.active = event.sheet;
    this.listeners.forEach((listener) => listener(event));
  }
}

/** What a command that the grid has executed means to the outside. */
function eventsOf(
  unitId: string,
  { id, params }: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): readonly GridEvent[] {
  if ((params as { unitId?: string } | undefined)?.unitId === unitId) {
    if (id === SetRangeValuesMutation.id && !options?.onlyLocal) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      return changed(subUnitId, cellValue as CellMatrix);
    }
    if (id === MoveRangeMutation.id) {
      const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
      const target = { sheet: to.subUnitId, rect: rectOf(toRange) };
      return [
        { type: 'moved', sheet: from.subUnitId, rect: rectOf(fromRange), to: target },
        ...[from, to].flatMap(({ subUnitId, value }) => changed(subUnitId, value as CellMatrix)),
      ];
    }
    const shift = SHIFTS[id];
    if (shift) {
      const { subUnitId, range } = params as IInsertRowMutationParams;
      const [along, sign] = shift;
      const { row, column, ...size } = rectOf(range);
      const at = along === 'rows' ? row : column;
      return [{ type: 'shifted', sheet: subUnitId, shift: { along, at, count: sign * size[along] } }];
    }
    if (REORDERING.has(id)) return [{ type: 'reordered', sheet: (params as { subUnitId: string }).subUnitId }];
    if (id === SetSelectionsOperation.id) return selected(params as ISetSelectionsOperationParams);
    if (id === SetWorksheetActiveOperation.id) {
      return [{ type: 'activated', sheet: (params as ISetWorksheetActiveOperationParams).subUnitId }];
    }
  }
  if (id === SetFormulaCalculationResultMutation.id) {
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    return Object.keys(unitData[unitId] ?? {}).map((sheet) => ({ type: 'calculated', sheet }));
  }
  return [];
}

const CONTENTS = ['v', 'f', 'si', 'p'] as const;

function changed(sheet: string, cells: CellMatrix): readonly GridEvent[] {
  const touched = new Extent();
  new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
    // A cell without data was emptied.
    if (!cell || CONTENTS.some((key) => key in cell)) touched.reach(row, column);
  });
  return touched.rect ? [{ type: 'changed', sheet, rect: touched.rect }] : [];
}

function selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): readonly GridEvent[] {
  const range = selections.at(-1)?.range;
  const moving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
  return range && !moving ? [{ type: 'selected', sheet: subUnitId, rect: selectedRect(range) }] : [];
}

/** Whole rows and columns are as long as Excel's. */
export function selectedRect(range: IRange): Rect {
  const rect = rectOf(range);
  const wholeColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const wholeRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    ...rect,
    ...(wholeColumns ? { row: 0, rows: MAX_ROWS } : {}),
    ...(wholeRows ? { column: 0, columns: MAX_COLUMNS } : {}),
  };
}
