import { describe, expect, test } from '@jest/globals';
import type { Book, BookChart, NotShown } from '../../../src/xlsx';
import { BookSession } from '../../../src/workbench/files/session';
import type { SessionView, Screen } from '../../../src/workbench/files/session';
import { FileFault } from '../../../src/workbench/files/fileTasks';
import type { KeepingState } from '../../../src/workbench/files/keeping';
import type { BookState } from '../../../src/engine/grid';
import type { Losing, Talk } from '../../../src/workbench/files/talk';
import { MemoryShelf } from './memoryShelf';

const STATE: BookState = { data: {}, tables: [], extras: [], settings: [] };

function bookOf(formula?: string): Book {
  const cell = formula === undefined ? { value: 1 } : { value: 2, formula };
  return {
    sheets: [
      {
        name: 'Sheet1',
        visibility: 'visible',
        cells: new Map([[0, new Map([[0, cell]])]]),
        merges: [],
        columns: new Map(),
        rows: new Map(),
        frozen: { rows: 0, columns: 0 },
        tables: [],
      },
    ],
    names: [],
    active: 0,
    date1904: false,
  };
}

const CHART: BookChart = {
  type: 'LineMarkers',
  title: '費用',
  categories: [],
  series: [],
  categoryTitle: '',
  valueTitle: '',
  over: { row: 0, column: 0, rows: 1, columns: 1 },
};

class FakeScreen implements Screen {
  readonly shown: string[] = [];
  charts = 0;
  written = 0;
  broken = false;
  calculation: Promise<void> = Promise.resolve();
  change: () => void = () => undefined;

  prepare(): Promise<void> {
    return Promise.resolve();
  }
  showFile(_book: Book, name: string): void {
    if (this.broken) throw new Error('broken');
    this.shown.push(`file ${name}`);
  }
  showState(): void {
    if (this.broken) throw new Error('broken');
    this.shown.push('kept');
  }
  showEmpty(name: string): void {
    this.shown.push(`empty ${name}`);
  }
  showSample(): string {
    this.shown.push('sample');
    return '見本';
  }
  settled(): Promise<void> {
    return this.calculation;
  }
  stopCalculating(): void {
    this.shown.push('stopped');
  }
  state(): BookState {
    return STATE;
  }
  toFile(before: Book | undefined): Promise<Book> {
    const { sheets, ...rest } = before ?? bookOf();
    const charts = Array.from({ length: this.written }, () => CHART);
    return Promise.resolve({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, charts })) });
  }
  onChange(listener: () => void): void {
    this.change = listener;
  }
}

interface Answers {
  losing?: Losing;
  missing?: boolean;
  forgetting?: boolean;
}

/** A session, and all that was said and done around it. */
function sessionWith(answers: Answers = {}, notShown: readonly NotShown[] = [], keeping: KeepingState = 'on') {
  const said: string[] = [];
  const handed: { name: string; original: Uint8Array | undefined }[] = [];
  const screen = new FakeScreen();
  const shelf = new MemoryShelf();
  let view: SessionView | undefined;
  let original: Uint8Array | undefined;
  const talk: Talk = {
    losing: (name) => (said.push(`losing ${name}`), Promise.resolve(answers.losing)),
    missing: (name, { unknown }) => (
      said.push(`missing ${name} ${unknown.length}`),
      Promise.resolve(answers.missing ?? false)
    ),
    forgetting: () => (said.push('forgetting'), Promise.resolve(answers.forgetting ?? false)),
    cannotOpen: (name, why) => (said.push(`cannotOpen ${name} ${why}`), Promise.resolve()),
    cannotSave: (why) => (said.push(`cannotSave ${why}`), Promise.resolve()),
    aside: () => Promise.resolve(undefined),
    during: (_title, work) => work,
  };
  const session = new BookSession({
    screen,
    shelf,
    keeping,
    talk,
    language: 'ja',
    files: {
      async read(file) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (bytes[0] === 0) throw new FileFault('壊れています。');
        return {
          book: bookOf(file.name.startsWith('formula') ? '=PHONETIC(A1)' : '=1+1'),
          notShown,
          original: bytes,
          format: 'xlsx',
          notes: [],
        };
      },
      write: (_book, from) => ((original = from), Promise.resolve(new Uint8Array([9]))),
      writeNative: () => Promise.reject(new Error('not asked for here')),
    },
    hand: (name) => handed.push({ name, original }),
    view: (now) => (view = now),
  });
  return { session, screen, shelf, said, handed, view: () => view! };
}

const file = (name: string, first = 1): File => new File([new Uint8Array([first])], name);

