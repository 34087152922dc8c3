import {
  ArrayValueObject,
  deserializeRangeWithSheet,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
} from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Injector, IRange } from '@univerjs/core';
import type { Position } from '../../sheet';
import { tokensOf } from '../../sheet/formula';
import { fileArrayOf } from '../formulas/fileArrays';
import type { FileArray } from '../formulas/fileArrays';
import { calculable } from '../formulas/unknownFormulas';
import { changeResults } from './resultChanges';
import type { Result, ResultChange } from './resultChanges';

/**
 * Fault: the engine lets every array spill. A formula of a file that was entered for a fixed range (Ctrl+Shift+Enter) fills
 * just that range in Excel, and one of a time before results spilled takes one cell of each range.
 */
export function fitArrays(injector: Injector): void {
  changeResults(injector, fitted);
}

const fitted: ResultChange = (result) => {
  const array = fileArrayOf(result.cell, result.formula);
  return array && calculable(result.formula) ? fittedTo(array, result) : result.value;
};

function fittedTo(array: FileArray, { value, formula, row, column }: Result): FunctionVariantType {
  const reference = value.isReferenceObject() ? (value as BaseReferenceObject) : undefined;
  const values = reference ? reference.toArrayValueObject() : (value as BaseValueObject);
  if (array.rows * array.columns > 1) return spread(values, array);
  if (!values.isArray()) return value;
  const crossed = reference ? reference.getRangePosition() : operandRange(formula);
  return crossed
    ? intersection(values as ArrayValueObject, crossed, { row, column })
    : at(values as ArrayValueObject, 0, 0);
}

/** As Excel fills a fixed range: single rows, columns and values are repeated, and what is not there is #N/A. */
function spread(values: BaseValueObject, { rows, columns }: FileArray): ArrayValueObject {
  const valueAt = (row: number, column: number): BaseValueObject => {
    if (!values.isArray()) return values;
    const array = values as ArrayValueObject;
    const [i, j] = [array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column];
    if (i >= array.getRowCount() || j >= array.getColumnCount()) return ErrorValueObject.create(ErrorType.NA);
    return at(array, i, j);
  };
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => valueAt(row, column)),
    ),
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Implicit intersection: of a column of values, the one in the formula's own row; of a row, the one in its own column. */
function intersection(values: ArrayValueObject, range: IRange, { row, column }: Position): BaseValueObject {
  const [top, left] = [range.startRow || 0, range.startColumn || 0];
  const single = { row: values.getRowCount() === 1, column: values.getColumnCount() === 1 };
  if (single.row && single.column) return at(values, 0, 0);
  const [i, j] = [single.row ? 0 : row - top, single.column ? 0 : column - left];
  const inside = i >= 0 && j >= 0 && i < values.getRowCount() && j < values.getColumnCount();
  const crosses = inside && (single.row || single.column);
  return crosses ? at(values, i, j) : ErrorValueObject.create(ErrorType.VALUE);
}

/** The cells that a formula of operators alone goes through; functions take ranges as a whole, and give their first value. */
function operandRange(formula: string): IRange | undefined {
  const tokens = tokensOf(formula);
  if (tokens.some(({ type }) => type === 'func')) return undefined;
  return tokens
    .filter(({ type, value }) => type === 'range_beam' || (type === 'range' && value.includes(':')))
    .map(({ value }) => deserializeRangeWithSheet(value).range)[0];
}

function at(array: ArrayValueObject, row: number, column: number): BaseValueObject {
  return array.get(row, column) ?? NullValueObject.create();
}
