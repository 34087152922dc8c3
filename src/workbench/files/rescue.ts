import type { Kept, Shelf } from './shelf';
import type { Talk } from './talk';

type Copy = NonNullable<Kept>;

/** As much of the browser's small store as the mark needs. */
type MarkStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const MARK = 'myna-workbench-opening';

/** Whether a kept copy is being opened, noted outside of the page: one that freezes the page is still noted after a reload. */
export class OpeningMark {
  constructor(private readonly store: MarkStore | undefined) {}

  /** Whether the opening before this one came to no end. */
  begin(): boolean {
    const before = this.using((store) => store.getItem(MARK)) ?? null;
    this.using((store) => store.setItem(MARK, '1'));
    return before !== null;
  }

  end(): void {
    this.using((store) => store.removeItem(MARK));
  }

  /** A browser that stores nothing keeps no copy either. */
  private using<T>(step: (store: MarkStore) => T): T | undefined {
    try {
      return this.store && step(this.store);
    } catch {
      return undefined;
    }
  }
}

interface RescueParts {
  readonly shelf: Pick<Shelf, 'aside' | 'setAside'>;
  readonly talk: Pick<Talk, 'aside'>;
  readonly hand: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** Sets a copy aside that could not be opened, so that the next start does not try it again, and offers what is set aside. */
export async function rescue(lost: Kept, { shelf, talk, hand }: RescueParts): Promise<void> {
  if (lost) await shelf.setAside(lost);
  const copy = lost ?? (await shelf.aside());
  if (!copy) return;
  const answer = await talk.aside(copy.book.fileName);
  if (answer === 'download') for (const [name, bytes] of filesOf(copy)) hand(name, bytes);
  if (answer !== undefined) await shelf.setAside(undefined);
}

/** The file that the workbook came from, and all that was in the grid: no program has to be able to show it. */
function filesOf({ book, source }: Copy): readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[] {
  const json = new TextEncoder().encode(JSON.stringify(book));
  const original = source?.original ? [[book.fileName, new Uint8Array(source.original)] as const] : [];
  return [...original, [`${book.fileName.replace(/\.[^.]*$/, '')}.json`, json]];
}
