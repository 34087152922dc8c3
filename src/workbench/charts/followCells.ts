import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IInsertRowMutationParams } from '@univerjs/sheets';
import type { GridAccess } from '../../engine/book/gridAccess';
import { rectOf } from '../../engine/book/gridAccess';
import type { GridBook } from '../../engine/book/gridBook';
import { shiftedRect } from './shiftedRect';

const SHIFTS: Readonly<Record<string, readonly [along: 'rows' | 'columns', sign: 1 | -1]>> = {
  [InsertRowMutation.id]: ['rows', 1],
  [RemoveRowMutation.id]: ['rows', -1],
  [InsertColMutation.id]: ['columns', 1],
  [RemoveColMutation.id]: ['columns', -1],
};

/** Charts go on reading the same cells when rows and columns come or go. Returns how to stop. */
export function followCells({ commands, unitId }: GridAccess, { undrawn }: GridBook): () => void {
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
