import { broadcastSize, sizeOf } from './broadcast';
import { fail } from '../../domain/fault';
import { describeFailure, passedFailure } from '../errors';
import { BLANK, CellError } from './cell';
import type { Matrix, Output, OutputCell } from './cell';
import { contextFor } from './call';
import type { Declaration } from './declaration';
import { checked } from './result';
import { slotFor } from './slot';
import type { Slot } from './slot';

type Row = readonly OutputCell[];
type Calculate = (...values: unknown[]) => OutputCell | Row;

/**
 * Broadcasts: one calculation for each element. A blank gives a blank, an error cell its error, and what cannot be
 * read fails in its own element, so that one bad cell among thousands costs one result and not all of them. A blank
 * beside an error does not hide it.
 */
export function callEach(
  declaration: Declaration,
  given: readonly (Matrix<unknown> | undefined)[],
  fixed: readonly unknown[],
): Output {
  const slots: (Slot | undefined)[] = declaration.args.map((argument, index) =>
    argument.shape === 'each' && given[index]
      ? slotFor(argument, given[index], contextFor(declaration, argument, fixed))
      : undefined,
  );
  const size = broadcastSize(given.flatMap((matrix, index) => (matrix && slots[index] ? [sizeOf(matrix)] : [])));
  const evaluate = evaluator(declaration, slots, fixed);
  if (declaration.result.shape !== 'row') {
    return fill(size.rows, size.columns, (row, column) => evaluate(row, column) as OutputCell);
  }
  if (size.rows > 1 && size.columns > 1) fail('vectorExpected', size);
  const stacked = size.rows > 1 ? (index: number) => evaluate(index, 0) : (index: number) => evaluate(0, index);
  return squared(Array.from({ length: Math.max(size.rows, size.columns) }, (_, index) => stacked(index)));
}

/** Excel takes no ragged array: a blank or a failure fills its row, so that no sum over a column passes over it. */
function squared(rows: readonly (OutputCell | Row)[]): Matrix<OutputCell> {
  const columns = rows.reduce<number>((widest, row) => Math.max(widest, Array.isArray(row) ? row.length : 1), 1);
  return rows.map((row) =>
    Array.isArray(row) ? (row as Row) : new Array<OutputCell>(columns).fill(row as OutputCell),
  );
}

function evaluator(declaration: Declaration, slots: readonly (Slot | undefined)[], fixed: readonly unknown[]) {
  const calculate = declaration.calculate as unknown as Calculate;
  const values = [...fixed];
  return (row: number, column: number): OutputCell | Row => {
    try {
      let blank = false;
      for (let index = 0; index < slots.length; index++) {
        const slot = slots[index];
        if (!slot) continue;
        const value = slot.at(row, column);
        if (value instanceof CellError) return passedFailure(value, slot.argument);
        if (value === null && !slot.argument.optional) blank = true;
        values[index] = value === null ? undefined : value;
      }
      if (blank) return BLANK;
      const result = calculate(...values);
      return Array.isArray(result) ? (result as Row).map(checked) : checked(result as OutputCell);
    } catch (error) {
      return describeFailure(error);
    }
  };
}

function fill(rows: number, columns: number, at: (row: number, column: number) => OutputCell): OutputCell[][] {
  const result: OutputCell[][] = new Array<OutputCell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells: OutputCell[] = new Array<OutputCell>(columns);
    for (let column = 0; column < columns; column++) cells[column] = at(row, column);
    result[row] = cells;
  }
  return result;
}
