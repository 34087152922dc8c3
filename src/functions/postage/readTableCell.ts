import { fail } from '../../domain';
import type { Argument, Grid, Reader } from '../core/argument';
import { located } from '../core/readCell';
import type { Content } from '../../sheet';

const UNSCALED = { scale: 1 };

/** Reads a cell of a table by what its column means; row and column from 0. */
export function readTableCell<T>(
  argument: Argument,
  table: Grid<Content>,
  row: number,
  column: number,
  reader: Reader<T>,
): T {
  return located(argument, { row: row + 1, column: column + 1 }, () => {
    const content = table[row]?.[column] ?? null;
    return content === null ? fail('blankNotAllowed', {}) : reader.read(content, UNSCALED);
  });
}

export function isBlankRow(row: readonly (Content | null)[]): boolean {
  return row.every((content) => content === null);
}
