import { IContextService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { whenSheetEditorActivated, whenSheetEditorFocused } from '@univerjs/preset-sheets-core';
import { ENTERING_KEYS, TYPING_KEYS } from './entering';
import { FORMAT_KEYS } from './formats';
import { placeOf } from './place';
import type { Place } from './place';
import { selectingKeys } from './selecting';
import { SHEET_KEYS } from './sheets';

type Keys = Readonly<Record<string, (place: Place) => void>>;

/**
 * Keys of Excel that the grid does not know, or knows otherwise. They are told by what they write and not by where they stand, which
 * is not the same on each keyboard. To be called before the grid is made, which listens too; what it gives tells which grid it is.
 */
export function listenForKeys(container: HTMLElement): (injector: Injector, api: FUniver) => void {
  let pressable: () => Keys = () => ({});
  let place: () => Place | undefined = () => undefined;
  const listen = (event: KeyboardEvent): void => {
    const { isComposing, target } = event;
    if (isComposing || !container.contains(target as Node) || target instanceof HTMLInputElement) return;
    const keys = pressable();
    const pressed = keysOf(event);
    const here = Object.hasOwn(keys, pressed) ? place() : undefined;
    if (!here) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keys[pressed]!(here);
  };
  window.addEventListener('keydown', listen, { capture: true });
  return (injector, api) => {
    const whileSelecting = { ...selectingKeys(api), ...ENTERING_KEYS, ...FORMAT_KEYS, ...SHEET_KEYS };
    const context = injector.get(IContextService);
    pressable = () => {
      if (whenSheetEditorActivated(context)) return TYPING_KEYS;
      return whenSheetEditorFocused(context) ? whileSelecting : {};
    };
    place = () => placeOf(injector);
  };
}

/** `Ctrl+Shift+End`; Ctrl is ⌘ on a Mac. */
function keysOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): string {
  const held = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift'].filter(Boolean);
  return [...held, key === ' ' ? 'Space' : key].join('+');
}
