import { fault } from '../model/faults';
import { LIMITS } from '../model/limits';

/** One file inside the zip file, as the central directory has it. */
export interface Entry {
  readonly name: string;
  readonly compressed: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

const names = new TextDecoder();

/** The central directory (APPNOTE 4.3.12): sizes are known before anything is unpacked. */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = findDirectory(view);
    if (count > LIMITS.entries) fault('tooLarge', { what: 'entries', limit: LIMITS.entries });
    const entries: Entry[] = [];
    let packed = 0;
    // Names are equal whatever their case (OPC 6.2.2.3), and of two equal ones other programs take another one.
    const taken = new Set<string>();
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL) fault('truncated', {});
      if (view.getUint16(at + 8, true) & ENCRYPTED) fault('encrypted', {});
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const entry = readEntry(view, at, nameLength, extraLength);
      const lower = entry.name.toLowerCase();
      if (taken.has(lower)) fault('twice', { what: 'entry', name: entry.name });
      taken.add(lower);
      // Entries that share their bytes make a small file as large as one likes.
      packed += entry.compressed;
      if (packed > bytes.length) fault('damaged', { part: entry.name });
      entries.push(entry);
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // A position behind the end of the file.
    if (error instanceof RangeError) fault('truncated', {});
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - ZIP64_LOCATOR_LENGTH;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
      const zip64 = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(zip64, true) !== ZIP64_END) fault('truncated', {});
      return { count: Number(view.getBigUint64(zip64 + 32, true)), start: Number(view.getBigUint64(zip64 + 48, true)) };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  return fault('truncated', {});
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): Entry {
  if (at + 46 + nameLength > view.byteLength) fault('truncated', {});
  const name = names.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  let size = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let field = at + 46 + nameLength;
  const end = field + extraLength;
  for (; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_EXTRA) continue;
    let value = field + 4;
    const next = (): number => {
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (size === IN_ZIP64) size = next();
    if (compressed === IN_ZIP64) compressed = next();
    if (offset === IN_ZIP64) offset = next();
  }
  const crc = view.getUint32(at + 16, true);
  return { name: name.replaceAll('\\', '/'), size, compressed, crc, method: view.getUint16(at + 10, true), offset };
}

/** The bytes of an entry as they are packed. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) fault('truncated', {});
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressed > bytes.length) fault('truncated', {});
  return bytes.subarray(start, start + entry.compressed);
}

const ZIP = [0x50, 0x4b];
/** [MS-CFB]: what .xls files are, and .xlsx files with a password ([MS-OFFCRYPTO] 2.3.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file of streams, as Excel writes behind a password, and wrote until 2003. */
export function isCompound(bytes: Uint8Array): boolean {
  return startsWith(bytes, COMPOUND);
}

/** Faults of files that are no zip file, told from their first bytes. */
export function expectZip(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) fault('tooLarge', { what: 'file', limit: LIMITS.fileBytes });
  if (bytes.length === 0) fault('truncated', {});
  if (isCompound(bytes)) {
    if (hasStream(bytes, 'EncryptedPackage')) fault('encrypted', {});
    if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) fault('oldFormat', {});
  }
  if (!startsWith(bytes, ZIP)) fault('notAWorkbook', {});
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file has a directory entry of this name: UTF-16, at a multiple of 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
