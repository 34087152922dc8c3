import { fault } from '../fault';
import { LIMITS } from './limits';

const ZIP = [0x50, 0x4b];
/** [MS-CFB]: what .xls files are, and .xlsx files with a password ([MS-OFFCRYPTO] 2.3.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Faults of files that are no zip file, told from their first bytes. */
export function expectZip(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) fault('tooLarge', { what: 'file', limit: LIMITS.fileBytes });
  if (bytes.length === 0) fault('truncated', {});
  if (startsWith(bytes, COMPOUND)) {
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
