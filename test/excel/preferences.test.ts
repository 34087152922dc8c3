import type { PreferenceStore } from '../../src/desk';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

/** What a browser's localStorage does, as far as anybody asks. */
class MemoryStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this as unknown as Record<string, string>)[key]! : null;
  }
  setItem(key: string, value: string): void {
    (this as unknown as Record<string, string>)[key] = String(value);
  }
}

const browser = { localStorage: new MemoryStorage() };
let newStore: () => PreferenceStore;

beforeAll(async () => {
  Object.assign(globalThis, { window: browser });
  const { openPreferences } = await import('../../src/excel/page/preferences');
  newStore = openPreferences;
});

beforeEach(() => {
  browser.localStorage = new MemoryStorage();
});

test('what was written is read, by the next pane too', () => {
  const preferences = { language: 'en', recent: ['SHARE', 'NUM'], tariffDay: '2021-10-01', welcomed: true } as const;
  newStore().write(preferences);
  expect(newStore().read()).toEqual(preferences);
});

test('nothing is set at first', () => {
  expect(newStore().read()).toEqual({ language: null, recent: [], tariffDay: null, welcomed: false });
});

describe('what others wrote is not trusted', () => {
  test.each([
    ['language', '"fr"', null],
    ['language', '{', null],
    ['recent', '"SHARE"', []],
    ['recent', '["SHARE",5,null,"<b>","share","NUM","SHARE","A","B","C","D"]', ['SHARE', 'NUM', 'A', 'B', 'C']],
    ['tariffDay', '"2024-02-30"', null],
    ['tariffDay', '"10月1日"', null],
    ['tariffDay', '20241001', null],
    ['tariffDay', '"2024-10-01T00:00:00Z"', null],
    ['welcomed', '"true"', false],
  ])('%s: %s', (key, stored, expected) => {
    const store = newStore();
    browser.localStorage.setItem(`@myna/${key}`, stored);
    expect(store.read()).toEqual({ language: null, recent: [], tariffDay: null, welcomed: false, [key]: expected });
  });
});

test('a browser that refuses storage costs the memory, not the pane', () => {
  Object.defineProperty(browser, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('SecurityError');
    },
  });
  const store = newStore();
  store.write({ language: 'en' });
  expect(store.read().language).toBe('en');
  Object.defineProperty(browser, 'localStorage', { configurable: true, writable: true, value: new MemoryStorage() });
});

test('a full storage is no reason to stop', () => {
  const store = newStore();
  browser.localStorage.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  expect(() => store.write({ language: 'en' })).not.toThrow();
});
