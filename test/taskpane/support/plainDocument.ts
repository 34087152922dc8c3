/** As much of a document as Preact needs in order to show something: elements that keep their attributes and children. */
class PlainNode {
  parentNode: PlainNode | null = null;
  childNodes: PlainNode[] = [];
  readonly attributes = new Map<string, string>();
  readonly style = {};
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly nodeType: number;

  constructor(
    readonly localName: string | null,
    public data = '',
  ) {
    this.nodeType = localName === null ? 3 : 1;
  }

  get firstChild(): PlainNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): PlainNode | null {
    const around = this.parentNode?.childNodes ?? [];
    return around[around.indexOf(this) + 1] ?? null;
  }

  insertBefore(node: PlainNode, before: PlainNode | null): PlainNode {
    node.parentNode?.removeChild(node);
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }

  appendChild(node: PlainNode): PlainNode {
    return this.insertBefore(node, null);
  }

  removeChild(node: PlainNode): PlainNode {
    this.childNodes = this.childNodes.filter((child) => child !== node);
    node.parentNode = null;
    return node;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(): void {}

  /** All that a reader meets: texts, and what stands in attributes. */
  get said(): string[] {
    return [this.data, ...this.attributes.values(), ...this.childNodes.flatMap((child) => child.said)];
  }
}

/** Puts it in place as the global document; gives an element to show things in. */
export function plainDocument(): PlainNode & Element {
  const document = {
    createElement: (name: string) => new PlainNode(name),
    createElementNS: (_: string, name: string) => new PlainNode(name),
    createTextNode: (data: string) => new PlainNode(null, data),
  };
  Object.assign(globalThis, { document });
  return Object.assign(new PlainNode('div'), { ownerDocument: document }) as unknown as PlainNode & Element;
}
