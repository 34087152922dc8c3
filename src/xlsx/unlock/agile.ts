import { cbc } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { BookFault, fault } from '../model/faults';
import { LIMITS } from '../model/limits';
import { descendants, parseXml, type Attributes } from '../package/xml';

const HASHES = new Map([['SHA1', sha1], ['SHA256', sha256], ['SHA384', sha384], ['SHA512', sha512]]); // prettier-ignore
type Hash = NonNullable<ReturnType<(typeof HASHES)['get']>>;

/** What each of the keys is for ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.14). */
const PURPOSE = {
  verifierInput: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  verifierHash: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
  hmacKey: [0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6],
  hmacValue: [0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33],
} as const;

const SEGMENT = 4096;

/** An element of the description: which hash and cipher, and the bytes in it. */
class Part {
  readonly hash: Hash;
  readonly blockSize: number;
  readonly keyBytes: number;
  readonly salt: Uint8Array;

  constructor(private readonly attributes: Attributes) {
    const { cipherAlgorithm, cipherChaining, hashAlgorithm = '', blockSize, keyBits } = attributes;
    if (cipherAlgorithm !== 'AES' || cipherChaining !== 'ChainingModeCBC') fault('encrypted', {});
    this.hash = HASHES.get(hashAlgorithm.replace('-', '')) ?? fault('encrypted', {});
    if (blockSize !== '16' || !['128', '192', '256'].includes(keyBits ?? '')) damaged();
    this.blockSize = 16;
    this.keyBytes = Number(keyBits) / 8;
    this.salt = this.bytes('saltValue');
  }

  number(name: string): number {
    const value = Number(this.attributes[name] ?? '');
    return Number.isInteger(value) && value >= 0 ? value : damaged();
  }

  bytes(name: string): Uint8Array {
    return Uint8Array.from(atob(this.attributes[name] ?? ''), (letter) => letter.charCodeAt(0));
  }

  /** The vector for one purpose or segment. */
  vector(purpose: Uint8Array): Uint8Array {
    return fitted(this.hash(concatBytes(this.salt, purpose)), this.blockSize);
  }
}

/** Agile encryption, which Excel has written since 2010 ([MS-OFFCRYPTO] 2.3.4.10). */
export function decryptAgile(info: Uint8Array, content: Uint8Array, password: Uint8Array): Uint8Array {
  try {
    const root = parseXml(new TextDecoder().decode(info));
    const attributesOf = (name: string): Attributes | undefined => descendants(root, name)[0]?.attributes;
    const [data, encryptor] = [attributesOf('keyData'), attributesOf('encryptedKey')];
    // Opened by a certificate alone.
    if (!data || !encryptor) return fault('encrypted', {});
    const [keyData, keyPart] = [new Part(data), new Part(encryptor)];
    const key = keyOf(keyPart, password);
    const integrity = attributesOf('dataIntegrity');
    if (integrity) expectWhole(keyData, key, integrity, content);
    return segments(keyData, key, content.subarray(8));
  } catch (error) {
    // What is no base64, or no whole number of blocks.
    if (!(error instanceof BookFault)) damaged();
    throw error;
  }
}

function damaged(): never {
  return fault('damaged', { part: 'EncryptionInfo' });
}

/** The key of the contents, which the password opens, if it is the one. */
function keyOf(part: Part, password: Uint8Array): Uint8Array {
  const { hash, salt, keyBytes } = part;
  const spins = part.number('spinCount');
  if (spins > LIMITS.spins) fault('tooLarge', { what: 'spins', limit: LIMITS.spins });
  let digest = hash(concatBytes(salt, password));
  const step = new Uint8Array(4 + digest.length);
  const counter = new DataView(step.buffer);
  for (let index = 0; index < spins; index += 1) {
    counter.setUint32(0, index, true);
    step.set(digest, 4);
    digest = hash(step);
  }
  const open = (purpose: readonly number[], name: string): Uint8Array => {
    const key = fitted(hash(concatBytes(digest, Uint8Array.from(purpose))), keyBytes);
    return aes(key, fitted(salt, part.blockSize), part.bytes(name));
  };
  const input = open(PURPOSE.verifierInput, 'encryptedVerifierHashInput').subarray(0, salt.length);
  const expected = open(PURPOSE.verifierHash, 'encryptedVerifierHashValue').subarray(0, digest.length);
  if (!isSame(hash(input), expected)) fault('encrypted', {});
  return open(PURPOSE.key, 'encryptedKeyValue').subarray(0, keyBytes);
}

/** Whether the contents are those that were written: Excel refuses others. */
function expectWhole(data: Part, key: Uint8Array, integrity: Attributes, content: Uint8Array): void {
  const open = (purpose: readonly number[], name: string): Uint8Array => {
    const bytes = Uint8Array.from(atob(integrity[name] ?? ''), (letter) => letter.charCodeAt(0));
    return aes(key, data.vector(Uint8Array.from(purpose)), bytes).subarray(0, data.hash.outputLen);
  };
  const value = hmac(data.hash, open(PURPOSE.hmacKey, 'encryptedHmacKey'), content);
  if (!isSame(value, open(PURPOSE.hmacValue, 'encryptedHmacValue'))) fault('damaged', { part: 'EncryptedPackage' });
}

function segments(data: Part, key: Uint8Array, content: Uint8Array): Uint8Array {
  const plain = new Uint8Array(content.length);
  const number = new Uint8Array(4);
  for (let at = 0; at < content.length; at += SEGMENT) {
    new DataView(number.buffer).setUint32(0, at / SEGMENT, true);
    const segment = content.subarray(at, at + SEGMENT);
    // A whole number of blocks; what some programs write behind them belongs to none.
    const blocks = segment.subarray(0, segment.length - (segment.length % data.blockSize));
    plain.set(aes(key, data.vector(number), blocks), at);
  }
  return plain;
}

function aes(key: Uint8Array, vector: Uint8Array, bytes: Uint8Array): Uint8Array {
  return cbc(key, vector, { disablePadding: true }).decrypt(bytes);
}

/** Cut, or filled up, to a length (2.3.4.11). */
function fitted(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length).fill(0x36);
  whole.set(bytes.subarray(0, length));
  return whole;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
