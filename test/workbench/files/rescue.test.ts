import { describe, expect, test } from '@jest/globals';
import { OpeningMark, rescue } from '../../../src/workbench/files/rescue';
import type { Kept } from '../../../src/workbench/files/shelf';
import { MemoryShelf } from './memoryShelf';

const STATE = { data: { id: 'あ' }, tables: [], extras: [], settings: [], fileName: '前回.xlsx', changed: true };
const COPY: NonNullable<Kept> = {
  book: STATE,
  source: {
    book: { sheets: [], names: [], active: 0, date1904: false } as never,
    original: new Uint8Array([1, 2]),
  },
};

/** The browser's store for a while, as it is after a reload too. */
function storeOf(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

async function rescued(lost: Kept, answer: 'download' | 'remove' | undefined, shelf = new MemoryShelf()) {
  const asked: string[] = [];
  const handed: { name: string; bytes: Uint8Array }[] = [];
  await rescue(lost, {
    shelf,
    talk: { aside: (name) => (asked.push(name), Promise.resolve(answer)) },
    hand: (name, bytes) => void handed.push({ name, bytes }),
  });
  return { shelf, asked, handed };
}

describe('the mark of an opening', () => {
  test('is found by the next page when the first never came to its end', () => {
    const store = storeOf();
    expect(new OpeningMark(store).begin()).toBe(false);
    expect(new OpeningMark(store).begin()).toBe(true);
  });

  test('is gone when the workbook stood, or the page was left', () => {
    const store = storeOf();
    const mark = new OpeningMark(store);
    mark.begin();
    mark.end();
    expect(new OpeningMark(store).begin()).toBe(false);
  });

  test('asks nothing of a browser that stores nothing', () => {
    const refusing = () => {
      throw new Error('SecurityError');
    };
    const store = { getItem: refusing, setItem: refusing, removeItem: refusing };
    for (const mark of [new OpeningMark(store), new OpeningMark(undefined)]) {
      expect(mark.begin()).toBe(false);
      mark.end();
    }
  });
});

describe('a copy that could not be opened', () => {
  test('is set aside, no longer kept, and offered again at each start', async () => {
    const shelf = new MemoryShelf();
    await shelf.put(COPY.book, COPY.source);
    const first = await rescued(await shelf.load(), undefined, shelf);
    expect([first.asked, first.handed]).toEqual([['前回.xlsx'], []]);
    expect(await shelf.load()).toBeUndefined();
    const second = await rescued(undefined, undefined, shelf);
    expect(second.asked).toEqual(['前回.xlsx']);
    expect(await shelf.aside()).toEqual(COPY);
  });

  test('is downloaded as its file and all that was on the screen, and then gone', async () => {
    const { shelf, handed } = await rescued(COPY, 'download');
    expect(handed.map(({ name }) => name)).toEqual(['前回.xlsx', '前回.json']);
    expect(handed[0]!.bytes).toEqual(new Uint8Array([1, 2]));
    expect(JSON.parse(new TextDecoder().decode(handed[1]!.bytes))).toEqual(STATE);
    expect(await shelf.aside()).toBeUndefined();
  });

  test('is removed without a download where that is wished', async () => {
    const { shelf, handed } = await rescued(COPY, 'remove');
    expect([handed, await shelf.aside()]).toEqual([[], undefined]);
  });

  test('is not spoken of where there is none', async () => {
    expect((await rescued(undefined, 'download')).asked).toEqual([]);
  });
});
