import { button, element } from '../common/element';

export interface DialogAction<A extends string> {
  readonly id: A;
  readonly label: string;
}

export interface DialogList {
  readonly heading: string;
  readonly items: readonly string[];
}

export interface DialogContent<A extends string> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lists?: readonly DialogList[];
  /** The first is what most people want; the last one does nothing, as Esc does. */
  readonly actions: readonly DialogAction<A>[];
}

const TITLE = 'dialog-title';

/** A dialog over the page, with the page behind it out of reach. `undefined` when it was closed without an answer. */
export class Dialog<A extends string> {
  readonly answer: Promise<A | undefined>;
  private readonly box: HTMLDialogElement;

  constructor({ title, paragraphs, lists = [], actions }: DialogContent<A>) {
    this.box = element('dialog', {
      className: 'dialog',
      attributes: { 'aria-labelledby': TITLE },
      children: [
        element('h2', { text: title, attributes: { id: TITLE } }),
        ...paragraphs.map((text) => element('p', { text })),
        ...lists.flatMap(({ heading, items }) => [
          element('h3', { text: heading }),
          element('ul', { children: items.map((text) => element('li', { text })) }),
        ]),
        element('div', { className: 'dialog__actions', children: actions.map((action) => this.button(action)) }),
      ],
    });
    // The grid listens for keys on the whole page.
    this.box.addEventListener('keydown', (event) => event.stopPropagation());
    this.answer = new Promise((resolve) => {
      this.box.addEventListener('close', () => {
        this.box.remove();
        resolve((this.box.returnValue || undefined) as A | undefined);
      });
    });
    document.body.append(this.box);
    this.box.showModal();
  }

  close(): void {
    this.box.close();
  }

  private button({ id, label }: DialogAction<A>): HTMLElement {
    return button('dialog__action', label, () => this.box.close(id));
  }
}

export function ask<A extends string>(content: DialogContent<A>): Promise<A | undefined> {
  return new Dialog(content).answer;
}
