import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';

/** A function that a text defines, with what is known where it stands. */
export type Lambda = (args: readonly (Value | typeof OMITTED)[]) => Value;
export type Value = BaseValueObject | Lambda;

/** An argument that a call leaves out. */
export const OMITTED = Symbol('omitted');

export function isLambda(value: Value): value is Lambda {
  return typeof value === 'function';
}

export function errorValue(code: string): BaseValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

export function blank(): BaseValueObject {
  return NullValueObject.create();
}

export function scalar(value: number | string | boolean | null): BaseValueObject {
  if (value === null) return blank();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return BooleanValueObject.create(value);
}

/** One cell is a value of its own. */
export function valueOfRows(rows: readonly (readonly BaseValueObject[])[]): BaseValueObject {
  if (rows.length === 1 && rows[0]!.length === 1) return rows[0]![0]!;
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => [...row]),
    ...{ rowCount: rows.length, columnCount: rows[0]!.length, unitId: '', sheetId: '', row: -1, column: -1 },
  });
}

export function rowsOf(value: BaseValueObject): BaseValueObject[][] {
  if (!value.isArray()) return [[value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => array.get(row, column) ?? blank()),
  );
}

/** The single cell of a result; undefined where it has more. */
export function single(value: BaseValueObject): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? blank()) : undefined;
}
