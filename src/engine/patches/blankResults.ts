import { ArrayValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Injector, Nullable } from '@univerjs/core';
import { changeResults } from './resultChanges';

/** Fault: a formula whose result is a blank cell shows nothing. In Excel it is 0. */
export function countBlankResults(injector: Injector): void {
  changeResults(injector, ({ value }) => withoutBlanks(value));
}

function withoutBlanks(result: FunctionVariantType): FunctionVariantType {
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  if (!value.isArray()) return value.isNull() ? zero() : result;
  const array = value as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => array.get(row, column)),
  );
  if (!rows.some((row) => row.some(isBlank))) return result;
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((cell) => (isBlank(cell) ? zero() : cell))),
    ...{ rowCount: rows.length, columnCount: rows[0]!.length, unitId: '', sheetId: '', row: -1, column: -1 },
  });
}

function isBlank(cell: Nullable<BaseValueObject>): boolean {
  return !cell || cell.isNull();
}

function zero(): NumberValueObject {
  return NumberValueObject.create(0);
}
