import { fail } from '../../domain';
import type { Matrix } from '../../sheet';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(matrix: Matrix<unknown>): Size {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

export function sizeText({ rows, columns }: Size): string {
  return `${rows}×${columns}`;
}

/** The shape to which these stretch, as Excel does it: single rows, columns and cells stretch, equal sides pair up. */
export function broadcastSize(sizes: readonly Size[]): Size {
  const rows = commonLength(sizes.map((size) => size.rows));
  const columns = commonLength(sizes.map((size) => size.columns));
  if (rows === undefined || columns === undefined) {
    const stretching = sizes.filter((size) => size.rows * size.columns > 1);
    return fail('shapesDiffer', { shapes: [...new Set(stretching.map(sizeText))] });
  }
  return { rows, columns };
}

function commonLength(lengths: readonly number[]): number | undefined {
  const longest = Math.max(1, ...lengths);
  return lengths.every((length) => length === 1 || length === longest) ? longest : undefined;
}

/** The cells of two ranges pair by pair: single cells, rows and columns stretch as they do element by element. */
export function pairsOf<A, B>(first: Matrix<A>, second: Matrix<B>): [A, B][] {
  const { rows, columns } = broadcastSize([sizeOf(first), sizeOf(second)]);
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return [stretched(first, row, column), stretched(second, row, column)];
  });
}

function stretched<T>(grid: Matrix<T>, row: number, column: number): T {
  const cells = grid[grid.length === 1 ? 0 : row]!;
  return cells[cells.length === 1 ? 0 : column]!;
}
