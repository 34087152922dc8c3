/**
 * In Excel on the web office.js moves the focus itself when Tab is pressed. From what has no place of its own in the order of
 * tabs (a heading that was given the focus, the body after a button went away) it leaves the pane, where a browser would
 * go on from that point. There the browser is left to it.
 */
export function keepTabNative(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key === 'Tab' && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
  });
}
