import type { BookSource, KeptBook, Kept, Shelf } from '../../../src/workbench/files/shelf';

/** A shelf without a browser. */
export class MemoryShelf implements Shelf {
  book: KeptBook | undefined;
  source: BookSource | null = null;
  set: Kept;
  full = false;
  private waiting: () => void = () => undefined;

  load(): Promise<Kept> {
    return Promise.resolve(this.book ? { book: this.book, source: this.source } : undefined);
  }

  put(book: KeptBook, source?: BookSource | null): Promise<void> {
    // What waits for it goes on after whoever put it.
    setTimeout(this.waiting);
    if (this.full) return Promise.reject(new Error('full'));
    this.book = book;
    if (source !== undefined) this.source = source;
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.book = undefined;
    this.source = null;
    return Promise.resolve();
  }

  aside(): Promise<Kept> {
    return Promise.resolve(this.set);
  }

  setAside(copy: Kept): Promise<void> {
    this.set = copy;
    return copy ? this.clear() : Promise.resolve();
  }

  /** Resolves after the next attempt to put something here. */
  filled(): Promise<void> {
    return new Promise((resolve) => (this.waiting = resolve));
  }
}
