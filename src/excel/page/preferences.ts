import { PreferenceStore } from '../../desk';
import { Storage, StorageType } from '@microsoft/office-js-helpers';

const CONTAINER = 'myna';

/** The preferences of the person at this machine. */
export function openPreferences(): PreferenceStore {
  return new PreferenceStore(openStorage());
}

function openStorage(): Storage<unknown> {
  try {
    return new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
  } catch {
    // Browsers may refuse storage to a page inside another one.
    return new Storage<unknown>(CONTAINER, StorageType.InMemoryStorage);
  }
}
