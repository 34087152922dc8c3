import type { Package } from '../package/package';
import { decodeEscapes } from './strings';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Those with more than one format inside. */
  readonly rich: ReadonlySet<number>;
}

/** One pass without a tree: this is often the second largest part of a book. */
export function readSharedStrings(file: Package, part: string | undefined): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (part === undefined || !file.has(part)) return { texts, rich };
  let text = '';
  let inText = false;
  let inReading = false;
  file.walk(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inReading;
      else if (name === 'rPh') inReading = true;
      else if (name === 'r') rich.add(texts.length);
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') texts.push(decodeEscapes(text));
    },
  });
  return { texts, rich };
}
