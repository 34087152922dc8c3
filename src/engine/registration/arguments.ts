import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/presets';

/**
 * What a function is given for an argument, as Excel on the web hands it over: a matrix for cells and arrays, the bare
 * value for a literal, null for an empty cell and for an argument left out.
 */
export function argumentOf(value: BaseValueObject): unknown {
  return value.isArray() ? matrixOf(value as ArrayValueObject) : contentOf(value);
}

function matrixOf(array: ArrayValueObject): unknown[][] {
  const columns = array.getColumnCount();
  // Cells that were never touched are holes in the engine's arrays, not nulls.
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (__, column) => contentOf(array.get(row, column))),
  );
}

function contentOf(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { type: 'Error', basicValue: value.getValue() };
  if (value.isLambda()) return { type: 'Lambda' };
  return value.getValue();
}
