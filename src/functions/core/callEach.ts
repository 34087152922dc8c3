import { fail } from '../../domain';
import { contextFor } from './argument';
import { broadcastSize, sizeOf } from './broadcast';
import type { Size } from './broadcast';
import { Failure } from './cell';
import type { Output, OutputCell } from './cell';
import type { Declaration } from './declaration';
import { evaluator } from './evaluator';
import type { Evaluate, Row } from './evaluator';
import { slotFor } from './slot';
import type { Slot } from './slot';
import type { Matrix } from '../../sheet';
import { describerOfMany } from './faults';
import type { Describe } from './faults';

/**
 * Broadcasts: one calculation for each element. A blank gives a blank, an error cell its error, and what cannot be
 * read fails in its own element, so that one bad cell among thousands costs one result and not all of them. A blank
 * beside an error does not hide it.
 */
export function callEach(
  declaration: Declaration,
  given: readonly (Matrix<unknown> | undefined)[],
  fixed: readonly unknown[],
  describe: Describe,
): Output {
  const slots: Slot[] = [];
  for (const [index, argument] of declaration.args.entries()) {
    const matrix = argument.shape === 'each' ? given[index] : undefined;
    if (matrix) slots.push(slotFor(argument, index, matrix, contextFor(declaration.args, argument, fixed)));
  }
  const size = broadcastSize(slots.map(({ matrix }) => sizeOf(matrix)));
  const evaluate = evaluator(declaration, slots, fixed, describerOfMany(describe));
  const { result } = declaration;
  if (result.shape !== 'row') return withoutTraces(() => fill(size.rows, size.columns, evaluate));
  if (size.rows > 1 && size.columns > 1) fail('vectorExpected', size);
  return withoutTraces(() => stack(size, result.columns, evaluate));
}

/** Noting for each cell in error from where it was thrown takes longer than all else that is done for it, and nobody reads it. */
function withoutTraces<R>(work: () => R): R {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** One row for each element, whether they stand in a column or in a row. */
function stack({ rows, columns }: Size, width: number, evaluate: Evaluate): Row[] {
  const length = Math.max(rows, columns);
  const result = new Array<OutputCell | Row>(length);
  let ragged = false;
  for (let index = 0; index < length; index++) {
    const row = rows > 1 ? evaluate(index, 0) : evaluate(0, index);
    ragged ||= !Array.isArray(row);
    result[index] = row;
  }
  if (!ragged) return result as Row[];
  // Where every element fails there is one error for each, as in any other function.
  const failing = result.every((row) => row instanceof Failure);
  return squared(result, failing ? 1 : width);
}

/** Excel takes no ragged array: a blank or a failure fills its row, so that no sum over a column passes over it. */
function squared(rows: readonly (OutputCell | Row)[], columns: number): Row[] {
  return rows.map((row) =>
    Array.isArray(row) ? (row as Row) : new Array<OutputCell>(columns).fill(row as OutputCell),
  );
}

function fill(rows: number, columns: number, evaluate: Evaluate): OutputCell[][] {
  const result: OutputCell[][] = new Array<OutputCell[]>(rows);
  for (let row = 0; row < rows; row++) {
    // A literal grows in place, where an array made by its length would be filled by the engine first.
    const cells: OutputCell[] = [evaluate(row, 0) as OutputCell];
    for (let column = 1; column < columns; column++) cells.push(evaluate(row, column) as OutputCell);
    result[row] = cells;
  }
  return result;
}
