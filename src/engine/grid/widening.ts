import { CellValueType, getNumfmtParseValueFilter, isDefaultFormat, IUniverInstanceService } from '@univerjs/core';
import type { ICellData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  INumfmtService,
  SetRangeValuesCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { shownText } from '../access/cellValues';
import type { WrittenNumber } from '../patches/fitting';
import { columnWidthFor } from '../patches/numberWidths';

/** After all others that make something of what was typed; the grid ends at -1. */
const LAST = -0.5;
const NOTHING = { redos: [], undos: [] };

interface TypedNumber {
  readonly row: number;
  readonly column: number;
  readonly number: WrittenNumber;
}

/**
 * A column whose width nobody chose becomes wider for a number or a date that is typed, as in Excel. Decimals of a General number
 * do not count, since they are rounded to the room there is. The width comes and goes with the entry in one step of undo.
 */
export function widenForNumbers(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  const chosenHere = new Map<string, number>();
  let typed: TypedNumber | undefined;

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler: (entered, { unitId, subUnitId, row, col, origin }, next) => {
      const present = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      const number = numberIn(origin, entered, present);
      typed = number && { row, column: col, number };
      return next(entered);
    },
  });

  interceptors.interceptCommand({
    getMutations: ({ id, params }) => {
      const number = typed;
      if (id !== SetRangeValuesCommand.id) return NOTHING;
      typed = undefined;
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      if (!number || !cellValue?.[number.row]?.[number.column]) return NOTHING;
      const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
      const worksheet = workbook?.getSheetBySheetId(subUnitId);
      const key = JSON.stringify([unitId, subUnitId, number.column]);
      const colWidth = worksheet && widerFor(worksheet, number, chosenHere.get(key));
      if (!colWidth) return NOTHING;
      chosenHere.set(key, colWidth);
      const { column } = number;
      const ranges = [{ startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: column, endColumn: column }];
      const redo = { unitId, subUnitId, ranges, colWidth };
      const undo = SetWorksheetColWidthMutationFactory(redo, worksheet);
      const { id: mutation } = SetWorksheetColWidthMutation;
      return { redos: [{ id: mutation, params: redo }], undos: [{ id: mutation, params: undo }] };
    },
  });
}

/** What was typed, where it became a number, and how its format will write it. */
function numberIn(
  typed: Nullable<ICellData>,
  entered: Nullable<ICellData>,
  present: string | undefined,
): WrittenNumber | undefined {
  const value = entered ? valueIn(entered) : undefined;
  if (value === undefined) return undefined;
  const own = typeof entered?.s === 'object' ? entered.s?.n?.pattern : undefined;
  const usual = isDefaultFormat(present) ? getNumfmtParseValueFilter(String(typed?.v ?? ''))?.z : present;
  const numberFormat = own ?? usual ?? undefined;
  if (!isDefaultFormat(numberFormat)) return { value, text: shownText(value, numberFormat!), numberFormat };
  const whole = Math.round(value);
  return { value: whole, text: String(whole), numberFormat };
}

function valueIn({ v, t, f, si, p }: ICellData): number | undefined {
  if (f || si || p || t === CellValueType.FORCE_STRING || t === CellValueType.BOOLEAN) return undefined;
  const value = typeof v === 'string' && v.trim() !== '' ? Number(v) : v;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** undefined where the column is wide enough, or somebody chose its width. */
function widerFor(worksheet: Worksheet, { row, column, number }: TypedNumber, own?: number): number | undefined {
  const chosen = worksheet.getColumnManager().getColumn(column)?.w;
  if (chosen !== undefined && chosen !== own) return undefined;
  if (worksheet.getMergedCell(row, column)) return undefined;
  const needed = columnWidthFor(worksheet, row, column, number);
  return needed > worksheet.getColumnWidth(column) ? needed : undefined;
}
