import type { StoredValue } from '../../sheet';
import type { Package } from '../package/package';
import type { RawCell } from './scanSheet';

const DAY = 86_400_000;

/** The value of a cell by its type (18.18.11). */
export function readValue({ attributes, value }: RawCell, strings: SharedStrings, date1904: boolean): StoredValue {
  if (value === null) return null;
  switch (attributes['t']) {
    case 's':
      return strings.texts[Number(value)] ?? null;
    case 'str':
    case 'inlineStr':
      return decodeEscapes(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return serialOf(value, date1904);
    default:
      return value.trim() === '' ? null : Number(value);
  }
}

/** Dates written as text, in the strict form of the format only: `2026-11-21T09:00:00`. */
function serialOf(text: string, date1904: boolean): number | string {
  const milliseconds = Date.parse(/[zZ]$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(milliseconds)) return text;
  // Day 0 of Excel's calendars; the first one counts a 29 February 1900 that never was.
  return (milliseconds - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}

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

/** What XML cannot hold is written by its code (22.4.2.4): `_x000D_`; an underscore that would begin such a code is `_x005F_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
