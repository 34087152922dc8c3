import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { h, render } from 'preact';
import type { BookChange, Desk } from '../../src/desk';
import type { CellMove, Place, SheetCells } from '../../src/sheet';
import { PaneContext } from '../../src/taskpane/pane/context';
import type { Pane } from '../../src/taskpane/pane/context';
import { check } from '../../src/taskpane/views/check';
import { CheckCommands } from '../../src/taskpane/views/check/commands';
import type { CheckEvent, CheckState } from '../../src/taskpane/views/check/state';
import type { CheckTexts } from '../../src/taskpane/views/check/texts/ja';
import { sheetCells } from '../analysis/sheetCells';
import { planSheet } from '../support/planSheet';
import { JAPANESE, withoutInput } from '../support/japanese';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';
import { plainDocument } from './support/plainDocument';

const NO_INPUTS = { population: '', delivered: '', costs: '' };
const PLAN = '計画';
const OTHER = '別の計画';
const STAFF = planSheet()[0]!.indexOf('職員数');
/** How long the pane waits after a change, and then some. */
const A_WHILE = 700;

let sheets: SheetCells[];
let gone: Place[];
let reads: string[];
let values: Record<string, unknown[][]>;
let listener: ((change: BookChange) => void) | null;
let refusesToTell: boolean;
let pane: PaneOf<CheckState, CheckEvent, CheckTexts>;
let commands: CheckCommands;
let desk: Desk;

type Faulty = Parameters<typeof planSheet>[0];
const put = (faulty: Faulty = {}, sheet = PLAN, above = 0): void => {
  const rows = [...Array.from({ length: above }, () => [null]), ...planSheet(faulty)];
  sheets = [...sheets.filter((each) => each.sheet !== sheet), sheetCells(sheet, rows)].sort((a, b) =>
    a.sheet > b.sheet ? 1 : -1,
  );
};

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['performance'] });
  [sheets, gone, reads, values, listener, refusesToTell] = [[], [], [], {}, null, false];
  pane = new PaneOf(check);
  desk = {
    book: {
      outline: () =>
        Promise.resolve({ sheets: sheets.map(({ sheet }) => ({ name: sheet, hidden: false })), names: [] }),
      read: ({ name }: { name: string }) => {
        reads.push(name);
        return Promise.resolve(sheets.find(({ sheet }) => sheet === name)!);
      },
      layout: () => Promise.resolve({ merges: [], hiddenColumns: new Set() }),
      values: (reference: string) => Promise.resolve(values[reference] ?? []),
      selected: () => Promise.resolve({ sheet: PLAN, row: 1, column: 0, rows: 1, columns: 1 }),
      goTo: (place: Place) => {
        gone.push(place);
        return Promise.resolve(true);
      },
      onChanged: (heard: (change: BookChange) => void) => {
        if (refusesToTell) return Promise.reject(new Error('no events'));
        listener = heard;
        return Promise.resolve(() => (listener = null));
      },
    },
  } as unknown as Desk;
  commands = new CheckCommands(desk, pane.actions, () => pane.own);
});
afterEach(() => void jest.useRealTimers());

const later = (milliseconds = A_WHILE): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const during = async <T>(work: Promise<T>): Promise<T> => {
  let done = false;
  const result = work.finally(() => (done = true));
  while (!done) await later(1);
  return result;
};
const edited = (sheet = PLAN): void => listener!({ type: 'changed', sheet });
const shifted = (at: number, count: number): CellMove => ({
  ...{ type: 'shifted', sheet: PLAN, shift: { along: 'rows', at, count } },
});
const staffCell = (row: number): Place => ({ sheet: PLAN, row, column: STAFF, rows: 1, columns: 1 });
/** Findings that are more than information. */
const found = () =>
  pane.own
    .plans!.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'information'))
    .map(({ rule, place }) => ({ rule, place }));
