import { fail } from '../../domain/fault';
import { describeFailure } from '../errors';
import { broadcastSize, sizeOf } from './broadcast';
import type { Size } from './broadcast';
import { apply, MOST_ARGUMENTS } from './apply';
import { passes } from './argument';
import { contextFor } from './call';
import { BLANK, CellError } from './cell';
import type { Matrix, Output, OutputCell } from './cell';
import type { Declaration } from './declaration';
import { PassedError } from './faults';
import { checked, checkedRow } from './result';
import { constantOf, slotFor } from './slot';
import type { Slot } from './slot';

type Row = readonly OutputCell[];
type Evaluate = (row: number, column: number) => OutputCell | Row;

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
  const slots: Slot[] = [];
  for (const [index, argument] of declaration.args.entries()) {
    const matrix = argument.shape === 'each' ? given[index] : undefined;
    if (matrix) slots.push(slotFor(argument, index, matrix, contextFor(declaration, argument, fixed)));
  }
  const size = broadcastSize(slots.map(({ matrix }) => sizeOf(matrix)));
  const evaluate = evaluator(declaration, slots, fixed);
  if (declaration.result.shape !== 'row') return fill(size.rows, size.columns, evaluate);
  if (size.rows > 1 && size.columns > 1) fail('vectorExpected', size);
  return stack(size, evaluate);
}

/** One row for each element, whether they stand in a column or in a row. */
function stack({ rows, columns }: Size, evaluate: Evaluate): Row[] {
  const length = Math.max(rows, columns);
  const result = new Array<OutputCell | Row>(length);
  let ragged = false;
  for (let index = 0; index < length; index++) {
    const row = rows > 1 ? evaluate(index, 0) : evaluate(0, index);
    ragged ||= !Array.isArray(row);
    result[index] = row;
  }
  return ragged ? squared(result) : (result as Row[]);
}

/** Excel takes no ragged array: a blank or a failure fills its row, so that no sum over a column passes over it. */
function squared(rows: readonly (OutputCell | Row)[]): Row[] {
  const columns = rows.reduce<number>((widest, row) => Math.max(widest, Array.isArray(row) ? row.length : 1), 1);
  return rows.map((row) =>
    Array.isArray(row) ? (row as Row) : new Array<OutputCell>(columns).fill(row as OutputCell),
  );
}

function evaluator(declaration: Declaration, slots: readonly Slot[], fixed: readonly unknown[]): Evaluate {
  const calculate = declaration.calculate as unknown as (...values: unknown[]) => OutputCell | Row;
  const values = Array.from({ length: MOST_ARGUMENTS }, (_, index) => fixed[index]);
  const moving = slots.filter((slot) => {
    const constant = constantOf(slot);
    if (constant !== undefined) values[slot.index] = constant;
    return constant === undefined;
  });
  // The first two by name: what is known of them stays at hand along a column, where a loop would fetch it for every cell.
  const [first, second] = moving;
  const others = moving.slice(2);
  return (row, column) => {
    try {
      let blank = first !== undefined && readElement(first, row, column, values);
      if (second !== undefined && readElement(second, row, column, values)) blank = true;
      if (others.length > 0 && readOthers(others, row, column, values)) blank = true;
      if (blank) return BLANK;
      const result = apply(calculate, values);
      return Array.isArray(result) ? checkedRow(result as Row) : checked(result as OutputCell);
    } catch (error) {
      return describeFailure(error);
    }
  };
}

/** Reads the element's value of an argument into `values`; true where a required one is blank. */
function readElement(slot: Slot, row: number, column: number, values: unknown[]): boolean {
  const value = slot.matrix[row * slot.rowStep]![column * slot.columnStep];
  if (!passes(slot, value)) return readSlowly(slot, value, row, column, values);
  values[slot.index] = value;
  return false;
}

function readOthers(slots: readonly Slot[], row: number, column: number, values: unknown[]): boolean {
  return slots.reduce((blank, slot) => readElement(slot, row, column, values) || blank, false);
}

function readSlowly(slot: Slot, value: unknown, row: number, column: number, values: unknown[]): boolean {
  const read = slot.read(value, row * slot.rowStep, column * slot.columnStep);
  if (read instanceof CellError) throw new PassedError(read, slot.argument);
  values[slot.index] = read === null ? undefined : read;
  return read === null && !slot.argument.optional;
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
