import { IShortcutService } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';

const COMPLETION_KEYS = 'sheet.formula-embedding-editor.search_function.';
const LIST = 'ul[data-u-comp="sheets-formula-editor"]';

/**
 * Fault: the keys of the list of functions are given back a moment after the list has gone. An Enter pressed in that moment
 * fails inside the grid, and the formula that was typed is not entered.
 */
export function freeCompletionKeys(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) =>
    shortcut.id.startsWith(COMPLETION_KEYS)
      ? register({ ...shortcut, preconditions: () => document.querySelector(LIST) !== null })
      : register(shortcut);
}
