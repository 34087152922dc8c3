export const STORED = 0;
export const DEFLATED = 8;

/** A part as a zip file holds it. */
export interface PackedPart {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly packed: Uint8Array;
}

const VERSION = 20;
const UTF8_NAME = 0x800;
/** 1980-01-01, where zip files begin to count: one fixed time makes equal books equal files. */
const DATE = 0x21;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/** A zip file (APPNOTE 4.3.6) of parts that are packed already. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const named = parts.map((part) => ({ part, name: new TextEncoder().encode(part.name) }));
  const length = named.reduce(
    (sum, { part, name }) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * name.length + part.packed.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (size: 2 | 4, ...numbers: readonly number[]): void => {
    for (const number of numbers) {
      if (size === 2) view.setUint16(at, number, true);
      else view.setUint32(at, number, true);
      at += size;
    }
  };
  const copy = (from: Uint8Array): void => {
    bytes.set(from, at);
    at += from.length;
  };
  /** What the entry itself and its line in the directory have in common. */
  const about = ({ method, crc, packed, size }: PackedPart, name: Uint8Array): void => {
    put(2, VERSION, UTF8_NAME, method, 0, DATE);
    put(4, crc, packed.length, size);
    put(2, name.length, 0);
  };
  const offsets = named.map(({ part, name }) => {
    const offset = at;
    put(4, 0x04034b50);
    about(part, name);
    copy(name);
    copy(part.packed);
    return offset;
  });
  const start = at;
  named.forEach(({ part, name }, index) => {
    put(4, 0x02014b50);
    put(2, VERSION);
    about(part, name);
    put(2, 0, 0, 0);
    put(4, 0, offsets[index]!);
    copy(name);
  });
  const directory = at - start;
  put(4, 0x06054b50);
  put(2, 0, 0, parts.length, parts.length);
  put(4, directory, start);
  put(2, 0);
  return bytes;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at += 1) crc = CRC_TABLE[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
