/** As much of a browser's document as Preact needs to draw into: elements, texts, attributes and listeners. */
class SmallNode {
  readonly ownerDocument = smallDocument;
  childNodes: SmallNode[] = [];
  parentNode: SmallNode | null = null;
  data = '';

  constructor(
    readonly nodeType: 1 | 3,
    readonly localName: string | null = null,
  ) {}

  get firstChild(): SmallNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): SmallNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  get textContent(): string {
    return this.nodeType === 3 ? this.data : this.childNodes.map((node) => node.textContent).join('');
  }

  insertBefore(node: SmallNode, before: SmallNode | null): SmallNode {
    node.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }

  removeChild(node: SmallNode): SmallNode {
    node.remove();
    return node;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes ?? [];
    if (this.parentNode) siblings.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
}

export class SmallElement extends SmallNode {
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly style: Record<string, string> = {};
  readonly attributes = new Map<string, string>();
  private readonly listeners = new Map<string, (this: SmallElement, event: object) => void>();

  constructor(name: string) {
    super(1, name);
  }

  get firstElementChild(): SmallElement | null {
    return this.childNodes.find((node) => node instanceof SmallElement) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(type: string, listener: (this: SmallElement, event: object) => void): void {
    this.listeners.set(type, listener);
  }

  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }

  scrollIntoView(): void {
    // Nothing scrolls here.
  }

  click(): void {
    this.listeners.get('click')?.call(this, { type: 'click', currentTarget: this });
  }

  /** All elements of a name in it, in the order of the page. */
  all(name: string): SmallElement[] {
    return this.childNodes.flatMap((node) =>
      node instanceof SmallElement ? [...(node.localName === name ? [node] : []), ...node.all(name)] : [],
    );
  }
}

export const smallDocument = {
  createElement: (name: string): SmallElement => new SmallElement(name),
  createElementNS: (_: string, name: string): SmallElement => new SmallElement(name),
  createTextNode: (data: unknown): SmallNode => Object.assign(new SmallNode(3), { data: String(data) }),
};
