import type { BookValue } from '../book';
import type { RawCell } from './scanSheet';
import type { SharedStrings } from './sharedStrings';
import { decodeEscapes } from './strings';

const DAY = 86_400_000;

/** The value of a cell by its type (18.18.11). */
export function readValue({ attributes, value }: RawCell, strings: SharedStrings, date1904: boolean): BookValue {
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
