import { ecb } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { BookFault, fault } from '../model/faults';

/** How often the hash of the password is hashed ([MS-OFFCRYPTO] 2.3.4.7). */
const SPINS = 50_000;
const SHA1_BYTES = 20;
const ALGORITHMS = new Map([[0x660e, 16], [0x660f, 24], [0x6610, 32]]); // prettier-ignore
/** CryptoAPI and AES. */
const AES_FLAGS = 0x24;

/** Standard encryption, which Excel 2007 writes ([MS-OFFCRYPTO] 2.3.4.5). */
export function decryptStandard(info: Uint8Array, content: Uint8Array, password: Uint8Array): Uint8Array {
  try {
    const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
    const headerSize = view.getUint32(8, true);
    const keyBytes = ALGORITHMS.get(view.getUint32(20, true));
    if ((view.getUint32(4, true) & AES_FLAGS) !== AES_FLAGS || keyBytes === undefined) return fault('encrypted', {});
    const verifier = 12 + headerSize;
    const part = (from: number, length: number): Uint8Array => {
      const bytes = info.subarray(verifier + from, verifier + from + length);
      return bytes.length === length ? bytes : fault('damaged', { part: 'EncryptionInfo' });
    };
    const key = keyOf(part(4, 16), password, keyBytes);
    const open = (bytes: Uint8Array): Uint8Array => ecb(key, { disablePadding: true }).decrypt(bytes);
    const [input, expected] = [open(part(20, 16)), open(part(40, 32)).subarray(0, SHA1_BYTES)];
    if (!sha1(input).every((byte, index) => byte === expected[index])) return fault('encrypted', {});
    const blocks = content.subarray(8);
    return open(blocks.subarray(0, blocks.length - (blocks.length % 16)));
  } catch (error) {
    if (error instanceof BookFault) throw error;
    // A length behind the end.
    return fault('damaged', { part: 'EncryptionInfo' });
  }
}

function keyOf(salt: Uint8Array, password: Uint8Array, keyBytes: number): Uint8Array {
  const number = (value: number): Uint8Array => {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    return bytes;
  };
  let digest = sha1(concatBytes(salt, password));
  for (let index = 0; index < SPINS; index += 1) digest = sha1(concatBytes(number(index), digest));
  const last = sha1(concatBytes(digest, number(0)));
  const half = (fill: number): Uint8Array => {
    const block = new Uint8Array(64).fill(fill);
    last.forEach((byte, index) => (block[index] = fill ^ byte));
    return sha1(block);
  };
  return concatBytes(half(0x36), half(0x5c)).subarray(0, keyBytes);
}
