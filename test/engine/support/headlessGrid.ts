import { LocaleType } from '@univerjs/core';
import type { IWorkbookData, Univer } from '@univerjs/core';
import { createUniver } from '../../../src/engine/access/createUniver';
import type { Preset } from '../../../src/engine/access/createUniver';
import { GridAccess } from '../../../src/engine/access/gridAccess';
import { calculationPreset } from '../../../src/engine/calculate/calculationPreset';
import { formulaConfig } from '../../../src/engine/registration';
import type { UniverBook } from '../../../src/engine/book/univerBook';
import { ShownBook } from '../../../src/engine/grid/shownBook';

export interface HeadlessGrid {
  readonly univer: Univer;
  readonly book: UniverBook;
  readonly access: GridAccess;
  readonly shown: ShownBook;
}

/** The grid without a screen, with the catalogue's functions. */
export function headlessGrid(data: Partial<IWorkbookData> = {}, more: Preset['plugins'] = []): HeadlessGrid {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    presets: [calculationPreset(formulaConfig('ja')), { plugins: more }],
  });
  const workbook = univerAPI.createWorkbook({
    id: 'book',
    name: 'Book1',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 100, columnCount: 26 } },
    ...data,
  });
  const access = new GridAccess(univer.__getInjector(), univerAPI, workbook);
  const shown = new ShownBook(access, 'ja');
  return { univer, access, shown, book: shown.book };
}
