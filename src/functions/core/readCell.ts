import { DomainError, fail } from '../../domain';
import { passes, untouched } from './argument';
import type { Argument, Grid, ReadContext } from './argument';
import { cellOf } from './cell';
import { ArgumentError, PassedError } from './faults';
import { CellError } from '../../sheet';
import type { Cell, Matrix, Position } from '../../sheet';

/** Runs a reading step and notes, on a domain error, which argument and cell it was about. */
export function located<R>(argument: Argument, position: Position | undefined, step: () => R): R {
  try {
    return step();
  } catch (error) {
    throw placed(error, argument, position);
  }
}

function placed(error: unknown, argument: Argument, position: Position | undefined): unknown {
  return error instanceof DomainError ? new ArgumentError(error, argument, position) : error;
}

/**
 * What one cell of an argument says: the value read, null for a blank, or the error that stands in it. Row and column
 * count from 1; a single cell has none to name. No object is made for them unless there is a fault to place: this runs for
 * every cell of long columns.
 */
export function readCell<T>(
  argument: Argument<T>,
  value: unknown,
  context: ReadContext,
  row = 0,
  column = 0,
): T | null | CellError {
  try {
    const cell: Cell = cellOf(value);
    return cell === null || cell instanceof CellError ? cell : argument.reader.read(cell, context);
  } catch (error) {
    throw placed(error, argument, row > 0 ? { row, column } : undefined);
  }
}

/** Reads a single-cell argument: undefined where it is left out or blank. */
export function readOne<T>(argument: Argument<T>, matrix: Matrix<unknown>, context: ReadContext): T | undefined {
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  const value = located(argument, undefined, () =>
    rows > 1 || columns > 1 ? fail('oneCellExpected', { rows, columns }) : readCell(argument, matrix[0]?.[0], context),
  );
  if (value instanceof CellError) throw new PassedError(value, argument);
  if (value !== null) return value;
  return argument.optional ? undefined : located(argument, undefined, () => fail('blankNotAllowed', {}));
}

/** Reads a range that the calculation needs at once: null where a cell is blank. */
export function readGrid<T>(argument: Argument<T>, matrix: Matrix<unknown>, context: ReadContext): Grid<T> {
  const single = matrix.length === 1 && matrix[0]?.length === 1;
  const plain = untouched(argument, context);
  return matrix.map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      if (passes(plain, value)) return value as T;
      const cell = single
        ? readCell(argument, value, context)
        : readCell(argument, value, context, rowIndex + 1, columnIndex + 1);
      if (cell instanceof CellError) throw new PassedError(cell, argument);
      return cell;
    }),
  );
}
