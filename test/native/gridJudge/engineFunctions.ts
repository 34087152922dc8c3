import { IFunctionService, RangeReferenceObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet';
import { single } from './values';

const OPERATORS: Readonly<Record<string, string>> = {
  '+': 'PLUS',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDED',
  '^': 'POWER',
  '&': 'CONCATENATE',
};

/** These take ranges of a sheet, and no arrays. */
const RANGES_ALONE: ReadonlySet<string> = new Set(['SUMIFS']);

/** The functions and operators of the grid's engine, with what src/engine/patches mends in them. */
export class EngineFunctions {
  private readonly service: IFunctionService;

  constructor(injector: Injector) {
    this.service = injector.get(IFunctionService);
  }

  has(name: string): boolean {
    return this.service.hasExecutor(name);
  }

  call(name: string, values: readonly BaseValueObject[]): BaseValueObject {
    const given = RANGES_ALONE.has(name) ? values.map(asRange) : values;
    return oneCell(this.executor(name).calculate(...given) as BaseValueObject);
  }

  operate(sign: string, left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const executor = this.executor(OPERATORS[sign] ?? 'COMPARE');
    if (!(sign in OPERATORS)) (executor as unknown as { setCompareType(sign: string): void }).setCompareType(sign);
    return oneCell(executor.calculate(left, right) as BaseValueObject);
  }

  private executor(name: string): BaseFunction {
    const executor = this.service.getExecutor(name);
    if (!executor) throw new Error(`the engine has no ${name}`);
    // What a formula spills must find room: this one stands in the first cell of a sheet.
    executor.setRefInfo('book', 'sheet1', 0, 0);
    executor.setSheetRowColumnCount(MAX_ROWS, MAX_COLUMNS);
    return executor as BaseFunction;
  }
}

/** The engine is not always sure whether one cell is an array. */
function oneCell(value: BaseValueObject): BaseValueObject {
  return single(value) ?? value;
}

/** Columns of the hidden sheet are ranges in a workbook. */
function asRange(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const end = { endRow: array.getRowCount() - 1, endColumn: array.getColumnCount() - 1 };
  const range = new RangeReferenceObject({ startRow: 0, startColumn: 0, ...end });
  range.toArrayValueObject = () => array;
  return range as unknown as BaseValueObject;
}
