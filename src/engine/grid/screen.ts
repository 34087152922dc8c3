import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-sort-ui/lib/index.css';
import type { Language } from '../../functions';
import { createUniver } from '../access/createUniver';
import { freeCompletionKeys } from '../patches/completionKeys';
import { fillAsInExcel } from '../patches/fills';
import { fixReferencesAsInExcel } from '../patches/fixedReferences';
import { growWhereSelected } from '../patches/growingSheets';
import { offerFormatsOfJapan } from '../patches/numberFormats';
import { fitNumbers } from '../patches/numberWidths';
import { formulaConfig } from '../registration';
import { gridLocale } from './locale';
import { Additions } from './additions';
import { askBySheetName } from '../patches/sheetRemoval';
import { renameSheetsAsInExcel } from '../patches/sheetRenaming';
import { stepBackAsInExcel } from '../patches/stepsBack';
import { listenForKeys } from './keys';
import { pasteAsInExcel } from './pasting';
import { widenForNumbers } from './widening';
import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

export interface Screen {
  readonly injector: Injector;
  readonly api: FUniver;
  /** To be called when there is a workbook. */
  readonly started: () => void;
  readonly additions: Additions;
}

/** The engine with its screen in the given element, and with the catalogue's functions. */
export async function createScreen(container: HTMLElement, language: Language): Promise<Screen> {
  // What a file, or this browser, holds as results may be from another version of the functions.
  const formula = { ...formulaConfig(language), initialFormulaComputing: CalculationMode.FORCED };
  fitNumbers();
  fillAsInExcel();
  fixReferencesAsInExcel();
  askBySheetName(language);
  stepBackAsInExcel();
  offerFormatsOfJapan();
  const connectKeys = listenForKeys(container);
  const { univer, univerAPI } = createUniver({
    ...(await gridLocale(language)),
    presets: [
      // The page itself tells sums: the grid writes large ones with an exponent, and adds TRUE up as 1.
      UniverSheetsCorePreset({ container, formula, ribbonType: 'simple', footer: { statisticBar: false } }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const injector = univer.__getInjector();
  freeCompletionKeys(injector);
  renameSheetsAsInExcel(container, injector);
  connectKeys(injector, univerAPI);
  return {
    injector,
    api: univerAPI,
    started: () => startAsInExcel(injector),
    additions: new Additions(univer, language),
  };
}

/** Before its first workbook the grid has not yet started the services that these ask for. */
function startAsInExcel(injector: Injector): void {
  pasteAsInExcel(injector);
  widenForNumbers(injector);
  growWhereSelected(injector);
}
