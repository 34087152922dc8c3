import { WorkbookError } from '../../src/desk';
import type { Reference } from '../../src/sheet/formula';
import type { ExplainDesk, FocusedCell } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readSubject } from '../../src/taskpane/views/explain/readSubject';
import { initialExplain, reduceExplain } from '../../src/taskpane/views/explain/state';
import type { ExplainEvent, ExplainState } from '../../src/taskpane/views/explain/state';
import { TEXTS } from './support/bothLanguages';
import { textsOf } from './support/texts';

const CELL: FocusedCell = {
  ...{ address: 'Sheet1!C1', sheet: 'Sheet1', row: 0, anchor: 'Sheet1!C1', place: null, text: '5' },
  formula: '=MYNA.PERCARDCOST(A1,B1)+MYNA.NUM(A1)',
};

let wanted: (readonly Reference[])[];

function desk(cell: FocusedCell): ExplainDesk {
  return {
    focus: () => Promise.resolve(cell),
    read: (references) => {
      wanted.push(references);
      return Promise.resolve(references.map((_, row) => ({ sheet: 'Sheet1', row, column: 0, values: [[row + 1]] })));
    },
  };
}

beforeEach(() => {
  wanted = [];
});

describe('reading the selected cell', () => {
  test('all that its calls refer to is read at once', async () => {
    const event = await readSubject(desk(CELL));
    expect(wanted).toHaveLength(1);
    expect(event).toMatchObject({
      type: 'read',
      subject: {
        focus: CELL,
        calls: [
          { name: 'PERCARDCOST', text: 'MYNA.PERCARDCOST(A1,B1)', written: ['A1', 'B1'] },
          { name: 'NUM', text: 'MYNA.NUM(A1)', written: ['A1'] },
        ],
      },
    });
  });

  test('without a formula there is nothing to explain', async () => {
    expect(await readSubject(desk({ ...CELL, formula: null }))).toMatchObject({
      type: 'read',
      subject: { calls: [] },
    });
  });

  test('what Excel refuses is told, not thrown', async () => {
    const refusing = { ...desk(CELL), focus: () => Promise.reject(new WorkbookError('selection', 'x')) };
    expect(await readSubject(refusing)).toEqual({ type: 'unreadable', fault: 'selection', detail: 'x' });
  });
});

describe('the state of the view', () => {
  const after = (...events: ExplainEvent[]): ExplainState => events.reduce(reduceExplain, initialExplain);
  const read = (focus: FocusedCell): ExplainEvent => ({ type: 'read', subject: { focus, calls: [] } });
  const chosen: ExplainEvent[] = [{ type: 'callChosen', index: 1 }, { type: 'allRowsWanted' }];

  test('what was chosen stays with its formula, also in another cell of the spill', () => {
    const elsewhere = read({ ...CELL, address: 'Sheet1!C2', place: { row: 1, column: 0 } });
    expect(after(read(CELL), ...chosen, elsewhere)).toMatchObject({ chosen: 1, full: true });
    const another = read({ ...CELL, anchor: 'Sheet1!D1' });
    expect(after(read(CELL), ...chosen, another)).toMatchObject({ chosen: 0, full: false });
  });

  test('a cell that cannot be read leaves nothing of the one before', () => {
    expect(after(read(CELL), { type: 'unreadable', fault: 'editing', detail: 'x' })).toMatchObject({
      ...{ subject: null, fault: { fault: 'editing', detail: 'x' } },
    });
  });

  test('each wish to read again is a new one', () => {
    expect(after({ type: 'askedAgain' }, { type: 'askedAgain' }).asked).toBe(2);
  });
});

test('no text of the view is broken, and English is English', () => {
  const given = () => ['x', 'y', 'z', 'u', 'v'];
  const english = textsOf(TEXTS.en.views.explain, given);
  for (const [, text] of [...textsOf(TEXTS.ja.views.explain, given), ...english]) {
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
  for (const [, text] of english) expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
});
