import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { createUniver } from '@univerjs/presets';
import type { FUniver, Injector, IWorkbookData } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css';
import type { Language } from '../../functions';
import { GridAccess } from '../book/gridAccess';
import { formulaConfig } from '../functions';
import { gridLocale } from './locale';

/** The engine, with or without a workbook. */
export interface Grid {
  readonly injector: Injector;
  readonly api: FUniver;
}

/** A grid in the given element, with the catalogue's functions. */
export async function createGrid(container: HTMLElement, language: Language): Promise<Grid> {
  // What a file, or this browser, holds as results may be from another version of the functions.
  const formula = { ...formulaConfig(language), initialFormulaComputing: CalculationMode.FORCED };
  const { univer, univerAPI } = createUniver({
    ...(await gridLocale(language)),
    presets: [
      UniverSheetsCorePreset({ container, formula, ribbonType: 'simple' }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return { injector: univer.__getInjector(), api: univerAPI };
}

export function openInGrid({ injector, api }: Grid, data: Partial<IWorkbookData>): GridAccess {
  return new GridAccess(injector, api, api.createWorkbook(data));
}
