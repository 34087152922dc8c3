import { fault } from '../model/faults';
import { LIMITS } from '../model/limits';
import { Compound } from '../package/compound';
import { decryptAgile } from './agile';
import { decryptStandard } from './standard';

/** [MS-XLSX] and Excel: books that are only protected against changes are encrypted with this one, and open without a question. */
const DEFAULT_PASSWORD = 'VelvetSweatshop';

const INFO = 'EncryptionInfo';

/** The workbook in a compound file ([MS-OFFCRYPTO] 2.3) that the default password opens. */
export function decrypted(bytes: Uint8Array): Uint8Array {
  const { info, content } = streamsOf(bytes);
  if (info.length < 8 || content.length < 8) fault('damaged', { part: INFO });
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  const password = utf16(DEFAULT_PASSWORD);
  const size = Number(new DataView(content.buffer, content.byteOffset, 8).getBigUint64(0, true));
  if (size > content.length - 8) fault('truncated', {});
  if (major === 4 && minor === 4) return decryptAgile(info.subarray(8), content, password).subarray(0, size);
  if (minor === 2 && major >= 2 && major <= 4) return decryptStandard(info, content, password).subarray(0, size);
  // Encrypted in a way of its own ("extensible"), or in one that no program writes.
  return fault('encrypted', {});
}

function streamsOf(bytes: Uint8Array): { readonly info: Uint8Array; readonly content: Uint8Array } {
  // The zip file within goes through its own limits.
  if (bytes.length > LIMITS.fileBytes) fault('tooLarge', { what: 'file', limit: LIMITS.fileBytes });
  const file = new Compound(bytes, INFO);
  const [info = NOTHING, content = NOTHING] = [INFO, 'EncryptedPackage'].map((name) => file.stream(name));
  return { info, content };
}

const NOTHING = new Uint8Array();

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
}
