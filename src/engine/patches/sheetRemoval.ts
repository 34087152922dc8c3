import { IUniverInstanceService, LocaleService } from '@univerjs/core';
import type { IAccessor } from '@univerjs/core';
import { RemoveSheetConfirmCommand } from '@univerjs/preset-sheets-core';
import { getSheetCommandTarget } from '@univerjs/sheets';
import type { Language } from '../../functions';

const QUESTION: Readonly<Record<Language, (name: string) => string>> = {
  ja: (name) => `「${name}」を削除しますか？「元に戻す」で戻せます。`,
  en: (name) => `Delete “${name}”? Undo brings it back.`,
};
const ASKED: readonly string[] = [
  'sheets-ui.sheetConfig.deleteSheetContent',
  'sheets-ui.sheetConfig.deleteLargeSheetContent',
];

/** Lacking: before it deletes a sheet, the grid does not say which; of a large one it says that it cannot be brought back, which it can. */
export function askBySheetName(language: Language): void {
  const ask = RemoveSheetConfirmCommand.handler;
  RemoveSheetConfirmCommand.handler = (accessor: IAccessor, params?: { readonly subUnitId: string }) => {
    const target = getSheetCommandTarget(accessor.get(IUniverInstanceService), params);
    const words = accessor.get(LocaleService);
    const question = QUESTION[language](target?.worksheet.getName() ?? '');
    const worded = { t: (key: string) => (ASKED.includes(key) ? question : words.t(key)) };
    const get = (id: unknown): unknown => (id === LocaleService ? worded : accessor.get(id as typeof LocaleService));
    return ask({ get } as unknown as IAccessor, params);
  };
}
