import { passes } from './argument';
import { BLANK } from './cell';
import type { OutputCell } from './cell';
import type { Declaration } from './declaration';
import { PassedError } from './faults';
import type { Describe } from './faults';
import { checkedElement } from './result';
import { constantOf } from './slot';
import type { Slot } from './slot';
import { DomainError, fail } from '../../domain';
import { CellError } from '../../sheet';

export type Row = readonly OutputCell[];
/** What one element of the result is: a blank, a failure or what was calculated. */
export type Evaluate = (row: number, column: number) => OutputCell | Row;

export function evaluator(
  declaration: Declaration,
  slots: readonly Slot[],
  fixed: readonly unknown[],
  describe: Describe,
): Evaluate {
  const calculate = declaration.calculate as unknown as (...values: unknown[]) => OutputCell | Row;
  const within = declaration.microseconds && limited(declaration.microseconds as (...values: unknown[]) => number);
  const values = [...fixed];
  const moving = slots.filter((slot) => {
    const constant = constantOf(slot);
    if (constant !== undefined) values[slot.index] = constant;
    return constant === undefined;
  });
  return (row, column) => {
    try {
      let blank = false;
      for (const slot of moving) if (readElement(slot, row, column, values)) blank = true;
      if (blank) return BLANK;
      within?.(values);
      return checkedElement(apply(calculate, values), describe);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'tooManyCells') throw error;
      return describe(error);
    }
  };
}

const MOST_MICROSECONDS = 5_000_000;

/** Refuses the whole call once its cells ask for more than some five seconds: the spreadsheet would stand still meanwhile. */
function limited(microseconds: (...values: unknown[]) => number): (values: readonly unknown[]) => void {
  let asked = 0;
  let cells = 0;
  return (values) => {
    asked += apply(microseconds, values);
    if (asked > MOST_MICROSECONDS) fail('tooManyCells', { cells });
    cells += 1;
  };
}

/** No function that broadcasts takes more arguments; a test holds that. */
export const MOST_ARGUMENTS = 8;

/** `calculate(...values)`, which the engine would carry out by way of a list for every cell: a third of a column's time. */
function apply<R>(calculate: (...values: unknown[]) => R, values: readonly unknown[]): R {
  return calculate(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]);
}

/** Reads the element's value of an argument into `values`; true where a required one is blank. */
function readElement(slot: Slot, row: number, column: number, values: unknown[]): boolean {
  const value = slot.matrix[row * slot.rowStep]![column * slot.columnStep];
  if (!passes(slot, value)) return readSlowly(slot, value, row, column, values);
  values[slot.index] = value;
  return false;
}

function readSlowly(slot: Slot, value: unknown, row: number, column: number, values: unknown[]): boolean {
  const read = slot.read(value, row * slot.rowStep, column * slot.columnStep);
  if (read instanceof CellError) throw new PassedError(read, slot.argument);
  if (read === null && slot.argument.takesBlank) {
    values[slot.index] = null;
    return false;
  }
  values[slot.index] = read === null ? undefined : read;
  return read === null && !slot.argument.optional;
}
