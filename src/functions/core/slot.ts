import { untouched } from './argument';
import type { Argument, PlainNumbers, ReadContext } from './argument';
import { sizeOf } from './broadcast';
import { ArgumentError } from './faults';
import { readCell } from './readCell';
import { DomainError } from '../../domain';
import { CellError } from '../../sheet';
import type { Matrix } from '../../sheet';

/**
 * A broadcasting argument, ready for the loop over the result. Its fields are plain, not a closure that hides them,
 * because that loop runs once for each of 200,000 cells: a step of 0 stretches a side, and numbers between the bounds
 * pass untouched.
 */
export interface Slot extends PlainNumbers {
  readonly argument: Argument;
  /** The argument's place in the call. */
  readonly index: number;
  readonly matrix: Matrix<unknown>;
  readonly rowStep: 0 | 1;
  readonly columnStep: 0 | 1;
  /** What does not pass untouched: the value read, null for a blank, the error that stands there, or a fault that was met before. */
  readonly read: (value: unknown, row: number, column: number) => unknown;
}

export function slotFor(argument: Argument, index: number, matrix: Matrix<unknown>, context: ReadContext): Slot {
  const { rows, columns } = sizeOf(matrix);
  // Named one by one: of an object that is spread together, the loop would look up each field anew.
  const { minimum, maximum, whole } = untouched(argument, context);
  return {
    argument,
    index,
    matrix,
    rowStep: rows > 1 ? 1 : 0,
    columnStep: columns > 1 ? 1 : 0,
    minimum,
    maximum,
    whole,
    read: remembering(argument, context, rows === 1 && columns === 1),
  };
}

/** The value of a single cell that is neither blank nor an error: it is read once, before the loop. */
export function constantOf({ matrix, rowStep, columnStep, read }: Slot): unknown {
  if (rowStep + columnStep > 0) return undefined;
  const value = read(matrix[0]?.[0], 0, 0);
  return value === null || value instanceof CellError ? undefined : value;
}

/** Of texts that cannot be read so many are kept, each with its fault. */
const MOST_KEPT = 1000;
/** To read so many in vain takes some two seconds. */
const MOST_UNREADABLE = 200_000;

/** Equal texts are read once. A single cell has no position to name. */
function remembering(argument: Argument, context: ReadContext, single: boolean): Slot['read'] {
  if (single) return (value) => readCell(argument, value, context);
  const texts = new Map<unknown, unknown>();
  let unreadable = 0;
  const readText = (text: string, row: number, column: number): unknown => {
    try {
      return readCell(argument, text, context, row + 1, column + 1);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      unreadable += 1;
      const refusal = () => new DomainError('tooManyTexts', { texts: MOST_UNREADABLE, value: text });
      if (unreadable > MOST_UNREADABLE) throw new ArgumentError(refusal(), argument);
      if (unreadable <= MOST_KEPT) texts.set(text, error.fault);
      throw error;
    }
  };
  return (value, row, column) => {
    if (typeof value !== 'string') return readCell(argument, value, context, row + 1, column + 1);
    const known = texts.get(value);
    if (known instanceof DomainError) return new ArgumentError(known, argument, { row: row + 1, column: column + 1 });
    if (known !== undefined) return known;
    const read = readText(value, row, column);
    texts.set(value, read);
    return read;
  };
}
