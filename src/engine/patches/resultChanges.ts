import { FormulaDataModel, IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { FunctionVariantType } from '@univerjs/engine-formula';
import { IUniverInstanceService } from '@univerjs/core';
import type { ICellData, Injector, Workbook } from '@univerjs/core';

/** A formula's result before the engine puts it into the cell, and where that is. */
export interface Result {
  readonly value: FunctionVariantType;
  readonly formula: string;
  readonly cell: ICellData;
  /** The engine's ids of workbook and sheet. */
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type ResultChange = (result: Result) => FunctionVariantType;

/** The engine is one for all workbooks that the grid shows in turn. */
const changing = new WeakMap<IFormulaRuntimeService, Set<ResultChange>>();

/** From now on the engine's results pass through `change`. Asked for twice, a change is made once. */
export function changeResults(injector: Injector, change: ResultChange): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const known = changing.get(runtime);
  if (known) {
    known.add(change);
    return;
  }
  const changes = new Set([change]);
  changing.set(runtime, changes);
  const formulas = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  const setResult = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const formula = formulas.getFormulaStringByCell(row, column, sheet, unit);
    const cell = units.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    if (!formula || !cell) return setResult(value);
    setResult(
      [...changes].reduce((changed, step) => step({ value: changed, formula, cell, unit, sheet, row, column }), value),
    );
  };
}
