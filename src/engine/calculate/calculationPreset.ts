import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { IUniverSheetsFormulaBaseConfig } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import type { FormulaConfig } from '../registration';
import type { Preset } from '../access/createUniver';

type Calculation = FormulaConfig & Pick<IUniverSheetsFormulaBaseConfig, 'initialFormulaComputing'>;

/** What calculates workbooks without a screen. */
export function calculationPreset({ function: functions = [], ...formula }: Partial<Calculation> = {}): Preset {
  return {
    plugins: [
      [UniverFormulaEnginePlugin, { function: functions }],
      UniverDocsPlugin,
      UniverSheetsPlugin,
      [UniverSheetsFormulaPlugin, formula],
    ],
  };
}
