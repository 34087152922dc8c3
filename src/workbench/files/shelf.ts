import { createStore, delMany, get, getMany, setMany } from 'idb-keyval';
import type { Book } from '../../xlsx';
import type { BookState } from '../../engine/grid';

/** The file that a workbook came from. */
export interface BookSource {
  readonly book: Book;
  /** Undefined where the file's format is only read. */
  readonly original: Uint8Array | undefined;
}

export interface KeptBook extends BookState {
  readonly fileName: string;
  /** Whether it differs from the file. */
  readonly changed: boolean;
}

export type Kept = { readonly book: KeptBook; readonly source: BookSource | null } | undefined;

/** Where the one open workbook is kept, with the file it came from. */
export interface Shelf {
  load(): Promise<Kept>;
  /** Without a source, the one from before stays. */
  put(book: KeptBook, source?: BookSource | null): Promise<void>;
  clear(): Promise<void>;
  /** A copy that could not be opened, for as long as nobody has taken or removed it. */
  aside(): Promise<Kept>;
  /** In the place of the one that is kept; nothing takes away what is set aside. */
  setAside(copy: Kept): Promise<void>;
}

const BOOK = 'book';
const SOURCE = 'source';
const ASIDE = 'aside';

/** In the browser's own store of this site, which no page of another site can read. */
export function browserShelf(): Shelf {
  const store = createStore('myna-workbench', 'open');
  return {
    async load() {
      const [book, source] = await getMany<KeptBook | BookSource | null>([BOOK, SOURCE], store);
      return book ? { book: book as KeptBook, source: (source ?? null) as BookSource | null } : undefined;
    },
    put: (book, source) =>
      setMany(
        source === undefined
          ? [[BOOK, book]]
          : [
              [BOOK, book],
              [SOURCE, source],
            ],
        store,
      ),
    clear: () => delMany([BOOK, SOURCE], store),
    aside: () => get<Kept>(ASIDE, store),
    setAside: (copy) =>
      copy === undefined
        ? delMany([ASIDE], store)
        : setMany(
            [
              [ASIDE, copy],
              [BOOK, null],
              [SOURCE, null],
            ],
            store,
          ),
  };
}

const LOCK = 'myna-workbench-open';
/** On a reload the page before may hold the lock for a moment more. */
const PATIENCE = 1500;

/** Whether this page is the only one to keep its workbook; from then on others have to wait until it is gone. */
export function claimShelf(locks: LockManager | undefined = navigator.locks): Promise<boolean> {
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const held = (): Promise<never> => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, held).catch(() => resolve(false));
  });
}
