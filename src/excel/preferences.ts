import { Storage, StorageType } from '@microsoft/office-js-helpers';
import type { Language } from '../functions';

/** What the pane remembers on this machine. */
export interface Preferences {
  readonly language: Language | null;
  /** Names of functions, the last used one first. */
  readonly recent: readonly string[];
  /** `YYYY-MM-DD` */
  readonly tariffDay: string | null;
  /** Whether the introduction was shown. */
  readonly welcomed: boolean;
}

const CONTAINER = 'myna';
const MOST_RECENT = 5;

/** People, other programs and older versions may have written there: whatever does not fit counts as not set. */
const readers: { readonly [K in keyof Preferences]: (stored: unknown) => Preferences[K] } = {
  language: (stored) => (stored === 'ja' || stored === 'en' ? stored : null),
  recent: (stored) =>
    Array.isArray(stored)
      ? [...new Set(stored.filter((name) => typeof name === 'string' && /^[A-Z]+$/.test(name)))].slice(0, MOST_RECENT)
      : [],
  tariffDay: (stored) => (typeof stored === 'string' && isDay(stored) ? stored : null),
  welcomed: (stored) => stored === true,
};

export class PreferenceStore {
  private readonly storage: Storage<unknown>;

  constructor(storage = openStorage()) {
    this.storage = storage;
  }

  read(): Preferences {
    return {
      language: readers.language(this.storage.get('language')),
      recent: readers.recent(this.storage.get('recent')),
      tariffDay: readers.tariffDay(this.storage.get('tariffDay')),
      welcomed: readers.welcomed(this.storage.get('welcomed')),
    };
  }

  write(change: Partial<Preferences>): void {
    for (const [key, value] of Object.entries(change)) {
      try {
        this.storage.set(key, value);
      } catch {
        // A full or locked storage costs the memory of a preference, nothing else.
        return;
      }
    }
  }
}

function openStorage(): Storage<unknown> {
  try {
    return new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
  } catch {
    // Browsers may refuse storage to a page inside another one.
    return new Storage<unknown>(CONTAINER, StorageType.InMemoryStorage);
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