const click = async (index = 0): Promise<void> => {
  const plan = pane.own.plans![0]!;
  await during(commands.goToFinding(plan, plan.findings[index]!.place!));
};
const said = (language: 'ja' | 'en' = 'ja'): string => {
  const value: Pane = {
    ...{ state: { ...pane.state, language }, texts: TEXTS[language], desk, dispatch: pane.dispatch },
    ...{ chooseLanguage: () => undefined, scrollToTop: () => undefined },
  };
  const screen = plainDocument();
  render(h(PaneContext.Provider, { value, children: h(check.View, {}) }), screen);
  return screen.said.join('\n');
};

describe('rows and columns that come and go', () => {
  let stop: () => void;
  beforeEach(async () => {
    put({ 1: { 職員数: 1 } });
    stop = commands.follow();
    await during(commands.checkSelected(NO_INPUTS));
    expect(found()).toEqual([{ rule: 'staff', place: staffCell(2) }]);
  });

  test('take a finding along, its address, its proposal and the plan’s own', async () => {
    await during(commands.mend(pane.own.plans![0]!, NO_INPUTS));
    listener!(shifted(0, 3));
    put({ 1: { 職員数: 1 } }, PLAN, 3);
    expect(found()).toEqual([{ rule: 'staff', place: staffCell(5) }]);
    expect(pane.own.plans![0]).toMatchObject({
      place: { row: 3, rows: 4 },
      mending: { figures: [{ place: staffCell(5) }] },
    });
    await click();
    expect(gone).toEqual([staffCell(5)]);
    // The plan itself is the same: nobody has to check it again.
    await later();
    expect(pane.own).toMatchObject({ changed: false, lost: false });
    expect(said()).toContain('A4:M7');
  });

  test('a row inside the plan moves what is below it, and the plan has changed', async () => {
    listener!(shifted(2, 1));
    expect(found()).toEqual([{ rule: 'staff', place: staffCell(3) }]);
    sheets = [sheetCells(PLAN, [...planSheet().slice(0, 2), [null], ...planSheet({ 1: { 職員数: 1 } }).slice(2)])];
    await later();
    expect(pane.own.changed).toBe(true);
    await click();
    expect(gone).toEqual([staffCell(3)]);
  });

  test('a row that goes takes its finding’s cell with it', async () => {
    listener!(shifted(2, -1));
    expect(found()).toEqual([{ rule: 'staff', place: null }]);
  });

  test('take along what was named beside the plan', async () => {
    values[`${PLAN}!B9`] = [[5000]];
    pane.actions.dispatch({ type: 'inputTyped', input: 'population', text: `${PLAN}!B9` });
    pane.actions.dispatch({ type: 'inputTyped', input: 'delivered', text: `${PLAN}!B3` });
    listener!(shifted(2, -1));
    expect(pane.own.inputs).toEqual({ population: `${PLAN}!B8`, delivered: '#REF!', costs: '' });
  });

  test('a renamed sheet too', () => {
    listener!({ type: 'renamed', sheet: PLAN, name: '計画 (2)' });
    expect(found()[0]!.place!.sheet).toBe('計画 (2)');
  });

  test('where nobody says where cells went, a finding is only pointed to in a plan that is as it was', async () => {
    listener!({ type: 'lost', sheet: PLAN });
    await click();
    expect(gone).toEqual([staffCell(2)]);
    put({ 1: { 職員数: 1 } }, PLAN, 1);
    await click();
    expect(gone).toHaveLength(1);
    expect(pane.notice()).toBe(TEXTS.ja.views.check.planChanged);
    await later();
    expect(pane.own.changed).toBe(true);
  });

  test('and so it is after the view was left, and where Excel tells nothing', async () => {
    stop();
    await later(1);
    expect(listener).toBeNull();
    put({ 1: { 職員数: 1 } }, PLAN, 1);
    await click();
    expect(gone).toEqual([]);
    refusesToTell = true;
    commands.follow();
    await later();
    expect(said()).toContain(TEXTS.ja.views.check.notWatching);
    await click();
    expect(gone).toEqual([]);
  });

  test('what happened while the view was left is seen when it is back', async () => {
    stop();
    put({ 1: { 職員数: 1 } });
    commands.follow();
    await later();
    expect(pane.own).toMatchObject({ watching: true, lost: false, changed: false });
    stop();
    put({ 2: { 職員数: 1 } });
    commands.follow();
    await later();
    expect(pane.own).toMatchObject({ lost: true, changed: true });
  });
});

