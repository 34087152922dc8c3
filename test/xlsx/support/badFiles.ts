import { strToU8, unzipSync, zipSync } from 'fflate';
import { BookFault, openBook } from '../../../src/xlsx';

/** What opening a file throws. */
export function faultOf(file: Uint8Array): BookFault {
  try {
    openBook(file);
  } catch (error) {
    if (error instanceof BookFault) return error;
    throw error;
  }
  throw new Error('It was opened.');
}

/** A workbook with some parts replaced, or left out. */
export function withParts(file: Uint8Array, parts: Readonly<Record<string, string | null>>): Uint8Array {
  const all: Record<string, Uint8Array> = unzipSync(file);
  for (const [name, text] of Object.entries(parts)) {
    if (text === null) Reflect.deleteProperty(all, name);
    else all[name] = strToU8(text);
  }
  return zipSync(all);
}

/** Where the central directory of a zip file has the entry of a part. */
export function directoryEntry(file: Uint8Array, part: string): number {
  return Buffer.from(file).lastIndexOf(part) - 46;
}

/** A file whose directory says another size of one part. */
export function withDeclaredSize(file: Uint8Array, part: string, size: number): Uint8Array {
  const changed = file.slice();
  new DataView(changed.buffer).setUint32(directoryEntry(changed, part) + 24, size, true);
  return changed;
}
