import type { BaseValueObject } from '@univerjs/engine-formula';
import { blank, errorValue, isLambda, rowsOf, scalar, single, valueOfRows } from './values';
import type { Lambda, Value } from './values';

type Rows = BaseValueObject[][];

/** The functions that take functions. */
export const FUNCTIONS_OF_FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  MAP: (args) => {
    const calculate = lambda(args.at(-1)!);
    const ranges = args.slice(0, -1).map(rows);
    const high = Math.max(...ranges.map((range) => range.length));
    const wide = Math.max(...ranges.map((range) => range[0]!.length));
    const at = (range: Rows, row: number, column: number): BaseValueObject =>
      range[row]?.[column] ?? errorValue('#N/A');
    return made(high, wide, (row, column) => calculate(ranges.map((range) => at(range, row, column))));
  },
  BYROW: ([range, calculate]) => {
    const lines = rows(range!);
    return made(lines.length, 1, (row) => lambda(calculate!)([valueOfRows([lines[row]!])]));
  },
  BYCOL: ([range, calculate]) => {
    const lines = rows(range!);
    return made(1, lines[0]!.length, (_, column) =>
      lambda(calculate!)([valueOfRows(lines.map((line) => [line[column]!]))]),
    );
  },
  MAKEARRAY: ([high, wide, calculate]) =>
    made(count(high!), count(wide!), (row, column) => lambda(calculate!)([scalar(row + 1), scalar(column + 1)])),
  REDUCE: ([start, range, calculate]) =>
    rows(range!)
      .flat()
      .reduce<Value>((sum, cell) => lambda(calculate!)([sum, cell]), start!),
  SCAN: ([start, range, calculate]) => {
    let last = start!;
    const cells = rows(range!);
    return made(cells.length, cells[0]!.length, (row, column) => {
      last = lambda(calculate!)([last, cells[row]![column]!]);
      return last;
    });
  },
};

function made(high: number, wide: number, cell: (row: number, column: number) => Value): BaseValueObject {
  return valueOfRows(
    Array.from({ length: high }, (_, row) =>
      Array.from({ length: wide }, (__, column) => {
        const value = cell(row, column);
        // Excel has no arrays in arrays.
        return isLambda(value) ? errorValue('#CALC!') : (single(value) ?? errorValue('#CALC!'));
      }),
    ),
  );
}

function lambda(value: Value): Lambda {
  if (!isLambda(value)) throw new Error('a function is expected');
  return value;
}

function rows(value: Value): Rows {
  if (isLambda(value)) throw new Error('a range is expected');
  return rowsOf(value).map((row) => row.map((cell) => cell ?? blank()));
}

function count(value: Value): number {
  return Number((value as BaseValueObject).getValue());
}