describe('a plan that changes after it was checked', () => {
  beforeEach(async () => {
    put({ 1: { 職員数: 1 } });
    put({}, OTHER);
    commands.follow();
    await during(commands.checkBook(NO_INPUTS));
    reads = [];
  });

  test('is said to have changed, until it is checked again or is as it was', async () => {
    put();
    edited();
    await later();
    expect(said()).toContain(TEXTS.ja.views.check.outdated);
    expect(found()).toHaveLength(1);
    put({ 1: { 職員数: 1 } });
    edited();
    await later();
    expect(said()).not.toContain(TEXTS.ja.views.check.outdated);
    put();
    edited();
    await later();
    await during(commands.checkAgain());
    expect(found()).toEqual([]);
    expect(pane.own).toMatchObject({ changed: false, running: null });
    expect(said()).toContain('直った指摘 1件: 職員の配置 2020年5月。');
    expect(withoutInput(said('en').replaceAll(OTHER, '').replaceAll(PLAN, ''))).not.toMatch(JAPANESE);
  });

  test('is judged at once where that is wished, and no other sheet is read', async () => {
    pane.actions.dispatch({ type: 'atOnceChosen', atOnce: true });
    const [, other] = [...pane.own.plans!].sort((a) => (a.place.sheet === PLAN ? -1 : 1));
    put({ 1: { 職員数: 1 }, 2: { 職員数: 1 } });
    edited();
    edited();
    await later();
    expect(found().map(({ place }) => place)).toEqual([staffCell(2), staffCell(3)]);
    expect(pane.own.news).toMatchObject({ solved: [], added: 1 });
    expect(new Set(reads)).toEqual(new Set([PLAN]));
    expect(pane.own.plans).toContain(other);
    expect(said()).toContain('新しい指摘 1件。');
  });

  test('keeps the ids by which the reader’s place is kept, wherever it stands', async () => {
    pane.actions.dispatch({ type: 'atOnceChosen', atOnce: true });
    const ids = () => Object.fromEntries(pane.own.plans!.map(({ id, place }) => [place.sheet, id]));
    const before = ids();
    listener!(shifted(0, 2));
    put({}, PLAN, 2);
    await later();
    expect(found()).toEqual([]);
    expect(ids()).toEqual(before);
  });

  test('changes with a figure given beside it, wherever that stands', async () => {
    values['人口!A1'] = [[5000]];
    pane.actions.dispatch({ type: 'inputTyped', input: 'population', text: '人口!A1' });
    pane.actions.dispatch({ type: 'inputTyped', input: 'delivered', text: '2000' });
    await during(commands.checkBook(pane.own.inputs));
    pane.actions.dispatch({ type: 'atOnceChosen', atOnce: true });
    expect(found().map(({ rule }) => rule)).not.toContain('target');
    values['人口!A1'] = [[500_000]];
    edited('人口');
    await later();
    expect(found().map(({ rule }) => rule)).toContain('target');
  });

  test('is looked at once a while and not at every keystroke', async () => {
    for (let count = 0; count < 20; count += 1) {
      edited();
      await later(20);
    }
    await later();
    expect(reads.length).toBeLessThan(3);
  });

  test('is not judged without a person where cells were lost', async () => {
    pane.actions.dispatch({ type: 'atOnceChosen', atOnce: true });
    put();
    listener!({ type: 'lost', sheet: PLAN });
    await later();
    expect(pane.own).toMatchObject({ changed: true, lost: true });
    expect(found()).toHaveLength(1);
  });

  test('whose sheet cannot be read now is looked at again later', async () => {
    pane.actions.dispatch({ type: 'atOnceChosen', atOnce: true });
    const [before] = sheets.filter(({ sheet }) => sheet === PLAN);
    const index = sheets.indexOf(before!);
    sheets[index] = { ...before!, blocks: [], unread: [{ sheet: PLAN, rect: null, why: 'editing' }] };
    edited();
    await later();
    expect(found()).toHaveLength(1);
    put();
    await later();
    expect(found()).toEqual([]);
  });
});
