import { ICommandService, IUndoRedoService, IUniverInstanceService, Rectangle, Tools } from '@univerjs/core';
import type { IAccessor, ICellData, IMutationInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { getSheetCommandTarget, SetRangeValuesMutation } from '@univerjs/sheets';
import { isStoredError } from '../../sheet';
import type { StoredValue } from '../../sheet';
import { movable } from '../../sheet/formula';
import { valueOf } from '../access/cellValues';
import { fileArrayOf } from '../formulas/fileArrays';

export interface Sorting {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly orderRules: readonly { readonly type: 'asc' | 'desc'; readonly colIndex: number }[];
  /** Whether the first row stays where it is. */
  readonly hasTitle?: boolean;
}

/** What keeps cells from being sorted. */
export type SortRefusal = 'merged' | 'array' | 'oneRow';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Faults: the grid compares numbers that are texts as numbers, knows no errors, and leaves the formulas that it moves as they are, so that
 * they read the rows of others. Here rows are compared as Excel does, and formulas move as they do there: as if copied.
 * It is one step of undo.
 */
export function sortAsInExcel(accessor: IAccessor, sorting: Sorting): SortRefusal | undefined {
  const { unitId, subUnitId, range } = sorting;
  const worksheet = getSheetCommandTarget(accessor.get(IUniverInstanceService), { unitId, subUnitId })?.worksheet;
  if (!worksheet) return undefined;
  const rows = rowsIn(worksheet, sorting);
  if (rows.length < 2) return 'oneRow';
  if (worksheet.getMergeData().some((merge) => Rectangle.intersects(merge, range))) return 'merged';
  const formulas = accessor.get(FormulaDataModel);
  if (holdsArray(formulas, worksheet, sorting)) return 'array';
  const order = [...rows].sort((one, other) => compareRows(worksheet, one, other, sorting.orderRules));
  const [before, after]: [Cells, Cells] = [{}, {}];
  rows.forEach((row, index) => {
    const from = order[index]!;
    if (from === row) return;
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      put(before, row, column, Tools.deepClone(worksheet.getCellRaw(row, column)));
      put(after, row, column, moved(formulas, worksheet, from, row - from, column));
    }
  });
  run(accessor, sorting, before, after);
  return undefined;
}

/** Those that are seen: hidden ones stay where they are. */
function rowsIn(worksheet: Worksheet, { range, hasTitle = false }: Sorting): number[] {
  const rows: number[] = [];
  for (let row = range.startRow + (hasTitle ? 1 : 0); row <= range.endRow; row += 1)
    if (worksheet.getRowVisible(row)) rows.push(row);
  return rows;
}

/** Results of one formula in several cells. */
function holdsArray(formulas: FormulaDataModel, worksheet: Worksheet, { unitId, subUnitId, range }: Sorting): boolean {
  const spilled = Object.values(formulas.getArrayFormulaRange()[unitId]?.[subUnitId] ?? {});
  const areas = spilled.flatMap((byColumn) => Object.values<Nullable<IRange>>(byColumn ?? {}));
  if (areas.some((area) => area && !isCell(area) && Rectangle.intersects(area, range))) return true;
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const formula = formulas.getFormulaStringByCell(row, column, subUnitId, unitId);
      const array = formula ? fileArrayOf(worksheet.getCellRaw(row, column), formula) : undefined;
      if (array && array.rows * array.columns > 1) return true;
    }
  }
  return false;
}

function isCell({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

function put(cells: Cells, row: number, column: number, cell: Nullable<ICellData>): void {
  (cells[row] ??= {})[column] = cell ?? null;
}

/** The cell of another row, as it is after a move down by so many rows. */
function moved(
  formulas: FormulaDataModel,
  worksheet: Worksheet,
  row: number,
  down: number,
  column: number,
): Nullable<ICellData> {
  const cell = worksheet.getCellRaw(row, column);
  if (!cell) return null;
  const { si, ...copy } = Tools.deepClone(cell);
  const formula = formulas.getFormulaStringByCell(row, column, worksheet.getSheetId(), worksheet.getUnitId());
  return formula ? { ...copy, f: movable(formula)(down, 0) } : si ? { ...copy, si } : copy;
}

/** What was there goes first: else looks would mix. */
function run(accessor: IAccessor, { unitId, subUnitId }: Sorting, before: Cells, after: Cells): void {
  if (Object.keys(after).length === 0) return;
  const replace = (cells: Cells): IMutationInfo[] =>
    [emptied(cells), cells].map((cellValue) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId, subUnitId, cellValue },
    }));
  const commands = accessor.get(ICommandService);
  // Cells that the sheet has are not those that the step of undo remembers.
  for (const { id, params } of replace(Tools.deepClone(after))) commands.syncExecuteCommand(id, params);
  const steps = { undoMutations: replace(before), redoMutations: replace(after) };
  accessor.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, ...steps });
}

function emptied(cells: Cells): Cells {
  const none: Cells = {};
  for (const [row, inRow] of Object.entries(cells))
    for (const column of Object.keys(inRow)) put(none, Number(row), Number(column), null);
  return none;
}

function compareRows(worksheet: Worksheet, one: number, other: number, rules: Sorting['orderRules']): number {
  for (const { type, colIndex } of rules) {
    const result = compare(
      valueOf(worksheet.getCellRaw(one, colIndex)),
      valueOf(worksheet.getCellRaw(other, colIndex)),
    );
    // Blank cells come last, whichever way.
    if (result !== 0) return type === 'asc' || Math.abs(result) === BLANK ? result : -result;
  }
  // Of equal rows each keeps its place.
  return one - other;
}

/** As in Excel without readings: hiragana and katakana, and small and capital letters, are the same. */
const TEXTS = new Intl.Collator('ja', { sensitivity: 'accent' });
const BLANK = 9;

/** Numbers, texts, FALSE and TRUE, errors: in this order. */
function compare(one: StoredValue, other: StoredValue): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? BLANK : -BLANK;
  const [first, second] = [rankOf(one), rankOf(other)];
  if (first !== second) return Math.sign(first - second);
  if (typeof one === 'string' && typeof other === 'string') return Math.sign(TEXTS.compare(one, other));
  return isStoredError(one) || isStoredError(other) ? 0 : Math.sign(Number(one) - Number(other));
}

function rankOf(value: Exclude<StoredValue, null>): number {
  if (isStoredError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}
