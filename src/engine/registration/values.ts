import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { DateCell } from '../../functions';
import type { Failure, Language, Output, OutputCell } from '../../functions';
import type { Matrix } from '../../sheet';
import { withReason } from './reason';

/** What the engine is given for a function's result; arrays spill. */
export function resultOf(output: Output, language: Language): BaseValueObject {
  return isMatrix(output) ? arrayOf(output, language) : cellOf(output, language);
}

function isMatrix(output: Output): output is Matrix<OutputCell> {
  return Array.isArray(output);
}

function arrayOf(matrix: Matrix<OutputCell>, language: Language): BaseValueObject {
  const columnCount = matrix[0]?.length ?? 0;
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map((cell) => cellOf(cell, language))),
    rowCount: matrix.length,
    columnCount,
    // The array does not stand in a sheet.
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellOf(cell: OutputCell, language: Language): BaseValueObject {
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (cell instanceof DateCell) return NumberValueObject.create(cell.serial, cell.format);
  return errorOf(cell, language);
}

/** A new object each time: the engine shares those made by `create`, and this one carries its reason. */
export function errorOf(failure: Failure, language: Language): ErrorValueObject {
  const error = new ErrorValueObject(failure.code as ErrorType, failure.reason[language]);
  return error.withCustomData(withReason(failure.code, failure.reason[language]));
}

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
