import { fault } from '../model/faults';

const HEADER = { sectorShift: 30, directory: 48, miniFat: 60, difat: 68, firstFats: 76 } as const;
const ENTRY = { length: 128, nameLength: 64, type: 66, start: 116, size: 120 } as const;
const FIRST_FATS = 109;
const MINI_SHIFT = 6;
/** Smaller streams stand together in one of their own. */
const SMALL = 4096;
const STREAM = 2;
const ROOT = 5;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The streams of a compound file ([MS-CFB]), each read when asked for. The reader of @e965/xlsx follows chains of sectors that lead
 * back to themselves until there is no memory; here a chain is no longer than the file.
 */
export class Compound {
  private readonly view: DataView;
  private readonly shift: number;
  private readonly fats: readonly number[];
  private readonly entries: readonly DirectoryEntry[];

  /** @param part what is damaged where the file is. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.shift = this.within(() => this.view.getUint16(HEADER.sectorShift, true));
    if (this.shift !== 9 && this.shift !== 12) fault('damaged', { part: this.part });
    this.fats = this.within(() => this.fatSectors());
    this.entries = this.within(() => this.readDirectory());
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** Undefined where there is none of the name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.type === STREAM);
    return (
      entry &&
      this.within(() =>
        entry.size < SMALL ? this.smallStream(entry) : this.sectors(entry.start).subarray(0, entry.size),
      )
    );
  }

  /** A place behind the end of the file is the file's fault. */
  private within<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof RangeError) fault('damaged', { part: this.part });
      throw error;
    }
  }

  private fatSectors(): number[] {
    const fats: number[] = [];
    const most = this.bytes.length >> this.shift;
    const add = (from: number, count: number): void => {
      for (let index = 0; index < count; index += 1) {
        const sector = this.view.getInt32(from + 4 * index, true);
        if (sector >= 0) fats.push(sector);
      }
    };
    add(HEADER.firstFats, FIRST_FATS);
    const inSector = (1 << (this.shift - 2)) - 1;
    let next = this.view.getInt32(HEADER.difat, true);
    for (let count = 0; next >= 0; count += 1) {
      if (count > most) fault('damaged', { part: this.part });
      add(this.place(next), inSector);
      next = this.view.getInt32(this.place(next) + 4 * inSector, true);
    }
    return fats;
  }

  private place(sector: number): number {
    return (sector + 1) * 2 ** this.shift;
  }

  /** The numbers of a chain, each of which names the next. */
  private chain(start: number, next: (sector: number) => number, most: number): number[] {
    const chain: number[] = [];
    for (let sector = start; sector >= 0; sector = next(sector)) {
      if (chain.length > most) fault('damaged', { part: this.part });
      chain.push(sector);
    }
    return chain;
  }

  private sectors(start: number): Uint8Array {
    const { shift, view, fats, bytes, part } = this;
    const inSector = 1 << (shift - 2);
    const next = (sector: number): number => {
      const fat = fats[Math.floor(sector / inSector)] ?? fault('damaged', { part });
      return view.getInt32(this.place(fat) + 4 * (sector % inSector), true);
    };
    const chain = this.chain(start, next, bytes.length >> shift);
    const all = new Uint8Array(chain.length << shift);
    chain.forEach((sector, index) => {
      const place = this.place(sector);
      // The last sector of a file may be cut off.
      if (place >= bytes.length) fault('damaged', { part: this.part });
      all.set(bytes.subarray(place, place + (1 << shift)), index << shift);
    });
    return all;
  }

  private readDirectory(): DirectoryEntry[] {
    const bytes = this.sectors(this.view.getInt32(HEADER.directory, true));
    const view = new DataView(bytes.buffer);
    const utf16 = new TextDecoder('utf-16le');
    return Array.from({ length: bytes.length / ENTRY.length }, (_, index) => {
      const at = index * ENTRY.length;
      const length = Math.min(Math.max(view.getUint16(at + ENTRY.nameLength, true) - 2, 0), ENTRY.nameLength);
      const name = utf16.decode(bytes.subarray(at, at + length));
      const [start, size] = [view.getInt32(at + ENTRY.start, true), view.getUint32(at + ENTRY.size, true)];
      return { name, type: bytes[at + ENTRY.type]!, start, size };
    });
  }

  private smallStream({ start, size }: DirectoryEntry): Uint8Array {
    const root = this.entries.find(({ type }) => type === ROOT) ?? fault('damaged', { part: this.part });
    const store = this.sectors(root.start);
    const table = this.sectors(this.view.getInt32(HEADER.miniFat, true));
    const view = new DataView(table.buffer);
    const chain = this.chain(start, (sector) => view.getInt32(4 * sector, true), store.length >> MINI_SHIFT);
    const all = new Uint8Array(chain.length << MINI_SHIFT);
    chain.forEach((sector, index) => {
      const place = sector << MINI_SHIFT;
      all.set(store.subarray(place, place + (1 << MINI_SHIFT)), index << MINI_SHIFT);
    });
    return all.subarray(0, size);
  }
}
