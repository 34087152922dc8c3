const FILES = 'Files';

/** A file held over the page shows the hint, and dropped anywhere it is taken. */
export class DropArea {
  constructor(
    private readonly hint: HTMLElement,
    private readonly take: (files: readonly File[]) => void,
  ) {
    // The hint covers the page, frames included, so that from here on it is what hears of the file.
    hint.addEventListener('dragover', (event) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    });
    hint.addEventListener('dragleave', () => this.show(false));
    hint.addEventListener('drop', (event) => {
      event.preventDefault();
      this.show(false);
      this.take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  /** A frame's own page hears of what is held over it, not the page around it. */
  watch(page: EventTarget): void {
    page.addEventListener('dragenter', (event) => {
      if (!(event as DragEvent).dataTransfer?.types.includes(FILES)) return;
      event.preventDefault();
      // A question on the screen is answered first.
      if (!document.querySelector('dialog[open]')) this.show(true);
    });
    // What is dropped before the hint is there would otherwise replace the page.
    for (const type of ['dragover', 'drop']) page.addEventListener(type, keepPage);
  }

  private show(shown: boolean): void {
    this.hint.hidden = !shown;
  }
}

function keepPage(event: Event): void {
  if ((event as DragEvent).dataTransfer?.types.includes(FILES)) event.preventDefault();
}

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
