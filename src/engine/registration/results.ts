import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { DateCell } from '../../functions';
import type { Failure, Language, Output, OutputCell } from '../../functions';
import { withReason } from './reason';
import type { Matrix } from '../../sheet';

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
