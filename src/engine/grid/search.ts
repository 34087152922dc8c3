import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import {
  FindReplaceController,
  IFindReplaceService,
  OpenFindDialogOperation,
  OpenReplaceDialogOperation,
  UniverSheetsFindReplacePreset,
} from '@univerjs/preset-sheets-find-replace';
import type { Language } from '../../functions';
import { addPlugins } from '../access/createUniver';
import { addWords } from './locale';

const WORDS = {
  ja: () => import('@univerjs/preset-sheets-find-replace/locales/ja-JP'),
  en: () => import('@univerjs/preset-sheets-find-replace/locales/en-US'),
};

/** Adds the grid's own search to it, and gives what opens its dialog. */
export async function addSearch(univer: Univer, language: Language): Promise<(replacing: boolean) => void> {
  const injector = univer.__getInjector();
  addWords(injector, (await WORDS[language]()).default);
  addPlugins(univer, UniverSheetsFindReplacePreset());
  // What shows the dialog is made at a later stage of the grid's start, and would miss being asked before.
  injector.get(FindReplaceController);
  const commands = injector.get(ICommandService);
  const service = injector.get(IFindReplaceService);
  // Plugins that come later are started later; until then nobody knows how to search a sheet.
  while (service.getProviders().size === 0) await new Promise(requestAnimationFrame);
  return (replacing) =>
    void commands.executeCommand((replacing ? OpenReplaceDialogOperation : OpenFindDialogOperation).id);
}
