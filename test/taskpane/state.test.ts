import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Target, Workbook } from '../../src/excel/workbook';
import { WorkbookError } from '../../src/excel/workbookError';
import { FUNCTIONS } from '../../src/functions';
import { Commands, followSelection } from '../../src/taskpane/state/commands';
import { initialState, reduce } from '../../src/taskpane/state/state';
import type { PaneEvent, PaneState } from '../../src/taskpane/state/state';
import { TEXTS } from './support/bothLanguages';

const PERCARDCOST = FUNCTIONS.find(({ name }) => name === 'PERCARDCOST')!;
const EMPTY_CELL: Target = { address: 'Sheet1!E5', sheet: 'Sheet1', content: null };

let state: PaneState;
let written: string[];
const dispatch = (event: PaneEvent): void => {
  state = reduce(state, event);
};

function workbook(parts: Partial<Workbook> = {}): Workbook {
  const missing = (): never => {
    throw new Error('not asked for in this test');
  };
  return {
    selection: missing,
    target: () => Promise.resolve(EMPTY_CELL),
    writeFormula: (address, formula) => Promise.resolve(void written.push(`${address} ${formula}`)),
    addTableSheet: missing,
    addExampleSheet: missing,
    onSelectionChanged: missing,
    ...parts,
  };
}

const notice = (): string | undefined => state.notice?.say(TEXTS.ja);

beforeEach(() => {
  state = initialState({ language: 'ja', recent: [], tariffDay: null });
  written = [];
});

describe('inserting', () => {
  test('writes into an empty cell, says so, and remembers the function', async () => {
    await new Commands(workbook(), dispatch).insert(PERCARDCOST, ['Sheet1!A1', '5']);
    expect(written).toEqual(['Sheet1!E5 =MYNA.PERCARDCOST(A1,5)']);
    expect(notice()).toBe('Sheet1!E5 に数式を挿入しました。');
    expect(state).toMatchObject({ busy: false, question: null, recent: ['PERCARDCOST'] });
  });

  test('points at missing arguments and asks nothing of the workbook', async () => {
    const unasked = workbook({ target: () => Promise.reject(new Error('asked')) });
    await new Commands(unasked, dispatch).insert(PERCARDCOST, ['A1']);
    expect(state).toMatchObject({ tried: true, busy: false, notice: null });
  });

  test('asks before it replaces, and then writes where it asked about', async () => {
    let target: Target = { ...EMPTY_CELL, content: '令和8年度' };
    const commands = new Commands(workbook({ target: () => Promise.resolve(target) }), dispatch);
    await commands.insert(PERCARDCOST, ['A1', '5']);
    expect(written).toEqual([]);
    expect(state.question).toMatchObject({ address: 'Sheet1!E5', content: '令和8年度' });
    target = { ...EMPTY_CELL, address: 'Sheet1!Z9' };
    await commands.replace(state.question!);
    expect(written).toEqual(['Sheet1!E5 =MYNA.PERCARDCOST(A1,5)']);
    expect(state.question).toBeNull();
  });

  test('a question is gone once an argument changes or another function is chosen', async () => {
    const occupied = workbook({ target: () => Promise.resolve({ ...EMPTY_CELL, content: '1' }) });
    const changes: PaneEvent[] = [
      { type: 'argumentTyped', name: 'PERCARDCOST', index: 0, input: 'A2' },
      { type: 'functionChosen', name: 'SHARE' },
      { type: 'viewChosen', view: 'reference' },
    ];
    for (const change of changes) {
      await new Commands(occupied, dispatch).insert(PERCARDCOST, ['A1', '5']);
      expect(state.question).not.toBeNull();
      dispatch(change);
      expect(state.question).toBeNull();
    }
  });

  test('refuses a cell that the formula itself would read', async () => {
    await new Commands(workbook(), dispatch).insert(PERCARDCOST, ['A1:E9', '5']);
    expect(written).toEqual([]);
    expect(notice()).toMatch(/^挿入先 Sheet1!E5 が引数の範囲に入っています/);
  });
});

