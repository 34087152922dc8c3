/** What Ctrl and these letters (⌘ on a Mac) do, in place of what they mean to the browser; with `Shift+` before the letter, Shift too. */
export function listenForShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
      // The grid's own shortcuts come first.
      if (event.defaultPrevented) return;
      const run = shortcuts[`${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`];
      if (ctrlKey === metaKey || altKey || !run) return;
      event.preventDefault();
      event.stopPropagation();
      if (!document.querySelector('dialog[open]')) run();
    },
    { capture: true },
  );
}
