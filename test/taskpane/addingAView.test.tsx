import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { render } from 'preact';
import type { Desk, Preferences } from '../../src/desk';
import { FUNCTIONS } from '../../src/functions';
import { App } from '../../src/taskpane/app/App';
import { useView } from '../../src/taskpane/pane/context';
import { loadTexts } from '../../src/taskpane/pane/view';
import type { PaneView } from '../../src/taskpane/pane/view';
import { VIEWS } from '../../src/taskpane/views';
import { NOTHING_REMEMBERED } from './support/paneOf';
import { SmallElement, smallDocument } from './support/smallDocument';

/** What a folder of views holds, written here: a view that counts, remembers the function it began with, and says so. */
interface CounterTexts {
  readonly tab: string;
  readonly purpose: string;
  readonly count: (value: number) => string;
  readonly told: string;
}

const counter: PaneView<number, 'raised', CounterTexts> = {
  id: 'counter',
  View: () => {
    const { state, texts, actions } = useView<number, 'raised', CounterTexts>('counter');
    const tell = (): Promise<void> => actions.attempt(async () => ({ type: 'done', say: ({ told }) => told }));
    return (
      <>
        <output>{texts.count(state)}</output>
        <button onClick={() => actions.dispatch('raised')}>+</button>
        <button onClick={() => void tell()}>!</button>
      </>
    );
  },
  state: ({ recent }) => recent.length,
  reduce: (state) => state + 1,
  remember: (state) => ({ tariffDay: `day ${state}` }),
  texts: {
    ja: () => Promise.resolve({ tab: '数え', purpose: '数えます。', count: (value) => `${value}回`, told: '言った。' }),
    en: () =>
      Promise.resolve({ tab: 'Counter', purpose: 'Counts.', count: (value) => `${value} times`, told: 'Told.' }),
  },
};

/** What the pane waits for before it shows a view. */
const INDEX = {
  functions: Object.fromEntries(FUNCTIONS.map(({ name, help }) => [name, help.text])),
  ...{ notes: {}, units: {} },
};

let element: SmallElement;
let written: Partial<Preferences>[];
let askFor: (view: string) => void;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
const button = (name: string): SmallElement => element.all('button').find(({ textContent }) => textContent === name)!;
async function press(name: string): Promise<void> {
  button(name).click();
  await settled();
}

/** The pane with one more line in its list of views. */
async function open(remembered: Preferences): Promise<void> {
  const views = [...VIEWS, counter];
  const workbook = {
    selection: () => Promise.resolve(null),
    onSelectionChanged: () => Promise.resolve(() => undefined),
  };
  const ribbon = {
    offer: () => undefined,
    onView: (listener: (view: string) => void) => {
      askFor = listener;
      return () => undefined;
    },
  };
  const host = {
    desk: { workbook, ribbon } as unknown as Desk,
    store: { read: () => remembered, write: (change: Partial<Preferences>) => void written.push(change) },
    ...({ language: 'ja', background: null, customFunctions: true } as const),
  };
  const texts = await loadTexts(views, 'ja');
  const root = element as unknown as HTMLElement;
  render(<App element={root} host={host} views={views} texts={texts} />, root);
  await settled();
}

beforeEach(() => {
  element = new SmallElement('div');
  written = [];
  Object.assign(globalThis, { document: smallDocument, fetch: () => Promise.resolve(Response.json(INDEX)) });
});

afterEach(() => render(null, element as unknown as HTMLElement));

test('a view added to the list has its tab, its own state and its texts in both languages', async () => {
  await open({ ...NOTHING_REMEMBERED, recent: ['NUM', 'SHARE'] });
  expect(
    element
      .all('nav')[0]!
      .all('button')
      .map(({ textContent }) => textContent),
  ).toEqual(await Promise.all([...VIEWS, counter].map(async ({ texts }) => (await texts.ja()).tab)));
  await press('数え');
  expect(button('数え').attributes.get('aria-current')).toBe('page');
  expect(element.all('output')[0]!.textContent).toBe('2回');
  await press('+');
  expect(element.all('output')[0]!.textContent).toBe('3回');
  expect(Object.assign({}, ...written)).toMatchObject({ tariffDay: 'day 3' });
  await press('English');
  expect([button('Counter').textContent, element.all('output')[0]!.textContent]).toEqual(['Counter', '3 times']);
});

test('what it tells is shown in the language of the pane, whichever comes after', async () => {
  await open(NOTHING_REMEMBERED);
  await press('数え');
  await press('!');
  expect(element.textContent).toContain('言った。');
  await press('English');
  expect(element.textContent).toContain('Told.');
});

test('the ribbon reaches it by its id, and asks in vain for one that is not there', async () => {
  await open(NOTHING_REMEMBERED);
  askFor('counter');
  await settled();
  expect(element.all('output')).toHaveLength(1);
  askFor('elsewhere');
  await settled();
  expect(element.all('output')).toHaveLength(1);
});

test('the introduction tells of it', async () => {
  await open({ ...NOTHING_REMEMBERED, welcomed: false });
  expect(element.textContent).toContain(`${VIEWS.length + 1}つの画面`);
  expect(element.textContent).toContain('数えます。');
});

test('each view stands in the folder of its id, and an id only once', () => {
  expect(new Set(VIEWS.map(({ id }) => id)).size).toBe(VIEWS.length);
  for (const { id } of VIEWS) expect(() => require.resolve(`../../src/taskpane/views/${id}/texts/ja`)).not.toThrow();
});