describe('what goes wrong', () => {
  test.each(['editing', 'protected', 'selection', 'formula', 'changed', 'unsupported'] as const)(
    '%s is told in words, without the codes of Office',
    async (fault) => {
      const failing = workbook({ writeFormula: () => Promise.reject(new WorkbookError(fault, 'Code: text')) });
      await new Commands(failing, dispatch).insert(PERCARDCOST, ['1', '5']);
      expect(state.notice).toMatchObject({ tone: 'error' });
      expect(state.notice?.detail).toBeUndefined();
      expect(notice()).toBe(TEXTS.ja.fault(fault));
      expect(state.busy).toBe(false);
    },
  );

  test('the unexpected comes with what Office said', async () => {
    const failing = workbook({ target: () => Promise.reject(new TypeError('x is undefined')) });
    await new Commands(failing, dispatch).insert(PERCARDCOST, ['1', '5']);
    expect(state.notice?.detail).toBe('x is undefined');
  });
});

test('the selection goes into the argument it was asked for', async () => {
  const selected = workbook({
    selection: () => Promise.resolve({ address: 'Sheet1!A1:A3', sheet: 'Sheet1', activeCell: 'Sheet1!A1' }),
  });
  await new Commands(selected, dispatch).useSelection('PERCARDCOST', 2);
  expect(state.inputs).toEqual({ PERCARDCOST: ['', '', 'Sheet1!A1:A3'] });
});

test('an example goes with its cells and formula onto a sheet of its own', async () => {
  const asked: unknown[] = [];
  const commands = new Commands(
    workbook({
      addExampleSheet: (example) => {
        asked.push(example);
        return Promise.resolve({ sheet: '例 PERCARDCOST (2)' });
      },
    }),
    dispatch,
  );
  const example = PERCARDCOST.help.examples.find(({ sheet }) => sheet)!;
  await commands.putExample(PERCARDCOST, example, TEXTS.ja);
  expect(asked).toEqual([{ sheetName: '例 PERCARDCOST', cells: example.sheet, formula: example.formula }]);
  expect(notice()).toBe('シート「例 PERCARDCOST (2)」を作りました。');
});

describe('the pane’s state', () => {
  test('remembers the five functions used last, each once', () => {
    for (const used of ['A', 'B', 'C', 'A', 'D', 'E', 'F']) dispatch({ type: 'done', used, say: () => '' });
    expect(state.recent).toEqual(['F', 'E', 'D', 'A', 'C']);
  });

  test('keeps what was typed when another function is looked at', () => {
    dispatch({ type: 'argumentTyped', name: 'SHARE', index: 0, input: 'A1:A3' });
    dispatch({ type: 'functionChosen', name: 'PERCARDCOST' });
    dispatch({ type: 'functionChosen', name: 'SHARE' });
    expect(state.inputs['SHARE']).toEqual(['A1:A3']);
  });

  test('a message changes its language with the pane', async () => {
    await new Commands(workbook(), dispatch).insert(PERCARDCOST, ['1', '5']);
    expect(state.notice?.say(TEXTS.en)).toBe('The formula was inserted into Sheet1!E5.');
  });
});

test('the selection is followed, a burst of moves costs two questions', async () => {
  let asked = 0;
  let move: () => void = () => undefined;
  const following = workbook({
    selection: async () => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { address: `Sheet1!A${asked}`, sheet: 'Sheet1', activeCell: `Sheet1!A${asked}` };
    },
    onSelectionChanged: (listener) => {
      move = listener;
      return Promise.resolve(() => undefined);
    },
  });
  await followSelection(following, dispatch);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toBe(1);
  for (let moves = 0; moves < 50; moves += 1) move();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(asked).toBe(3);
  expect(state.selection?.address).toBe('Sheet1!A3');
});
