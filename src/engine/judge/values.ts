import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, ErrorType, FunctionVariantType } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { isStoredError } from '../../sheet';
import type { Matrix, StoredValue } from '../../sheet';

/** A result of the engine as cells hold it; a single one is a matrix of one cell. */
export function resultValues(result: FunctionVariantType): Matrix<StoredValue> {
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  if (!value.isArray()) return [[storedValue(value)]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => storedValue(array.get(row, column))),
  );
}

function storedValue(value: Nullable<BaseValueObject>): StoredValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  if (value.isLambda()) return { error: '#CALC!' };
  return value.getValue();
}

/** The same the other way. */
export function engineResult(values: Matrix<StoredValue>): BaseValueObject {
  const [[first = null] = []] = values;
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows * columns <= 1) return engineValue(first);
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(engineValue)),
    ...{ rowCount: rows, columnCount: columns, unitId: '', sheetId: '', row: -1, column: -1 },
  });
}

function engineValue(value: StoredValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ErrorValueObject.create((isStoredError(value) ? value.error : '#VALUE!') as ErrorType);
}
