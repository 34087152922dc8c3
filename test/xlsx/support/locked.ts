import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { CFB } from '@e965/xlsx';

export interface Lock {
  readonly password?: string;
  /** As the format names it. */
  readonly hash?: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
  readonly keyBits?: 128 | 192 | 256;
  readonly spins?: number;
  /** What the description says instead of the truth. */
  readonly says?: Readonly<Record<string, string>>;
}

const BLOCKS = {
  input: 'fea7d2763b4b9e79',
  value: 'd7aa0f6d3061344e',
  key: '146e0be7abacd0d6',
  hmacKey: '5fb2ad010cb9e1f6',
  hmacValue: 'a0677f02b22c8433',
};

/** The file as [MS-OFFCRYPTO] 2.3.4.10 has it encrypted, by Node's own cryptography. */
export function locked(file: Uint8Array, lock: Lock = {}): Uint8Array {
  const { password = 'VelvetSweatshop', hash: algorithm = 'SHA512', keyBits = 256, spins = 1000 } = lock;
  const hash = (...parts: Uint8Array[]): Buffer => createHash(algorithm).update(Buffer.concat(parts)).digest();
  const number = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
  const fitted = (bytes: Uint8Array, length: number): Buffer => Buffer.concat([bytes, Buffer.alloc(length, 0x36)]).subarray(0, length); // prettier-ignore
  const aes = (key: Uint8Array, vector: Uint8Array, bytes: Uint8Array): Buffer => {
    const cipher = createCipheriv(`aes-${keyBits}-cbc`, key, vector).setAutoPadding(false);
    const whole = Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
    return Buffer.concat([cipher.update(whole), cipher.final()]);
  };
  const [salt, dataSalt, key] = [randomBytes(16), randomBytes(16), randomBytes(keyBits / 8)];
  let digest = hash(salt, Buffer.from(password, 'utf16le'));
  for (let index = 0; index < spins; index += 1) digest = hash(number(index), digest);
  const byPassword = (block: string, bytes: Uint8Array): string =>
    aes(fitted(hash(digest, Buffer.from(block, 'hex')), keyBits / 8), salt, bytes).toString('base64');
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(file.length));
  const segments = Array.from({ length: Math.ceil(file.length / 4096) }, (_, index) =>
    aes(key, hash(dataSalt, number(index)).subarray(0, 16), file.subarray(index * 4096, (index + 1) * 4096)),
  );
  const content = Buffer.concat([size, ...segments]);
  const byKey = (block: string, bytes: Uint8Array): string =>
    aes(key, hash(dataSalt, Buffer.from(block, 'hex')).subarray(0, 16), bytes).toString('base64');
  const hmacKey = randomBytes(digest.length);
  const input = randomBytes(16);
  const common = { saltSize: '16', blockSize: '16', keyBits: String(keyBits), hashSize: String(digest.length), cipherAlgorithm: 'AES', cipherChaining: 'ChainingModeCBC', hashAlgorithm: algorithm }; // prettier-ignore
  const attributes = (all: Readonly<Record<string, string>>): string =>
    Object.entries({ ...all, ...lock.says }).map(([name, value]) => `${name}="${value}"`).join(' '); // prettier-ignore
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${attributes({ ...common, saltValue: dataSalt.toString('base64') })}/><dataIntegrity encryptedHmacKey="${byKey(BLOCKS.hmacKey, hmacKey)}" encryptedHmacValue="${byKey(BLOCKS.hmacValue, createHmac(algorithm, hmacKey).update(content).digest())}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey ${attributes(
    {
      ...common,
      spinCount: String(spins),
      saltValue: salt.toString('base64'),
      encryptedVerifierHashInput: byPassword(BLOCKS.input, input),
      encryptedVerifierHashValue: byPassword(BLOCKS.value, hash(input)),
      encryptedKeyValue: byPassword(BLOCKS.key, key),
    },
  )}/></keyEncryptor></keyEncryptors></encryption>`;
  return compound({ EncryptionInfo: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]), EncryptedPackage: content }); // prettier-ignore
}

export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}