describe('a file', () => {
  test('with nothing to tell is opened at once and kept', async () => {
    const { session, screen, shelf, said, view } = sessionWith();
    session.start(undefined);
    await session.open([file('計画.xlsx')]);
    expect(screen.shown).toEqual(['sample', 'file 計画']);
    expect(said).toEqual([]);
    expect(view()).toEqual({
      fileName: '計画.xlsx',
      changed: false,
      message: '開きました（シート1枚、数式1個）。',
      kept: true,
    });
    expect(shelf.book?.fileName).toBe('計画.xlsx');
    expect(shelf.source?.original).toEqual(new Uint8Array([1]));
  });

  test.each([
    [true, ['sample', 'file 計画']],
    [false, ['sample']],
  ])('with charts is opened only after a yes: %s', async (missing, shown) => {
    const { session, screen, said } = sessionWith({ missing }, [{ kind: 'chart', count: 2, kept: true }]);
    session.start(undefined);
    await session.open([file('計画.xlsx')]);
    expect(said).toEqual(['missing 計画.xlsx 0']);
    expect(screen.shown).toEqual(shown);
  });

  test('with a formula that cannot be calculated is told of', async () => {
    const { session, said } = sessionWith({ missing: true });
    session.start(undefined);
    await session.open([file('formula.xlsx')]);
    expect(said).toEqual(['missing formula.xlsx 1']);
  });

  test('that is bad leaves the open one alone', async () => {
    const { session, screen, said, view, shelf } = sessionWith();
    session.start(undefined);
    await session.open([file('計画.xlsx')]);
    await session.open([file('壊れ.xlsx', 0)]);
    expect(said).toEqual(['cannotOpen 壊れ.xlsx 壊れています。']);
    expect(screen.shown).toEqual(['sample', 'file 計画']);
    expect(view().fileName).toBe('計画.xlsx');
    expect(shelf.book?.fileName).toBe('計画.xlsx');
  });

  test('that the grid cannot show leaves the open one alone', async () => {
    const { session, screen, said, view } = sessionWith();
    session.start(undefined);
    screen.broken = true;
    await session.open([file('計画.xlsx')]);
    expect(said[0]).toMatch(/^cannotOpen 計画.xlsx /);
    expect(view().fileName).toBe('見本.xlsx');
  });

  test('waits until the one before is calculated', async () => {
    const { session, screen } = sessionWith();
    session.start(undefined);
    let finish: () => void = () => undefined;
    screen.calculation = new Promise((resolve) => (finish = resolve));
    const opening = session.open([file('計画.xlsx')]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.shown).toEqual(['sample']);
    finish();
    await opening;
    expect(screen.shown).toEqual(['sample', 'file 計画']);
  });

  test('that is asked for while the one before is calculated comes next; the same again does not', async () => {
    const { session, screen } = sessionWith();
    session.start(undefined);
    let finish: () => void = () => undefined;
    screen.calculation = new Promise((resolve) => (finish = resolve));
    const sample = session.showSample();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = [session.showSample(), session.open([file('計画.xlsx')])];
    finish();
    await Promise.all([sample, ...again]);
    expect(screen.shown).toEqual(['sample', 'sample', 'file 計画']);
  });

  test('is opened alone', async () => {
    const { session, screen, said } = sessionWith();
    session.start(undefined);
    await session.open([file('a.xlsx'), file('b.xlsx')]);
    expect(said).toEqual(['cannotOpen null ファイルは1つずつ開いてください。']);
    expect(screen.shown).toEqual(['sample']);
  });
});

