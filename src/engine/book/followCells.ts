import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IInsertRowMutationParams } from '@univerjs/sheets';
import type { Rect } from '../../sheet';
import type { GridAccess } from '../access/gridAccess';
import { rectOf } from '../access/ranges';
import type { Undrawn } from './undrawn';

const SHIFTS: Readonly<Record<string, readonly [along: 'rows' | 'columns', sign: 1 | -1]>> = {
  [InsertRowMutation.id]: ['rows', 1],
  [RemoveRowMutation.id]: ['rows', -1],
  [InsertColMutation.id]: ['columns', 1],
  [RemoveColMutation.id]: ['columns', -1],
};

/** Charts go on reading the same cells when rows and columns come or go. Returns how to stop. */
export function followCells({ commands, unitId }: GridAccess, undrawn: Undrawn): () => void {
  const following = commands.onCommandExecuted(({ id, params }) => {
    const shift = SHIFTS[id];
    const { unitId: unit, subUnitId, range } = (params ?? {}) as Partial<IInsertRowMutationParams>;
    if (!shift || unit !== unitId || !subUnitId || !range) return;
    const [along, sign] = shift;
    const { row, column, ...size } = rectOf(range);
    const at = along === 'rows' ? row : column;
    undrawn.moveAreas(subUnitId, (rect) => shiftedRect(rect, { along, at, count: sign * size[along] }));
  });
  return () => following.dispose();
}

/** Rows or columns that came (`count` above 0) or went (below 0), from `at` on. */
export interface Shift {
  readonly along: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where cells are after rows or columns came or went: a rectangle grows and shrinks with what is inside it. */
export function shiftedRect(rect: Rect, { along, at, count }: Shift): Rect {
  const from = along === 'rows' ? 'row' : 'column';
  const [start, end] = [rect[from], rect[from] + rect[along]];
  const moved = (edge: number): number => (count > 0 ? edge + count : Math.max(at, edge + count));
  const newStart = at <= start ? moved(start) : start;
  const newEnd = at < end ? moved(end) : end;
  return { ...rect, [from]: newStart, [along]: newEnd - newStart };
}
