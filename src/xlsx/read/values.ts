import { cellPlace, placeAddress } from '../../sheet';
import type { StoredValue } from '../../sheet';
import { fault, impossible, type ImpossibleThing } from '../model/faults';
import { LIMITS } from '../model/limits';
import type { Package } from '../package/package';
import type { RawCell } from './scanSheet';

const DAY = 86_400_000;

export interface ValueContext {
  readonly sheet: string;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
}

/**
 * The value of a cell by its type (18.18.11). An empty `<v>` is none. What cannot be of the type is a fault that names the cell: a blank
 * in its place would be missing in a sum, and nobody would know.
 */
export function readValue(cell: RawCell, context: ValueContext): StoredValue {
  const { value, inline, attributes } = cell;
  const type = attributes['t'] ?? 'n';
  if (inline !== null && (type === 'inlineStr' || value === null)) return decodeEscapes(inline);
  if (value === null) return null;
  if (type === 'str' || type === 'inlineStr') return decodeEscapes(value);
  const text = value.trim();
  if (text === '') return null;
  const reader = READERS.get(type);
  const read = reader?.read(text, context);
  if (read !== undefined) return read;
  const where = placeAddress(cellPlace(context.sheet, cell.row, cell.column));
  return reader ? impossible(reader.what, where, text) : impossible('type', where, type);
}

interface Reader {
  readonly what: ImpossibleThing;
  /** Undefined where the text is no such value. */
  readonly read: (text: string, context: ValueContext) => StoredValue | undefined;
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['n', { what: 'number', read: numberOf }],
  [
    's',
    {
      what: 'sharedText',
      read: (text, { strings }) => (/^\d+$/.test(text) ? strings.texts[Number(text)] : undefined),
    },
  ],
  ['b', { what: 'truth', read: (text) => TRUTHS.get(text.toLowerCase()) }],
  ['e', { what: 'error', read: (text) => (/^(?:#|Err:)/i.test(text) ? { error: text } : undefined) }],
  ['d', { what: 'date', read: (text, { date1904 }) => serialOf(text, date1904) }],
]);

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

function numberOf(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** Dates, times and durations written as text, as the strict form of the format and .ods have them: `2026-11-21T09:00:00`, `12:00:00`, `PT24H`. */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const date = DATE.exec(text);
  if (!date) return timeOf(text) ?? durationOf(text);
  const [year, month, day] = [Number(date[1]), Number(date[2]) - 1, Number(date[3])];
  const midnight = Date.UTC(year, month, day);
  const time = timeOf(date[4] ?? '00:00');
  if (time === undefined || year < 100 || new Date(midnight).getUTCMonth() !== month) return undefined;
  // Day 0 of Excel's calendars; the first one counts a 29 February 1900 that never was.
  return (midnight - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY + time;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/;
const TIME = /^(\d\d):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?Z?$/i;
const DURATION = /^(-)?P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const SECONDS = 86_400;

/** Of a day. */
function timeOf(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = TIME.exec(text) ?? [];
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS;
  return time <= 1 ? time : undefined;
}

function durationOf(text: string): number | undefined {
  const found = DURATION.exec(text);
  if (!found) return undefined;
  const [days, hours, minutes, seconds] = found.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const length = days + (hours * 3600 + minutes * 60 + seconds) / SECONDS;
  return found[1] ? -length : length;
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
      if (name === 'si') {
        text = '';
        if (texts.length >= LIMITS.texts) fault('tooLarge', { what: 'texts', limit: LIMITS.texts });
      }
      if (name === 't') inText = !inReading;
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
