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

/** Where preferences are kept: by name, whatever was stored under it. */
export interface PreferenceStorage {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export class PreferenceStore {
  constructor(private readonly storage: PreferenceStorage) {}

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

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
