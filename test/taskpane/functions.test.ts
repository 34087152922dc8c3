import { WorkbookError } from '../../src/desk';
import type { Desk, Target, Workbook } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { followSelection } from '../../src/taskpane/pane/actions';
import { putExample } from '../../src/taskpane/pane/help';
import { functions } from '../../src/taskpane/views/functions';
import { FunctionCommands } from '../../src/taskpane/views/functions/commands';
import type { FunctionsEvent, FunctionsState } from '../../src/taskpane/views/functions/state';
import type { FunctionsTexts } from '../../src/taskpane/views/functions/texts/ja';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';

const PERCARDCOST = FUNCTIONS.find(({ name }) => name === 'PERCARDCOST')!;
const EMPTY_CELL: Target = { address: 'Sheet1!E5', sheet: 'Sheet1', content: null };

let pane: PaneOf<FunctionsState, FunctionsEvent, FunctionsTexts>;
let written: string[];

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

const commands = (on = workbook()): FunctionCommands => new FunctionCommands(on, pane.actions);

beforeEach(() => {
  pane = new PaneOf(functions);
  written = [];
});

describe('inserting', () => {
  test('writes into an empty cell, says so, and remembers the function', async () => {
    await commands().insert(PERCARDCOST, ['Sheet1!A1', '5']);
    expect(written).toEqual(['Sheet1!E5 =MYNA.PERCARDCOST(A1,5)']);
    expect(pane.notice()).toBe('Sheet1!E5 に数式を挿入しました。');
    expect(pane.state).toMatchObject({ busy: false, confirmation: null, recent: ['PERCARDCOST'] });
  });

  test('points at missing arguments and asks nothing of the workbook', async () => {
    const unasked = workbook({ target: () => Promise.reject(new Error('asked')) });
    await commands(unasked).insert(PERCARDCOST, ['A1']);
    expect(pane.own.tried).toBe(true);
    expect(pane.state).toMatchObject({ busy: false, notice: null });
  });

  test('asks before it replaces, and then writes where it asked about', async () => {
    let target: Target = { ...EMPTY_CELL, content: '令和8年度' };
    await commands(workbook({ target: () => Promise.resolve(target) })).insert(PERCARDCOST, ['A1', '5']);
    expect(written).toEqual([]);
    expect(pane.question()).toBe('Sheet1!E5 には「令和8年度」が入っています。置き換えますか？');
    target = { ...EMPTY_CELL, address: 'Sheet1!Z9' };
    pane.state.confirmation!.run();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(written).toEqual(['Sheet1!E5 =MYNA.PERCARDCOST(A1,5)']);
    expect(pane.state.confirmation).toBeNull();
  });

  test('a question is gone once an argument changes or another function is chosen', async () => {
    const occupied = workbook({ target: () => Promise.resolve({ ...EMPTY_CELL, content: '1' }) });
    const changes = [
      () => commands().type('PERCARDCOST', 0, 'A2'),
      () => commands().choose('SHARE'),
      () => pane.dispatch({ type: 'viewChosen', view: 'reference' }),
    ];
    for (const change of changes) {
      await commands(occupied).insert(PERCARDCOST, ['A1', '5']);
      expect(pane.state.confirmation).not.toBeNull();
      change();
      expect(pane.state.confirmation).toBeNull();
    }
  });

  test('refuses a cell that the formula itself would read', async () => {
    await commands().insert(PERCARDCOST, ['A1:E9', '5']);
    expect(written).toEqual([]);
    expect(pane.notice()).toMatch(/^挿入先 Sheet1!E5 が引数の範囲に入っています/);
  });
});

describe('what goes wrong', () => {
  test.each(['editing', 'protected', 'selection', 'formula', 'changed', 'unsupported'] as const)(
    '%s is told in words, without the codes of Office',
    async (fault) => {
      const failing = workbook({ writeFormula: () => Promise.reject(new WorkbookError(fault, 'Code: text')) });
      await commands(failing).insert(PERCARDCOST, ['1', '5']);
      expect(pane.state.notice).toMatchObject({ tone: 'error' });
      expect(pane.state.notice?.detail).toBeUndefined();
      expect(pane.notice()).toBe(TEXTS.ja.frame.fault(fault));
      expect(pane.state.busy).toBe(false);
    },
  );

  test('the unexpected comes with what Office said', async () => {
    const failing = workbook({ target: () => Promise.reject(new TypeError('x is undefined')) });
    await commands(failing).insert(PERCARDCOST, ['1', '5']);
    expect(pane.state.notice?.detail).toBe('x is undefined');
  });
});

test('the selection goes into the argument it was asked for', async () => {
  const selected = workbook({
    selection: () => Promise.resolve({ address: 'Sheet1!A1:A3', sheet: 'Sheet1', activeCell: 'Sheet1!A1' }),
  });
  await commands(selected).useSelection('PERCARDCOST', 2);
  expect(pane.own.inputs).toEqual({ PERCARDCOST: ['', '', 'Sheet1!A1:A3'] });
});

test('an example goes with its cells and formula onto a sheet of its own', async () => {
  const asked: unknown[] = [];
  const desk = {
    workbook: workbook({
      addExampleSheet: (example) => {
        asked.push(example);
        return Promise.resolve({ sheet: '例 PERCARDCOST (2)' });
      },
    }),
  } as Desk;
  const example = PERCARDCOST.help.examples.find(({ sheet }) => sheet)!;
  await putExample({ desk, dispatch: pane.dispatch, texts: TEXTS.ja }, PERCARDCOST, example);
  expect(asked).toEqual([{ sheetName: '例 PERCARDCOST', cells: example.sheet, formula: example.formula }]);
  expect(pane.notice()).toBe('シート「例 PERCARDCOST (2)」を作りました。');
});

describe('the pane’s state', () => {
  test('remembers the five functions used last, each once', () => {
    for (const used of ['A', 'B', 'C', 'A', 'D', 'E', 'F']) pane.dispatch({ type: 'done', used, say: () => '' });
    expect(pane.state.recent).toEqual(['F', 'E', 'D', 'A', 'C']);
  });

  test('keeps what was typed when another function is looked at', () => {
    commands().type('SHARE', 0, 'A1:A3');
    commands().choose('PERCARDCOST');
    commands().choose('SHARE');
    expect(pane.own.inputs['SHARE']).toEqual(['A1:A3']);
  });

  test('a message changes its language with the pane', async () => {
    await commands().insert(PERCARDCOST, ['1', '5']);
    expect(pane.notice('en')).toBe('The formula was inserted into Sheet1!E5.');
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
  await followSelection(following, pane.dispatch);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toBe(1);
  for (let moves = 0; moves < 50; moves += 1) move();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(asked).toBe(3);
  expect(pane.state.selection?.address).toBe('Sheet1!A3');
});
