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

/** A dialog over the page, with the page behind it out of reach. `undefined` when it was closed without an answer. */
export class Dialog<A extends string> {
  readonly answer: Promise<A | undefined>;
  private readonly box = document.createElement('dialog');

  constructor({ title, paragraphs, lists = [], actions }: DialogContent<A>) {
    const heading = textElement('h2', title);
    heading.id = 'dialog-title';
    this.box.className = 'dialog';
    this.box.setAttribute('aria-labelledby', heading.id);
    this.box.append(
      heading,
      ...paragraphs.map((paragraph) => textElement('p', paragraph)),
      ...lists.flatMap(listElements),
      this.buttons(actions),
    );
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

  private buttons(actions: readonly DialogAction<A>[]): HTMLElement {
    const row = document.createElement('div');
    row.className = 'dialog__actions';
    row.append(
      ...actions.map(({ id, label }, index) => {
        const button = textElement('button', label);
        button.type = 'button';
        button.className = index === 0 ? 'dialog__action dialog__action--first' : 'dialog__action';
        button.autofocus = index === 0;
        button.addEventListener('click', () => this.box.close(id));
        return button;
      }),
    );
    return row;
  }
}

export function ask<A extends string>(content: DialogContent<A>): Promise<A | undefined> {
  return new Dialog(content).answer;
}

function listElements({ heading, items }: DialogList): HTMLElement[] {
  const list = document.createElement('ul');
  list.append(...items.map((item) => textElement('li', item)));
  return [textElement('h3', heading), list];
}

function textElement<K extends keyof HTMLElementTagNameMap>(tag: K, content: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}
