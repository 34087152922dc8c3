import { MAX_COLUMNS, MAX_ROWS } from './rect';
import type { Place, Position, Rect } from './rect';

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A` and `a` are 0, `AA` is 26. */
export function columnOfLetters(letters: string): number {
  let count = 0;
  // The last five bits of a letter's code are its place in the alphabet, in either case.
  for (let at = 0; at < letters.length; at += 1) count = count * 26 + (letters.charCodeAt(at) & 31);
  return count - 1;
}

/** `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3` or `B3:C9`, whole columns and rows by their corners too, as files have them. */
export function cornersAddress({ row, column, rows, columns }: Rect): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `B3`, `B3:C9`, `A:C` or `1:5`. */
export function rectAddress(rect: Rect): string {
  return marked(rect, '');
}

function marked({ row, column, rows, columns }: Rect, mark: '' | '$'): string {
  const [left, right] = [mark + columnLetters(column), mark + columnLetters(column + columns - 1)];
  const [top, bottom] = [`${mark}${row + 1}`, `${mark}${row + rows}`];
  if (rows === MAX_ROWS && columns < MAX_COLUMNS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS && rows < MAX_ROWS) return `${top}:${bottom}`;
  const [first, last] = [left + top, right + bottom];
  return first === last ? first : `${first}:${last}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** What a name must not look like: a cell, the other way of naming cells (`R1C1`, `RC`, `C`), a value. */
const OTHER_MEANING = /^(?:[A-Z]{1,3}\d+|R?\d*(?:C\d*)?|TRUE|FALSE)$/i;

/** A sheet's name as formulas have it: `Sheet1`, but `'入力 (2)'`, `'A1'`, `'2026年'` and `'O''Brien'`. */
export function quotedSheet(name: string): string {
  const plain = PLAIN_NAME.test(name) && !OTHER_MEANING.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A place whose size may be left out where it is a single cell. */
type CellsAt = Pick<Place, 'sheet' | 'row' | 'column'> & Partial<Place>;

/** `'第1 四半期'!B3:C9`. */
export function placeAddress(place: CellsAt): string {
  return addressOf(place, '');
}

/** `'第1 四半期'!$B$3:$C$9`, as a defined name has it. */
export function absoluteAddress(place: CellsAt): string {
  return addressOf(place, '$');
}

function addressOf({ sheet, row, column, rows = 1, columns = 1 }: CellsAt, mark: '' | '$'): string {
  return `${quotedSheet(sheet)}!${marked({ row, column, rows, columns }, mark)}`;
}

/** Cells as a text names them; `sheet` is null where the text names none. */
export interface Address {
  readonly sheet: string | null;
  readonly rect: Rect;
}

/** Names without quotes are read as generously as they can be; in quotes, brackets name another book and a colon several sheets. */
const SHEET = /^(?:'((?:[^'[\]:]|'')+)'|((?:[\w.\\]|[^\s\p{ASCII}])+))!/u;

/** Undefined where the text names no cells of this workbook, or several ranges. */
export function readAddress(text: string): Address | undefined {
  const named = SHEET.exec(text);
  const sheet = named?.[1]?.replaceAll("''", "'") ?? named?.[2] ?? null;
  const rect = readRect(text.slice(named?.[0].length ?? 0));
  return rect && { sheet, rect };
}

/** The cells that a reference means in a formula of the sheet `home`. */
export function readPlace(text: string, home: string): Place | undefined {
  const address = readAddress(text);
  return address && { sheet: address.sheet ?? home, ...address.rect };
}

/** An address without a sheet: `A1`, `$B$2:C9`, `A:C`, `1:5`. */
export function readRect(text: string): Rect | undefined {
  const [from = '', to, ...more] = text.split(':');
  const first = cornerOf(from);
  const last = to === undefined ? first : cornerOf(to);
  if (!first || !last || more.length > 0) return undefined;
  const rows = span(first.row, last.row, MAX_ROWS);
  const columns = span(first.column, last.column, MAX_COLUMNS);
  // A single letter or number is no address.
  const whole = first.row === undefined || first.column === undefined;
  if (!rows || !columns || (whole && to === undefined)) return undefined;
  return { row: rows.start, column: columns.start, rows: rows.count, columns: columns.count };
}

const DOLLAR = 0x24;

/** A single cell's address: `A1` or `$A$1`. Files name each of their cells, so it is read sign by sign: a pattern takes five times as long. */
export function readCellAddress(text: string): Position | undefined {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let columns = 0;
  for (; columns <= MAX_COLUMNS && isLetter(text.charCodeAt(at)); at += 1)
    columns = columns * 26 + (text.charCodeAt(at) & 31);
  if (text.charCodeAt(at) === DOLLAR) at += 1;
  // A row is no 0, nor begins with one.
  let rows = text[at] === '0' ? MAX_ROWS + 1 : 0;
  for (; rows <= MAX_ROWS && isDigit(text.charCodeAt(at)); at += 1) rows = rows * 10 + text.charCodeAt(at) - 48;
  const isWithin = columns > 0 && columns <= MAX_COLUMNS && rows > 0 && rows <= MAX_ROWS;
  return isWithin && at === text.length ? { row: rows - 1, column: columns - 1 } : undefined;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const CORNER = /^(?=.)(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d*))?$/i;

function cornerOf(text: string): Partial<Position> | undefined {
  const match = CORNER.exec(text);
  if (!match) return undefined;
  const [, letters, digits] = match;
  return {
    ...(digits !== undefined && { row: Number(digits) - 1 }),
    ...(letters !== undefined && { column: columnOfLetters(letters) }),
  };
}

/** Both ends given, or neither for all there is. */
function span(from: number | undefined, to: number | undefined, limit: number) {
  if (from === undefined && to === undefined) return { start: 0, count: limit };
  if (from === undefined || to === undefined || Math.max(from, to) >= limit) return undefined;
  return { start: Math.min(from, to), count: Math.abs(to - from) + 1 };
}
