import { deflateSync, inflateSync } from 'fflate';
import { BookFault, fault, type BookFaultData } from '../model/faults';
import { LIMITS } from '../model/limits';
import { expectZip, packedBytes, readDirectory, type Entry } from './directory';
import { crc32, DEFLATED, STORED, writeZip, type PackedPart } from './zipFile';
import { children, parseXml, type XmlElement, type XmlHandlers, walk } from './xml';

/** The parts of a workbook file: read when asked for, and changed here only, never in the file that was opened. */
export class Package {
  private readonly changed = new Map<string, Uint8Array | null>();
  private readonly counted = new Set<string>();
  private unpacked = 0;
  /** The parts' names as they stand, by those in small letters. */
  private readonly spellings = new Map<string, string>();
  private readonly knownRelations = new Map<string, readonly Relation[]>();
  private relationCount = 0;

  private constructor(
    private readonly file: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {
    for (const name of entries.keys()) this.spellings.set(name.toLowerCase(), name);
  }

  static open(file: Uint8Array): Package {
    expectZip(file);
    const entries = readDirectory(file).filter(({ name }) => !name.endsWith('/'));
    // Also those that nobody reads: whatever opens can be saved.
    for (const entry of entries) packedBytes(file, entry);
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
    const spelling = this.spellings.get(name.toLowerCase());
    return spelling !== undefined && this.has(spelling) ? spelling : undefined;
  }

  bytes(name: string): Uint8Array {
    const changed = this.changed.get(name);
    if (changed) return changed;
    const entry = this.entries.get(name);
    if (!entry || changed === null) return fault('damaged', { part: name });
    if (!this.counted.has(name)) this.unpacked += entry.size;
    this.counted.add(name);
    if (entry.size > LIMITS.partBytes) tooLarge(entry);
    if (this.unpacked > LIMITS.packageBytes) fault('tooLarge', { what: 'parts', limit: LIMITS.packageBytes });
    if (this.unpacked > LIMITS.freeBytes + LIMITS.unpackedRatio * this.file.length)
      fault('tooLarge', { what: 'ratio', limit: LIMITS.unpackedRatio, part: name });
    return unpack(this.file, entry);
  }

  text(name: string): string {
    return decode(this.bytes(name), name);
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
    if (name === undefined) return [];
    let relations = this.knownRelations.get(name);
    if (!relations) {
      relations = this.reading(name, () => parseRelations(this.text(name), part));
      this.relationCount += relations.length;
      if (this.relationCount > LIMITS.relations) fault('tooLarge', { what: 'relations', limit: LIMITS.relations });
      this.knownRelations.set(name, relations);
    }
    return relations;
  }

  set(name: string, content: string | Uint8Array): void {
    const utf8 = (text: string): Uint8Array =>
      new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, '$1UTF-8'));
    this.changed.set(name, typeof content === 'string' ? utf8(content) : content);
    this.spellings.set(name.toLowerCase(), name);
    this.knownRelations.delete(name);
  }

  remove(name: string): void {
    this.changed.set(name, null);
    this.knownRelations.delete(name);
  }

  /** Parts that nobody changed go over as they are packed, whatever is in them. */
  zip(): Uint8Array {
    return writeZip(
      this.names().map((name): PackedPart => {
        const changed = this.changed.get(name);
        if (changed)
          return { name, size: changed.length, crc: crc32(changed), method: DEFLATED, packed: deflate(changed) };
        const entry = this.entries.get(name)!;
        return { ...entry, packed: packedBytes(this.file, entry) };
      }),
    );
  }

  /** What goes wrong while a part is read is that part's fault. */
  private reading<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof BookFault)) return fault('damaged', { part });
      if (error.kind === 'tooLarge')
        throw new BookFault('tooLarge', { part, ...error.data } as BookFaultData['tooLarge']);
      throw error;
    }
  }
}

const DECLARED_ENCODING = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/;

const LATIN = new TextDecoder('latin1');
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** By the first bytes, which hold a mark or the beginning of XML; what a part then says of itself must agree. */
function decode(bytes: Uint8Array, part: string): string {
  const utf16 = utf16In(bytes);
  if (utf16) return decodeAs(new TextDecoder(utf16, { fatal: true }), bytes) ?? unknown(part, '?');
  const text = decodeAs(UTF8, bytes);
  const declared = DECLARED_ENCODING.exec((text ?? LATIN.decode(bytes.subarray(0, 200))).slice(0, 200))?.[1];
  if (declared !== undefined && !/^(?:utf-?(?:8|16)(?:[lb]e)?|us-ascii)$/i.test(declared))
    return unknown(part, declared);
  // Bytes that are no UTF-8: whichever encoding they are in, nothing says so.
  return text ?? unknown(part, '?');
}

function utf16In({ 0: first, 1: second }: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : undefined;
}

function decodeAs(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function unknown(part: string, encoding: string): never {
  return fault('encoding', { part, encoding: encoding.slice(0, 40) });
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
  const taken = new Set<string>();
  return children(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const { Id: id = '' } = attributes;
    if (taken.has(id)) fault('twice', { what: 'relation', name: `${relationsPart(part)} ${id}` });
    taken.add(id);
    return {
      id,
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

/** Deflate gives at most 1,032 bytes for one: what promises more is not what it says. */
const MOST_FOR_ONE = 1_032;

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}

/** The contents of an entry, which may not be what its directory entry promises. */
function unpack(file: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedBytes(file, entry);
  const bytes = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry) : damaged(entry);
  return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : damaged(entry);
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.size > LIMITS.partBytes) tooLarge(entry);
  if (entry.size > packed.length * MOST_FOR_ONE) damaged(entry);
  if (packed.length === 0) return packed;
  try {
    // A byte more than the directory entry promises shows that it is not true.
    return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return damaged(entry);
  }
}

function tooLarge({ name }: Entry): never {
  return fault('tooLarge', { what: 'part', limit: LIMITS.partBytes, part: name });
}

function damaged({ name }: Entry): never {
  return fault('damaged', { part: name });
}
