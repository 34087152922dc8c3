import { ICommandService, IUniverInstanceService, LocalUndoRedoService, UniverInstanceType } from '@univerjs/core';
import type { ICellData, Injector, IRange, IUndoRedoItem, Nullable, Workbook, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertColCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowCommand,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRangeValuesMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet';

/** As many steps as Excel takes back. */
const MOST_STEPS = 100;

/** What of the grid's own is not in its types. */
interface Steps {
  _getUndoStack(unit: string, makes: true): IUndoRedoItem[];
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}
interface Removal extends Place {
  readonly range: IRange;
}
interface Hiding extends Place {
  readonly ranges: readonly IRange[];
}

/** By what takes rows or columns away, or hides them: what its undo has to bring back. */
const removed = new WeakMap<object, Readonly<Record<number, object>>>();
const hidden = new WeakMap<object, IRange[]>();

/** Merged cells before the command that makes rows or columns come or go. */
let merged: { readonly sheet: Worksheet; readonly before: readonly IRange[] } | undefined;
const SHIFTING: readonly string[] = [
  ...[InsertRowCommand.id, InsertRowByRangeCommand.id, InsertColCommand.id, InsertColByRangeCommand.id],
  ...[RemoveRowCommand.id, RemoveRowByRangeCommand.id, RemoveColCommand.id, RemoveColByRangeCommand.id],
];
const INSERTING: readonly string[] = [InsertRowMutation.id, InsertColMutation.id];
const EVERYWHERE: IRange = { startRow: 0, endRow: MAX_ROWS - 1, startColumn: 0, endColumn: MAX_COLUMNS - 1 };

const watched = new WeakSet<object>();
let done = false;

/**
 * Faults: the grid forgets all but the last 20 steps. What it brings back of removed rows and columns has the heights, widths and hiding
 * of their neighbours where some had none, and with rows that were hidden others appear that were hidden before. A change of looks
 * that is made again takes the formulas of its cells with it; moved cells that changed later come back as they are then.
 */
export function mendUndo(injector: Injector): void {
  const commands = injector.get(ICommandService);
  if (!watched.has(commands)) {
    watched.add(commands);
    const units = injector.get(IUniverInstanceService);
    commands.beforeCommandExecuted(({ id, params }) => note(units, id, params));
  }
  if (done) return;
  done = true;
  const move = MoveRangeMutation.handler;
  // The cells that it puts into the sheet are those that the step of undo remembers: each change would be one of both.
  MoveRangeMutation.handler = (accessor, params) => move(accessor, structuredClone(params));
  const service = LocalUndoRedoService.prototype;
  const push = service.pushUndoRedo;
  service.pushUndoRedo = function (item) {
    const stack = (this as unknown as Steps)._getUndoStack(item.unitID, true);
    const before = [...stack];
    push.call(this, mended(item));
    const [first] = stack;
    const dropped = first === undefined ? [] : before.slice(0, Math.max(0, before.indexOf(first)));
    const room = MOST_STEPS - stack.length;
    if (dropped.length > 0 && room > 0) stack.unshift(...dropped.slice(-room));
  };
}

/** Without a place, a command is about the sheet in front. */
function sheetOf(units: IUniverInstanceService, place: Partial<Place> | undefined): Worksheet | undefined {
  const book = place?.unitId
    ? units.getUnit<Workbook>(place.unitId)
    : units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return (place?.subUnitId ? book?.getSheetBySheetId(place.subUnitId) : book?.getActiveSheet()) ?? undefined;
}

/** Looks at what is there before it goes. */
function note(units: IUniverInstanceService, id: string, params: unknown): void {
  if (SHIFTING.includes(id)) {
    const sheet = sheetOf(units, params as Partial<Place> | undefined);
    merged = sheet && { sheet, before: [...sheet.getMergeData()] };
  }
  const isRow = id === RemoveRowMutation.id || id === SetRowHiddenMutation.id;
  if (!isRow && id !== RemoveColMutation.id && id !== SetColHiddenMutation.id) return;
  const { unitId, subUnitId } = params as Place;
  const worksheet = units.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  if (!worksheet) return;
  if (id === RemoveRowMutation.id || id === RemoveColMutation.id) {
    removed.set(params as object, dataOf(worksheet, (params as Removal).range, isRow));
  } else {
    const ranges = (params as Hiding).ranges.flatMap((range) => seenIn(worksheet, range, isRow));
    hidden.set(params as object, ranges);
  }
}

function dataOf(worksheet: Worksheet, range: IRange, isRow: boolean): Readonly<Record<number, object>> {
  const data = isRow ? worksheet.getRowManager().getRowData() : worksheet.getColumnManager().getColumnData();
  const [start, end] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const found: Record<number, object> = {};
  for (let index = start; index <= end; index += 1) if (data[index]) found[index - start] = { ...data[index] };
  return found;
}

/** The rows or columns of a range that are seen, each by itself. */
function seenIn(worksheet: Worksheet, range: IRange, isRow: boolean): IRange[] {
  const [start, end] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
    .filter((index) => (isRow ? worksheet.getRowRawVisible(index) : worksheet.getColVisible(index)))
    .map((index) => ({
      ...range,
      ...(isRow ? { startRow: index, endRow: index } : { startColumn: index, endColumn: index }),
    }));
}

const INFO: Readonly<Record<string, { readonly undo: string; readonly key: string }>> = {
  [RemoveRowMutation.id]: { undo: InsertRowMutation.id, key: 'rowInfo' },
  [RemoveColMutation.id]: { undo: InsertColMutation.id, key: 'colInfo' },
  [SetRowHiddenMutation.id]: { undo: SetRowVisibleMutation.id, key: 'ranges' },
  [SetColHiddenMutation.id]: { undo: SetColVisibleMutation.id, key: 'ranges' },
};

function mended(item: IUndoRedoItem): IUndoRedoItem {
  let { undoMutations } = item;
  for (const { id, params } of item.redoMutations) {
    const info = INFO[id];
    const data = info && (removed.get(params as object) ?? hidden.get(params as object));
    if (!data) continue;
    const isUndo = (undo: { readonly id: string; readonly params?: unknown }): boolean =>
      undo.id === info.undo && isOfSame(params as Removal & Hiding, undo.params as Removal & Hiding);
    undoMutations = undoMutations.map((undo) =>
      isUndo(undo) ? { ...undo, params: { ...(undo.params as object), [info.key]: data } } : undo,
    );
  }
  return withMerges({ ...item, undoMutations, redoMutations: item.redoMutations.map(asLooks) });
}

/** Fault: where a merged cell grows or shrinks, taking that back takes away others that touch where it was. */
function withMerges(item: IUndoRedoItem): IUndoRedoItem {
  const known = merged;
  const shift = item.redoMutations.find(({ id }) => INFO[id] !== undefined || INSERTING.includes(id));
  const place = shift?.params as Place | undefined;
  merged = undefined;
  if (!known || place?.subUnitId !== known.sheet.getSheetId()) return item;
  const { unitId, subUnitId } = place;
  const after = [...known.sheet.getMergeData()];
  if (known.before.length === 0 && after.length === 0) return item;
  const exactly = (ranges: readonly IRange[]): IUndoRedoItem['undoMutations'] => [
    { id: RemoveWorksheetMergeMutation.id, params: { unitId, subUnitId, ranges: [EVERYWHERE] } },
    { id: AddWorksheetMergeMutation.id, params: { unitId, subUnitId, ranges } },
  ];
  return {
    ...item,
    undoMutations: [...item.undoMutations, ...exactly(known.before)],
    redoMutations: [...item.redoMutations, ...exactly(after)],
  };
}

/** A change of looks that is made again is one still. */
function asLooks<T extends { readonly id: string; readonly params?: unknown }>(mutation: T): T {
  const { cellValue } = (mutation.params ?? {}) as Partial<ISetRangeValuesMutationParams>;
  if (mutation.id !== SetRangeValuesMutation.id || !cellValue || !hasLooksAlone(cellValue)) return mutation;
  return { ...mutation, params: withLooksTrigger(mutation.params as object) };
}

/**
 * Fault: the grid tells changes of looks from others by the command that asks for them, and writes down whichever runs, be it redo
 * itself. Taken for a change of contents, they end the formulas of their cells.
 */
export function withLooksTrigger<T extends object>(params: T): T {
  const trigger = { get: () => SetStyleCommand.id, set: () => undefined, enumerable: true };
  return Object.defineProperty({ ...params }, 'trigger', trigger);
}

function hasLooksAlone(cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>): boolean {
  return Object.values(cells).every((row) =>
    Object.values<Nullable<ICellData>>(row ?? {}).every(
      (cell) => cell && Object.keys(cell).every((key) => key === 's'),
    ),
  );
}

function isOfSame(one: Removal & Hiding, other: Removal & Hiding): boolean {
  const shape = ({ range, ranges }: Removal & Hiding): string => JSON.stringify(range ?? ranges);
  return one.subUnitId === other.subUnitId && shape(one) === shape(other);
}
