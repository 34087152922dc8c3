import type { BaseFunction, IFunctionInfo } from '@univerjs/engine-formula';
import { FUNCTIONS } from '../../functions';
import type { Declaration, Language } from '../../functions';
import { descriptionOf } from './descriptions';
import { compareByWildcards, compareSignsPlainly, compareValuesThemselves } from '../patches/exactComparisons';
import { readAsExcel } from '../patches/excelCells';
import { calculateAsExcel } from '../patches/excelFunctions';
import { readFormulasAsExcel } from '../patches/formulaTexts';
import { functionClass } from './mynaFunction';
import { qualifiedName } from '../formulas/names';

export { reasonOf } from './reason';
export type { ErrorReason } from './reason';

export interface FormulaConfig {
  readonly function: [new (name: string) => BaseFunction, string][];
  readonly description: IFunctionInfo[];
}

/** Every function of the namespace, for the formula engine's own configuration: they are there before the first workbook. */
export function formulaConfig(language: Language, functions: readonly Declaration[] = FUNCTIONS): FormulaConfig {
  compareValuesThemselves();
  compareByWildcards();
  compareSignsPlainly();
  readAsExcel();
  calculateAsExcel();
  readFormulasAsExcel();
  return {
    function: functions.map((declaration) => [functionClass(declaration, language), qualifiedName(declaration)]),
    description: functions.map((declaration) => descriptionOf(declaration, language)),
  };
}
