/** What Ctrl and these letters (⌘ on a Mac) do, in place of what they mean to the browser. */
export function listenForShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
      const run = shortcuts[key.toLowerCase()];
      if (ctrlKey === metaKey || altKey || shiftKey || !run) return;
      event.preventDefault();
      event.stopPropagation();
      if (!document.querySelector('dialog[open]')) run();
    },
    { capture: true },
  );
}
