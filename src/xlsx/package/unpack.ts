import { Inflate } from 'fflate';
import { BookFault, fault } from '../model/faults';
import { LIMITS, packedBytes, type Entry } from './directory';

const STORED = 0;
const DEFLATED = 8;
/** Deflate gives at most 1,032 bytes for one, so a slice cannot fill the memory before its bytes are counted. */
const SLICE = 16_384;
const MOST_FOR_ONE = 1_032;

/** The contents of an entry, which may not be what its directory entry promises. */
export function unpack(file: Uint8Array, entry: Entry): Uint8Array {
  if (entry.size > LIMITS.partBytes) tooLarge(entry);
  const packed = packedBytes(file, entry);
  const bytes = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry) : damaged(entry);
  return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : damaged(entry);
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.size > packed.length * MOST_FOR_ONE) damaged(entry);
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > LIMITS.partBytes) tooLarge(entry);
    if (length + chunk.length > entry.size) damaged(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    if (error instanceof BookFault) throw error;
    damaged(entry);
  }
  return bytes.subarray(0, length);
}

function tooLarge({ name }: Entry): never {
  return fault('tooLarge', { what: 'part', limit: LIMITS.partBytes, part: name });
}

function damaged({ name }: Entry): never {
  return fault('damaged', { part: name });
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at += 1) crc = CRC_TABLE[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
