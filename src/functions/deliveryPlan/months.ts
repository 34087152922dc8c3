import type { Monthly } from '../../domain/deliveryPlan';
import { fail } from '../../domain/fault';
import type { Grid } from '../core/argument';
import { sizeOf, sizeText } from '../core/broadcast';

/** The months of a single row or column. */
export function listOf<T>(grid: Grid<T>): readonly (T | null)[] {
  const size = sizeOf(grid);
  return size.rows > 1 && size.columns > 1 ? fail('vectorExpected', size) : grid.flat();
}

/** A single cell stands for every month. */
export function monthlyOf(grid: Grid<number>): Monthly {
  const list = listOf(grid);
  if (list.length > 1) return list;
  return list[0] ?? fail('blankNotAllowed', {});
}

export function sameSize(...grids: readonly Grid<unknown>[]): void {
  const sizes = grids.map((grid) => sizeText(sizeOf(grid)));
  if (new Set(sizes).size > 1) fail('shapesDiffer', { shapes: [...new Set(sizes)] });
}

/** The list in the shape of the range it stands for. */
export function shapedLike<T>(list: readonly T[], grid: Grid<unknown>): T[][] {
  return sizeOf(grid).rows > 1 ? list.map((value) => [value]) : [[...list]];
}
