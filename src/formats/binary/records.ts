import { MAX_COLUMNS, MAX_ROWS } from '../../sheet';
import { Budget, fault, LIMITS } from '../../xlsx';

/** What the records of a sheet ask for, counted before the library builds any of it. */
interface Counted {
  readonly budget: Budget;
  /** Cells that links cover: the library goes over each of them. */
  links: number;
}

/** A whole sheet of the old format; more takes minutes. */
const MOST_LINKED = 20_000_000;

/** Cells of one value each: Number, Label, LabelSst, BoolErr, RK, Formula, RString; the others of Excel's first formats. */
const XLS_CELLS = new Set([0x203, 0x204, 0xfd, 0x205, 0x27e, 0x6, 0x206, 0x406, 0xd6, 0x2, 0x3, 0x4, 0x5]);
const XLS = { mulRk: 0xbd, mergeCells: 0xe5, link: 0x1b8, boundSheet: 0x85, filePass: 0x2f, supBook: 0x1ae };
/** What stands for the book itself, and for add-ins. */
const OWN_BOOKS = new Set([0x0401, 0x3a01]);

/** Bytes up to the end of a formula's own length, without which the library looks for its end for ever; by the format of Excel 97 or 5, and of older ones. */
const XLS_FORMULAS: ReadonlyMap<number, readonly [least: number, old: number]> = new Map([
  [0x6, [22, 17]],
  [0x206, [22, 18]],
  [0x406, [22, 18]],
  [0x21, [14, 8]],
  [0x221, [14, 10]],
  [0x4bc, [10, 10]],
]);
const BEGIN = { type: 0x809, versions: new Set([0x500, 0x600]) };

/** Whether a sheet or workbook of the newer formats begins. */
function begins(type: number, length: number, view: DataView, data: number): boolean {
  if (type === BEGIN.type) return true;
  const isOne = type % 0x200 === 9 && length >= 2 && data + 2 <= view.byteLength;
  return isOne && BEGIN.versions.has(view.getUint16(data, true));
}

function expectWholeFormulas(view: DataView): void {
  let isOld = true;
  for (let at = 0; at + 4 <= view.byteLength;) {
    const [type, length, data] = [view.getUint16(at, true), view.getUint16(at + 2, true), at + 4];
    isOld &&= !begins(type, length, view, data);
    const least = XLS_FORMULAS.get(type)?.[isOld ? 1 : 0] ?? 0;
    if (Math.min(length, view.byteLength - data) < least) fault('damaged', { part: 'Workbook' });
    at = data + length;
  }
}

export interface XlsFacts {
  /** Whether a password is needed, which may be one that Excel tries itself. */
  readonly isLocked: boolean;
  readonly otherBooks: number;
}

/** The stream of an .xls file ([MS-XLS] 2.1.4): each record is its type, its length and its data. */
export function checkXls(stream: Uint8Array): XlsFacts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const counted: Counted = { budget: new Budget(), links: 0 };
  const { budget } = counted;
  expectWholeFormulas(view);
  let isLocked = false;
  let otherBooks = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + 4;
    at = data + length;
    if (at > stream.length) break;
    if (XLS_CELLS.has(type)) budget.add('cells', LIMITS.cells);
    else if (type === XLS.mulRk) budget.add('cells', LIMITS.cells, Math.max(1, Math.floor((length - 6) / 6)));
    else if (type === XLS.boundSheet) budget.add('sheets', LIMITS.sheets);
    else if (type === XLS.filePass) isLocked = true;
    // What follows cannot be read here.
    if (isLocked) continue;
    if (type === XLS.mergeCells && length >= 2) budget.add('merges', LIMITS.merges, view.getUint16(data, true));
    else if (type === XLS.supBook && length >= 4) otherBooks += OWN_BOOKS.has(view.getUint16(data + 2, true)) ? 0 : 1;
    else if (type === XLS.link && length >= 8) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((place) => view.getUint16(data + place, true));
      addLinks(counted, bottom! - top! + 1, right! - left! + 1);
    }
  }
  return { isLocked, otherBooks };
}

const XLSB = { rowHeader: 0, lastCell: 18, richCell: 0x3e, merge: 0xb0, link: 0x1ee, columns: 0x3c };
/** The same of an .xlsb file's records; where a text stands before the formula, at which byte. */
const XLSB_FORMULAS: ReadonlyMap<number, readonly [least: number, text?: number]> = new Map([
  [0x8, [18, 8]],
  [0x9, [22]],
  [0xa, [15]],
  [0xb, [15]],
  [0x27, [17, 9]],
  [0x1aa, [21]],
  [0x1ab, [20]],
]);

/** The parts of the sheets of an .xlsb file ([MS-XLSB] 2.1.4): types and lengths take one byte or more. */
export function checkXlsb(parts: Iterable<readonly [name: string, bytes: Uint8Array]>): void {
  const counted: Counted = { budget: new Budget(), links: 0 };
  for (const [name, bytes] of parts) checkPart(name, bytes, counted);
}

function checkPart(part: string, bytes: Uint8Array, counted: Counted): void {
  const { budget } = counted;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (): never => fault('damaged', { part });
  let at = 0;
  const next = (most: number): number => {
    let value = 0;
    for (let place = 0; place < most; place += 1) {
      const byte = bytes[at++] ?? damaged();
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80) return value;
    }
    return value;
  };
  while (at < bytes.length) {
    const first = bytes[at++]!;
    const type = first < 0x80 ? first : (first & 0x7f) + ((bytes[at++] ?? damaged()) & 0x7f) * 0x80;
    const length = next(4);
    const number = (place: number): number => (place + 4 <= length ? view.getUint32(at + place, true) : damaged());
    if (at + length > bytes.length) damaged();
    if (length < leastInXlsb(type, length, number)) damaged();
    if (type === XLSB.rowHeader && number(0) >= MAX_ROWS) damaged();
    else if (type <= XLSB.lastCell || type === XLSB.richCell) budget.add('cells', LIMITS.cells);
    else if (type === XLSB.merge) budget.add('merges', LIMITS.merges);
    else if (type === XLSB.columns && number(4) >= MAX_COLUMNS) damaged();
    else if (type === XLSB.link) addLinks(counted, number(4) - number(0) + 1, number(12) - number(8) + 1);
    at += length;
  }
}

function leastInXlsb(type: number, length: number, number: (place: number) => number): number {
  const [least, text] = XLSB_FORMULAS.get(type) ?? [0];
  if (text === undefined || length < least) return least;
  const letters = number(text);
  // No text has as many characters as stand for none.
  return letters === 0xffffffff ? least : least + 2 * letters;
}

function addLinks(counted: Counted, rows: number, columns: number): void {
  counted.links += Math.max(0, rows) * Math.max(0, columns);
  if (counted.links > MOST_LINKED) fault('tooLarge', { what: 'cells', limit: MOST_LINKED });
}
