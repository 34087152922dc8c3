import { SaxesParser } from 'saxes';
import { fault } from '../model/faults';
import { LIMITS } from '../model/limits';
import { localName, type Attributes, type XmlHandlers } from './handlers';
import { walkPlain, type Rest } from './plainXml';

export type { Attributes, XmlHandlers };

/** One pass over a document. Entities that a document declares itself are errors, so none can grow. */
export function walk(xml: string, handlers: XmlHandlers): void {
  const rest = walkPlain(xml, handlers);
  if (rest) walkRest(xml, rest, handlers);
}

/** What is left of a document, whatever XML allows in it. */
export function walkRest(xml: string, { at, open, isClosed }: Rest, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  let start = 0;
  let selfClosing = false;
  let depth = open.length;
  const before = isClosed ? '<root/>' : open.map((name) => `<${name}>`).join('');
  parser.write(before);
  const position = (): number => at - before.length + parser.position;
  parser.on('opentagstart', ({ name }) => {
    start = position() - name.length - 2;
    depth += 1;
    if (depth > LIMITS.depth) fault('tooLarge', { what: 'depth', limit: LIMITS.depth });
  });
  parser.on('opentag', (tag) => {
    selfClosing = tag.isSelfClosing;
    handlers.open?.(localName(tag.name), tag.attributes, start, position());
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    const end = position();
    handlers.close?.(localName(tag.name), selfClosing ? end : xml.lastIndexOf('<', end - 1), end);
    selfClosing = false;
  });
  if (handlers.text) {
    const { text } = handlers;
    parser.on('text', (piece) => {
      // Line ends before and after the root say nothing.
      if (depth > 0) text.call(handlers, piece);
    });
    parser.on('cdata', text.bind(handlers));
  }
  parser.write(xml.slice(at)).close();
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  /** Its own text and that of all inside it. */
  text: string;
  readonly start: number;
  /** Where its content begins and ends; of `<a/>` both are its end. */
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

/** A small document as a tree. */
export function parseXml(xml: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  walk(xml, {
    open(name, attributes, start, contentStart) {
      count += 1;
      if (count > LIMITS.elements) fault('tooLarge', { what: 'elements', limit: LIMITS.elements });
      const element = {
        name,
        attributes,
        children: [],
        text: '',
        start,
        contentStart,
        contentEnd: contentStart,
        end: contentStart,
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close(_name, contentEnd, end) {
      const element = open.pop()!;
      element.contentEnd = contentEnd;
      element.end = end;
      const parent = open.at(-1);
      if (parent) parent.text += element.text;
    },
  });
  return root!;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function children(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const all = element?.children ?? [];
  return name === undefined ? all : all.filter((one) => one.name === name);
}

/** All elements of a name, however deep. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** The `r:id` of an element, whichever prefix its document has for relationships. */
export function relationId(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((one) => one.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}

/** The highest of some numbers in a file, whatever else stands among them. */
export function highestOf(texts: readonly (string | undefined)[]): number {
  return texts.reduce((highest, text) => {
    const number = Number(text);
    return Number.isSafeInteger(number) && number > highest ? number : highest;
  }, 0);
}

/** `xsd:boolean`: LibreOffice writes `true`, Excel `1`. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}
