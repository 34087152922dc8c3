import { describe, expect, test } from '@jest/globals';
import type { BookChange } from '../../../src/desk';
import type { DeskAtWork } from './deskAtWork';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

export function describeChanges(at: DeskAtWork): void {
  describe('what happens to cells', () => {
    let heard: BookChange[];
    const follow = async (): Promise<() => void> => {
      heard = [];
      return at.desk.book.onChanged((change) => heard.push(change));
    };
    const of = (type: BookChange['type']) => heard.filter((change) => change.type === type);

    test('is told with the sheet: an edit, and a result that an edit elsewhere gave', async () => {
      const other = at.book.addSheet('二');
      await at.put(0, 0, [[{ formula: '=1+1' }]]);
      await follow();
      await at.put(4, 4, [[5]], other);
      await soon();
      expect(of('changed')).toContainEqual({ type: 'changed', sheet: '二' });
      expect(of('shifted')).toEqual([]);
      at.book.recalculate();
      await at.book.settled();
      await soon();
      expect(heard.every(({ type }) => type === 'changed')).toBe(true);
    });

    test('rows and columns that come and go', async () => {
      await at.put(0, 0, [
        [1, 2],
        [3, 4],
      ]);
      await follow();
      const shifts = [
        { along: 'rows', at: 1, count: 2 },
        { along: 'rows', at: 0, count: -1 },
        { along: 'columns', at: 0, count: 3 },
        { along: 'columns', at: 1, count: -2 },
      ] as const;
      for (const shift of shifts) at.shift(shift);
      await soon();
      expect(of('shifted')).toEqual(shifts.map((shift) => ({ type: 'shifted', sheet: 'Sheet1', shift })));
      expect(at.book.values(at.book.activeSheet(), { row: 2, column: 1, rows: 1, columns: 2 })).toEqual([[3, 4]]);
    });

    test('of a sheet that was renamed since is told by its name of now, and the new name first', async () => {
      await follow();
      at.book.updateSheet(at.book.activeSheet(), { name: '計画' });
      await at.put(0, 0, [[1]]);
      await soon();
      const [first, ...others] = heard;
      expect(first).toEqual({ type: 'renamed', sheet: 'Sheet1', name: '計画' });
      expect(others).toContainEqual({ type: 'changed', sheet: '計画' });
    });

    test('of a sheet that was deleted nothing is known', async () => {
      const gone = at.book.addSheet('二');
      await follow();
      at.book.deleteSheet(gone);
      await at.put(0, 0, [[1]]);
      await soon();
      expect(of('lost')).toEqual([{ type: 'lost', sheet: '二' }]);
    });

    test('is told no more once nobody listens', async () => {
      const stop = await follow();
      await at.put(0, 0, [[1]]);
      await soon();
      expect(heard).not.toEqual([]);
      stop();
      await soon();
      heard = [];
      await at.put(0, 0, [[2]]);
      await soon();
      expect(heard).toEqual([]);
    });
  });
}
