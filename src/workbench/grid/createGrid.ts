import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { createUniver } from '@univerjs/presets';
import type { IWorkbookData } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css';
import type { Language } from '../../functions';
import { GridAccess } from '../book/gridAccess';
import { formulaConfig } from '../functions';
import { gridLocale } from './locale';

/** A grid in the given element, with the catalogue's functions, showing the given workbook. */
export async function createGrid(
  container: HTMLElement,
  language: Language,
  data: Partial<IWorkbookData>,
): Promise<GridAccess> {
  const { univer, univerAPI } = createUniver({
    ...(await gridLocale(language)),
    presets: [
      UniverSheetsCorePreset({ container, formula: formulaConfig(language), ribbonType: 'simple' }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const workbook = univerAPI.createWorkbook(data);
  return new GridAccess(univer.__getInjector(), univerAPI, workbook);
}
