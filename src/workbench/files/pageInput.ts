const FILES = 'Files';

/** A file held over the page shows the hint, and dropped anywhere it is taken. */
export function watchDrops(hint: HTMLElement, take: (files: readonly File[]) => void): void {
  const show = (shown: boolean): void => {
    hint.hidden = !shown;
  };
  window.addEventListener('dragenter', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    // A question on the screen is answered first.
    if (!document.querySelector('dialog[open]')) show(true);
  });
  // What is dropped before the hint is there would otherwise replace the page.
  for (const type of ['dragover', 'drop'] as const) {
    window.addEventListener(type, (event) => {
      if (holdsFiles(event)) event.preventDefault();
    });
  }
  // The hint covers the page, so that from here on it is what hears of the file.
  hint.addEventListener('dragover', (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  hint.addEventListener('dragleave', () => show(false));
  hint.addEventListener('drop', (event) => {
    event.preventDefault();
    show(false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes(FILES) ?? false;
}
