import { BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import type { ICellData, Injector } from '@univerjs/core';
import { valueOf } from '../access/cellValues';
import { calculable } from '../formulas/unknownFormulas';
import { changeResults } from './resultChanges';
import type { ResultChange } from './resultChanges';

/**
 * Fault: a formula with something that the engine does not know (PHONETIC, a link to another file …) loses the result that
 * its file holds, and all that depends on it becomes an error. Such formulas keep their results.
 */
export function keepUnknownResults(injector: Injector): void {
  changeResults(injector, kept);
}

const kept: ResultChange = ({ value, formula, cell }) => (calculable(formula) ? value : keptResult(cell));

/** `#NAME?` where there never was a result. */
function keptResult(cell: ICellData): BaseValueObject {
  const value = valueOf(cell);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ErrorValueObject.create((value?.error ?? '#NAME?') as ErrorType);
}
