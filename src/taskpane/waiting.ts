/**
 * Says in the frame of taskpane.html that the texts did not come, in words that the page has from the start, and offers
 * to load them again.
 */
export function sayNotLoaded(root: HTMLElement, again: () => void): void {
  const show = (failed: boolean): void => {
    for (const element of root.querySelectorAll<HTMLElement>('.shell-waits')) element.hidden = failed;
    for (const element of root.querySelectorAll<HTMLElement>('.shell-failed')) element.hidden = !failed;
  };
  for (const button of root.querySelectorAll<HTMLElement>('.shell-failed button')) {
    button.onclick = () => {
      show(false);
      again();
    };
  }
  show(true);
}
