import { passes } from './argument';
import { BLANK } from './cell';
import type { OutputCell } from './cell';
import type { Declaration } from './declaration';
import { ArgumentError, PassedError } from './faults';
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
      for (const slot of moving) {
        const found = readElement(slot, row, column, values);
        if (found === 'blank') blank = true;
        else if (found) return describe(found);
      }
      if (blank) return BLANK;
      within?.(values);
      return checkedElement(apply(calculate, values), describe);
    } catch (error) {
      if (isOfAllCells(error)) throw error;
      return describe(error);
    }
  };
}

/** What fails the whole call, and not one cell of it. */
function isOfAllCells(error: unknown): boolean {
  const fault = error instanceof ArgumentError ? error.fault : error;
  return fault instanceof DomainError && (fault.kind === 'tooManyCells' || fault.kind === 'tooManyTexts');
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

/** What keeps an element from being calculated. Faults that are met again are handed over: to throw a million takes seconds. */
type Hindrance = 'blank' | ArgumentError | PassedError;

/** Reads the element's value of an argument into `values`, or tells what hinders that: where a required one is blank, or cannot be read. */
function readElement(slot: Slot, row: number, column: number, values: unknown[]): Hindrance | undefined {
  const value = slot.matrix[row * slot.rowStep]![column * slot.columnStep];
  if (!passes(slot, value)) return readSlowly(slot, value, row, column, values);
  values[slot.index] = value;
  return undefined;
}

function readSlowly(slot: Slot, value: unknown, row: number, column: number, values: unknown[]): Hindrance | undefined {
  const read = slot.read(value, row * slot.rowStep, column * slot.columnStep);
  if (read instanceof CellError) return new PassedError(read, slot.argument);
  if (read instanceof ArgumentError) return read;
  values[slot.index] = read === null && !slot.argument.takesBlank ? undefined : read;
  return read === null && !slot.argument.takesBlank && !slot.argument.optional ? 'blank' : undefined;
}
