import type { Argument, ReadContext } from './argument';
import type { Matrix } from './cell';
import { readCell } from './readCell';
import { sizeOf } from './broadcast';

/** A broadcasting argument, ready to be asked for its value at a row and column of the result. */
export interface Slot {
  readonly argument: Argument;
  readonly at: (row: number, column: number) => unknown;
}

/** Single cells are read once; in ranges, numbers within the plain bounds pass untouched, and equal texts are read once. */
export function slotFor(argument: Argument, matrix: Matrix<unknown>, context: ReadContext): Slot {
  const { rows, columns } = sizeOf(matrix);
  if (rows === 1 && columns === 1) {
    const constant = readCell(argument, matrix[0]?.[0], context);
    return { argument, at: () => constant };
  }
  const rowStep = rows > 1 ? 1 : 0;
  const columnStep = columns > 1 ? 1 : 0;
  const plain = context.scale === 1 ? argument.reader.plain : undefined;
  const minimum = plain?.minimum ?? Infinity;
  const maximum = plain?.maximum ?? -Infinity;
  const texts = new Map<string, unknown>();
  const readSlowly = (value: unknown, row: number, column: number): unknown => {
    if (typeof value !== 'string') return readCell(argument, value, context, { row: row + 1, column: column + 1 });
    let known = texts.get(value);
    if (known === undefined) {
      known = readCell(argument, value, context, { row: row + 1, column: column + 1 });
      texts.set(value, known);
    }
    return known;
  };
  return {
    argument,
    at: (row, column) => {
      const value = matrix[row * rowStep]![column * columnStep];
      return typeof value === 'number' && value >= minimum && value <= maximum
        ? value
        : readSlowly(value, row * rowStep, column * columnStep);
    },
  };
}
