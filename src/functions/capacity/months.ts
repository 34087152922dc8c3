import type { CapacityMonth } from '../../domain/capacity';
import type { Grid } from '../core/argument';
import { broadcastSize, sizeOf } from '../core/broadcast';

/** The months for which both are known; single cells, rows and columns stretch as they do element by element. */
export function knownMonths(capacities: Grid<number>, issues: Grid<number>): CapacityMonth[] {
  const { rows, columns } = broadcastSize([sizeOf(capacities), sizeOf(issues)]);
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    return { capacity: stretched(capacities, row, column), issued: stretched(issues, row, column) };
  }).filter((month): month is CapacityMonth => month.capacity !== null && month.issued !== null);
}

function stretched(grid: Grid<number>, row: number, column: number): number | null {
  const cells = grid[grid.length === 1 ? 0 : row]!;
  return cells[cells.length === 1 ? 0 : column]!;
}
