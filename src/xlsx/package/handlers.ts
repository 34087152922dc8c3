export type Attributes = Readonly<Record<string, string>>;

/** Elements by their names without prefix, with where they stand in the text. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes, start: number, end: number): void;
  text?(text: string): void;
  /** `start` is where the closing tag begins; of `<a/>` it is its end. */
  close?(name: string, start: number, end: number): void;
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
