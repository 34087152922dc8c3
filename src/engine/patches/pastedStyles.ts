let done = false;

/**
 * Fault: the grid reads the rules of a pasted table's style sheet, which a page that lets in no inline styles does not have, and puts in
 * empty cells. A sheet of the same text that is attached nowhere has them.
 */
export function readPastedStyles(): void {
  if (done) return;
  done = true;
  const element = HTMLStyleElement.prototype;
  const attached = Object.getOwnPropertyDescriptor(element, 'sheet')!.get!;
  Object.defineProperty(element, 'sheet', {
    configurable: true,
    get(this: HTMLStyleElement) {
      return (attached.call(this) as CSSStyleSheet | null) ?? detached(this.textContent);
    },
  });
}

function detached(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
