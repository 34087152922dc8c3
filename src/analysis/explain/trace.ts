import { call } from '../../functions';
import type { Argument, Declaration, Output, OutputCell } from '../../functions';
import type { Matrix, Position } from '../../sheet';

/** A call together with the values that its calculation was given, or what it threw. */
export interface Trace {
  readonly output: Output;
  /** Missing where it did not come to a calculation. */
  readonly values?: readonly unknown[];
  readonly error?: unknown;
}

/** Calls the function, and listens to the last calculation of the call. */
export function traced(declaration: Declaration, args: readonly unknown[]): Trace {
  let heard: Omit<Trace, 'output'> = {};
  const calculate = declaration.calculate as (...values: readonly unknown[]) => OutputCell;
  const output = call(
    {
      ...declaration,
      calculate: (...values: readonly unknown[]) => {
        heard = { values };
        try {
          return calculate(...values);
        } catch (error) {
          heard = { values, error };
          throw error;
        }
      },
    },
    args,
  );
  if (output instanceof Promise) throw new Error('a call without addresses must not wait');
  return { output, ...heard };
}

export function matrixOf(value: unknown): Matrix<unknown> {
  if (!Array.isArray(value)) return [[value]];
  return Array.isArray(value[0]) ? (value as unknown[][]) : [value as unknown[]];
}

/** Whether the function calculates for each element of its ranges. */
export function isElementwise({ args }: Declaration): boolean {
  return args.some(({ shape }) => shape === 'each');
}

/** The place of an element in one of the ranges that broadcast to it. */
export function placeIn(matrix: Matrix<unknown>, { row, column }: Position): Position {
  return { row: matrix.length > 1 ? row : 0, column: (matrix[0]?.length ?? 0) > 1 ? column : 0 };
}

/** The arguments of one element alone. */
export function elementArguments(
  args: readonly Argument[],
  values: readonly unknown[],
  element: Position,
): readonly unknown[] {
  return values.map((value, index) => {
    if (args[index]?.shape !== 'each' || !Array.isArray(value)) return value;
    const matrix = matrixOf(value);
    const { row, column } = placeIn(matrix, element);
    return [[matrix[row]?.[column] ?? null]];
  });
}

/** The element of the ranges that gave a cell of the result: a row of results belongs to one element. */
export function elementAt(declaration: Declaration, values: readonly unknown[], cell: Position): Position {
  if (declaration.result.shape !== 'row') return cell;
  const stacked = declaration.args.some(({ shape }, index) => shape === 'each' && matrixOf(values[index]).length > 1);
  return stacked ? { row: cell.row, column: 0 } : { row: 0, column: cell.row };
}
