import { Inflate, type Zippable, zipSync } from 'fflate';
import { BookFault, fault } from '../model/faults';
import { expectZip, LIMITS, packedBytes, readDirectory, type Entry } from './directory';
import { children, parseXml, type XmlElement, type XmlHandlers, walk } from './xml';

/** Zip files count from 1980; one fixed time makes equal books equal files. */
const TIME = new Date(1980, 0, 1);

/** The parts of a workbook file: read when asked for, and changed here only, never in the file that was opened. */
export class Package {
  private readonly changed = new Map<string, Uint8Array | null>();
  private readonly counted = new Set<string>();
  private unpacked = 0;

  private constructor(
    private readonly file: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static open(file: Uint8Array): Package {
    expectZip(file);
    const entries = readDirectory(file).filter(({ name }) => !name.endsWith('/'));
    return new Package(file, new Map(entries.map((entry) => [entry.name, entry])));
  }

  static empty(): Package {
    return new Package(new Uint8Array(), new Map());
  }

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  names(): readonly string[] {
    const added = [...this.changed.keys()].filter((name) => !this.entries.has(name));
    return [...this.entries.keys(), ...added].filter((name) => this.changed.get(name) !== null);
  }

  has(name: string): boolean {
    return this.changed.has(name) ? this.changed.get(name) !== null : this.entries.has(name);
  }

  /** The part's name as the file writes it: names are equal whatever their case (OPC 6.2.2.3). */
  find(name: string): string | undefined {
    if (this.has(name)) return name;
    return this.names().find((one) => one.toLowerCase() === name.toLowerCase());
  }

  bytes(name: string): Uint8Array {
    const changed = this.changed.get(name);
    if (changed) return changed;
    const entry = this.entries.get(name);
    if (!entry || changed === null) return fault('damaged', { part: name });
    if (!this.counted.has(name)) this.unpacked += entry.size;
    this.counted.add(name);
    if (this.unpacked > LIMITS.packageBytes) fault('tooLarge', { what: 'parts', limit: LIMITS.packageBytes });
    return unpack(this.file, entry);
  }

  text(name: string): string {
    const bytes = this.bytes(name);
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  }

  walk(name: string, handlers: XmlHandlers): void {
    this.reading(name, () => walk(this.text(name), handlers));
  }

  xml(name: string): XmlElement {
    return this.reading(name, () => parseXml(this.text(name)));
  }

  /** The relations of a part, or of the whole file for `''`. */
  relations(part: string): readonly Relation[] {
    const name = this.find(relationsPart(part));
    return name === undefined ? [] : this.reading(name, () => parseRelations(this.text(name), part));
  }

  set(name: string, content: string | Uint8Array): void {
    const utf8 = (text: string): Uint8Array =>
      new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, '$1UTF-8'));
    this.changed.set(name, typeof content === 'string' ? utf8(content) : content);
  }

  remove(name: string): void {
    this.changed.set(name, null);
  }

  zip(): Uint8Array {
    const parts: Zippable = {};
    for (const name of this.names()) parts[name] = this.bytes(name);
    return zipSync(parts, { level: 6, mtime: TIME });
  }

  /** What goes wrong while a part is read is that part's fault. */
  private reading<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof BookFault) throw error;
      return fault('damaged', { part });
    }
  }
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; the same for both namespaces of the format. */
  readonly type: string;
  /** The part's name, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function parseRelations(xml: string, part: string): readonly Relation[] {
  return children(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(target, part),
      external,
    };
  });
}

function resolve(target: string, from: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const STORED = 0;
const DEFLATED = 8;
/** Deflate gives at most 1,032 bytes for one, so a slice cannot fill the memory before its bytes are counted. */
const SLICE = 16_384;
const MOST_FOR_ONE = 1_032;

/** The contents of an entry, which may not be what its directory entry promises. */
function unpack(file: Uint8Array, entry: Entry): Uint8Array {
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