describe('changes that no file has', () => {
  test.each([
    ['lose', ['sample', 'file 次'], 0],
    ['save', ['sample', 'file 次'], 1],
    [undefined, ['sample'], 0],
  ] as const)('are asked about before another file is opened: %s', async (losing, shown, files) => {
    const { session, screen, said, handed } = sessionWith({ losing });
    session.start(undefined);
    screen.change();
    await session.open([file('次.xlsx')]);
    expect(said).toEqual(['losing 見本.xlsx']);
    expect(screen.shown).toEqual(shown);
    expect(handed).toHaveLength(files);
  });

  test('are asked about before a new book and before the sample', async () => {
    const { session, screen, said } = sessionWith();
    session.start(undefined);
    screen.change();
    await session.startNew();
    await session.showSample();
    expect(said).toEqual(['losing 見本.xlsx', 'losing 見本.xlsx']);
    expect(screen.shown).toEqual(['sample']);
  });

  test('are told of, kept a little later, and gone once saved', async () => {
    const { session, screen, shelf, view, handed } = sessionWith();
    session.start(undefined);
    screen.change();
    expect(view()).toMatchObject({ changed: true, kept: false });
    expect(session.leaving()).toBe(true);
    await shelf.filled();
    expect(shelf.book).toMatchObject({ fileName: '見本.xlsx', changed: true });
    expect(view().kept).toBe(true);
    expect(session.leaving()).toBe(false);
    await session.save();
    expect(handed).toEqual([{ name: '見本.xlsx', original: undefined }]);
    expect(view()).toMatchObject({
      changed: false,
      message: '「見本.xlsx」をダウンロードに保存しました（シート1枚、数式0個）。',
    });
  });

  test('of a file are written into that file', async () => {
    const { session, screen, handed } = sessionWith();
    session.start(undefined);
    await session.open([file('計画.xlsm', 7)]);
    screen.change();
    await session.save();
    expect(handed).toEqual([{ name: '計画.xlsm', original: new Uint8Array([7]) }]);
  });

  test('made while a file is written are not in it', async () => {
    const { session, screen, view } = sessionWith();
    session.start(undefined);
    screen.change();
    const saving = session.save();
    await Promise.resolve();
    await Promise.resolve();
    screen.change();
    await saving;
    expect(view().changed).toBe(true);
  });

  test.each([
    [2, 2, '（シート1枚、数式0個）。'],
    [3, 2, 'グラフのうち1個は、参照するセルがないか、書き出せない種類のため、ファイルに入っていません。'],
  ])('with %d charts, of which %d are in the file', async (charts, written, end) => {
    const { session, screen, view } = sessionWith();
    session.start(undefined);
    screen.charts = charts;
    screen.written = written;
    await session.save();
    expect(view().message.endsWith(end)).toBe(true);
  });
});

describe('a workbook that was kept', () => {
  const kept = { book: { ...STATE, fileName: '前回.xlsx', changed: true }, source: null };

  test('is shown again, with its changes still to be saved', async () => {
    const { session, screen, view } = sessionWith();
    session.start(kept);
    expect(screen.shown).toEqual(['kept']);
    expect(view()).toMatchObject({ fileName: '前回.xlsx', changed: true, kept: true });
    expect(session.leaving()).toBe(false);
  });

  test('that cannot be shown gives way to the sample, and that is said', () => {
    const { session, screen, view } = sessionWith();
    screen.broken = true;
    session.start(kept);
    expect(screen.shown).toEqual(['sample']);
    expect(view().message).toContain('読めなかった');
  });

  test('that stopped the page at the last visit is not tried again', () => {
    const { session, screen, view } = sessionWith();
    expect(session.start(kept, false)).toBe(false);
    expect(screen.shown).toEqual(['sample']);
    expect(view().message).toContain('読めなかった');
  });

  test('can be forgotten, and stays so until another is opened', async () => {
    const { session, screen, shelf, view } = sessionWith({ forgetting: true });
    session.start(undefined);
    await session.open([file('計画.xlsx')]);
    await session.forget();
    expect(shelf.book).toBeUndefined();
    expect(view().kept).toBe(false);
    screen.change();
    expect(view().message).toContain('保存しないと残りません');
    expect(session.leaving()).toBe(true);
    await session.save();
    await session.open([file('次.xlsx')]);
    expect(shelf.book?.fileName).toBe('次.xlsx');
  });

  test('goes when the sample is asked for', async () => {
    const { session, shelf, view } = sessionWith();
    session.start(undefined);
    await session.open([file('計画.xlsx')]);
    await session.showSample();
    expect(shelf.book).toBeUndefined();
    expect(view()).toMatchObject({ fileName: '見本.xlsx', kept: false });
  });
});

describe('a browser that keeps nothing', () => {
  test('is told of at the first change, and leaving asks', async () => {
    const { session, screen, shelf, view } = sessionWith();
    shelf.full = true;
    session.start(undefined);
    screen.change();
    expect(session.leaving()).toBe(true);
    await shelf.filled();
    expect(view()).toMatchObject({ changed: true, kept: false });
    expect(view().message).toContain('このブラウザーには保管できません');
    expect(session.leaving()).toBe(true);
  });

  test('no longer holds the workbook from before', async () => {
    const { session, shelf } = sessionWith();
    session.start(undefined);
    await session.open([file('計画.xlsx')]);
    shelf.full = true;
    await session.open([file('大きい.xlsx')]);
    expect(shelf.book).toBeUndefined();
  });

  test('a second tab leaves the first one its own', async () => {
    const { session, screen, shelf, view } = sessionWith({}, [], 'otherTab');
    session.start(undefined);
    await session.open([file('計画.xlsx')]);
    screen.change();
    expect(view().message).toContain('別のタブ');
    expect(shelf.book).toBeUndefined();
    expect(session.leaving()).toBe(true);
  });
});
