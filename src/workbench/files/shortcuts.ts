export interface Shortcuts {
  readonly o: () => void;
  readonly s: () => void;
}

/** Ctrl+O and Ctrl+S (⌘ on a Mac) mean the workbook, not the page of the browser. */
export function listenForShortcuts(page: EventTarget, shortcuts: Shortcuts): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key } = event as KeyboardEvent;
      const letter = key.toLowerCase();
      if (ctrlKey === metaKey || altKey || shiftKey || !(letter === 'o' || letter === 's')) return;
      event.preventDefault();
      event.stopPropagation();
      if (!document.querySelector('dialog[open]')) shortcuts[letter]();
    },
    { capture: true },
  );
}
