import type { Attributes } from './xml';

/** A piece of a text and what stands there instead; where `start` is `end`, what is put in. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made. What is put in before a replaced piece comes first; otherwise edits at one place keep their order. */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** ` name="value"` for each that is not undefined. */
export function attributeText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** A start tag with attributes set, or removed where they are undefined; the tag's text keeps its prefix. */
export function withAttributes(
  tag: string,
  attributes: Attributes,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  const [open] = /^<[^\s/>]+/.exec(tag)!;
  return `${open}${attributeText({ ...attributes, ...changes })}${tag.endsWith('/>') ? '/>' : '>'}`;
}

/** The start tag of an element that gets content, whether it had some or was written as `<a/>`. */
export function opened(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** The prefix that a document gives its own elements: `x:` in `<x:worksheet>`, mostly none. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<([\\w.-]+:)?${root}[\\s/>]`).exec(xml)?.[1] ?? '';
}

/** Elements written without a prefix, with the one the document needs; those that have one are from the document. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z][\w.-]*[\s/>])/g, `<$1${prefix}`);
}
