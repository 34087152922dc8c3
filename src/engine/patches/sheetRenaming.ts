import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { RenameSheetOperation } from '@univerjs/preset-sheets-core';

const TAB = '[data-u-comp="slide-tab-item"]';

/**
 * Lacking: Esc while a sheet is renamed, since the grid would go on, and give the sheet whatever stands there by then; and a double
 * click on the name of a sheet that is not in front.
 */
export function renameSheetsAsInExcel(container: HTMLElement, injector: Injector): void {
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  container.addEventListener(
    'keydown',
    ({ key, target, isComposing }) => {
      if (key !== 'Escape' || isComposing || !(target instanceof HTMLElement) || !target.isContentEditable) return;
      const id = sheetOf(target);
      const workbook = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      const sheet = id === undefined ? undefined : workbook?.getSheetBySheetId(id);
      if (!sheet) return;
      target.innerText = sheet.getName();
      target.blur();
    },
    { capture: true },
  );
  container.addEventListener('dblclick', ({ target }) => {
    const subUnitId = target instanceof HTMLElement ? sheetOf(target) : undefined;
    if (subUnitId === undefined || container.querySelector(`${TAB} [contenteditable=true]`)) return;
    void commands.executeCommand(RenameSheetOperation.id, { subUnitId });
  });
}

function sheetOf(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>(TAB)?.dataset['id'];
}
