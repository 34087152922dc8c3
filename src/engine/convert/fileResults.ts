import {
  BooleanValueObject,
  ErrorValueObject,
  FormulaDataModel,
  IFormulaRuntimeService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, ErrorType, FunctionVariantType } from '@univerjs/engine-formula';
import { IUniverInstanceService } from '@univerjs/presets';
import type { ICellData, Injector, Workbook } from '@univerjs/presets';
import { valueOf } from '../book/cellValues';
import { fileArrayOf } from './fileArrays';
import { fitted } from './fittedArrays';
import type { Place } from './fittedArrays';
import { calculable } from './unknownParts';

/** The engine is one for all workbooks that the grid shows in turn. */
const respecting = new WeakSet<IFormulaRuntimeService>();

/**
 * Formulas of files whose results differ from what the engine would say by itself: those it cannot calculate keep the result that
 * they have, and those for a fixed range, or a single cell, fill just that.
 */
export function respectFileResults(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  if (respecting.has(runtime)) return;
  respecting.add(runtime);
  const formulas = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  const setResult = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const formula = formulas.getFormulaStringByCell(row, column, sheet, unit);
    const cell = units.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    setResult(formula && cell ? respected(result, formula, cell, { row, column }) : result);
  };
}

function respected(result: FunctionVariantType, formula: string, cell: ICellData, place: Place): FunctionVariantType {
  if (!calculable(formula)) return keptResult(cell);
  const array = fileArrayOf(cell, formula);
  return array ? fitted(result, array, formula, place) : result;
}

/** `#NAME?` where there never was a result. */
function keptResult(cell: ICellData): BaseValueObject {
  const value = valueOf(cell);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ErrorValueObject.create((value?.error ?? '#NAME?') as ErrorType);
}
