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

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/**
 * The value of a cell by its type (18.18.11). An empty `<v>` is none. What cannot be of the type is a fault that names the cell: a blank
 * in its place would be missing in a sum, and nobody would know.
 */
export function readValue(cell: RawCell, { sheet, strings, date1904 }: ValueContext): StoredValue {
  const type = cell.attributes['t'];
  const { value, inline } = cell;
  if (inline !== null && (type === 'inlineStr' || value === null)) return decodeEscapes(inline);
  if (value === null) return null;
  if (type === 'str' || type === 'inlineStr') return decodeEscapes(value);
  const text = value.trim();
  if (text === '') return null;
  const refuse = (what: ImpossibleThing, said = text): never =>
    impossible(what, placeAddress(cellPlace(sheet, cell.row, cell.column)), said);
  switch (type) {
    case 's':
      return (/^\d+$/.test(text) ? strings.texts[Number(text)] : undefined) ?? refuse('sharedText');
    case 'b':
      return TRUTHS.get(text.toLowerCase()) ?? refuse('truth');
    case 'e':
      return /^(?:#|Err:)/i.test(text) ? { error: text } : refuse('error');
    case 'd':
      return serialOf(text, date1904) ?? refuse('date');
    case undefined:
    case 'n': {
      const number = NUMBER.test(text) ? Number(text) : NaN;
      return Number.isFinite(number) ? number : refuse('number');
    }
    default:
      return refuse('type', type);
  }
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/i;
const DURATION = /^(-)?P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const SECONDS = 86_400;

/** Dates, times and durations written as text, in the strict form of the format only: `2026-11-21T09:00:00`, `12:00:00`, `PT24H`. */
function serialOf(text: string, date1904: boolean): number | undefined {
  const duration = DURATION.exec(text);
  if (duration) {
    const [, minus, days = 0, hours = 0, minutes = 0, seconds = 0] = duration;
    const length = Number(days) + secondsOf(hours, minutes, seconds) / SECONDS;
    return minus ? -length : length;
  }
  const date = DATE.exec(text);
  const time = TIME.exec(date ? (date[4] ?? '00:00') : text);
  if (!time || Number(time[1]) > 24 || Number(time[2]) > 59 || Number(time[3] ?? 0) >= 61) return undefined;
  const ofDay = secondsOf(time[1], time[2], time[3]) / SECONDS;
  if (!date) return ofDay;
  const [year, month, day] = [Number(date[1]), Number(date[2]) - 1, Number(date[3])];
  const midnight = Date.UTC(year, month, day);
  if (year < 100 || new Date(midnight).getUTCMonth() !== month) return undefined;
  // Day 0 of Excel's calendars; the first one counts a 29 February 1900 that never was.
  return (midnight - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY + ofDay;
}

function secondsOf(hours: unknown, minutes: unknown, seconds: unknown): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
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
