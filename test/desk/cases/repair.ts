import { describe, expect, test } from '@jest/globals';
import type { Reentry } from '../../../src/desk';
import { fromA1 } from './deskAtWork';
import type { DeskAtWork } from './deskAtWork';

const STAND_IN = '=_xldudf_MYNA_NUM("7")';
const PROPER = '=MYNA.NUM("7")';

export function describeRepair(at: DeskAtWork): void {
  const entry = (row: number, column: number, part: Partial<Reentry> = {}): Reentry => ({
    ...{ sheet: 'Sheet1', row, column, found: STAND_IN, formula: PROPER },
    ...part,
  });

  describe('formulas that are entered again', () => {
    test('calculate, and nothing beside them is written to', async () => {
      const cells = [[{ formula: STAND_IN }, 'beside', { formula: '=1+1' }]];
      await at.put(0, 0, cells);
      const sheet = at.book.activeSheet();
      expect(await at.desk.repair.errors([entry(0, 0), entry(0, 1), entry(0, 2)])).toEqual(['#NAME?', null, null]);
      expect(await at.desk.repair.enter([entry(0, 0)])).toEqual(['entered']);
      await at.book.settled();
      expect(at.book.values(sheet, fromA1(1, 3))).toEqual([[7, 'beside', 2]]);
      expect(at.book.formulas(sheet, fromA1(1, 3))).toEqual([[PROPER, null, '=1+1']]);
      expect(await at.desk.repair.errors([entry(0, 0)])).toEqual([null]);
    });

    test('leave alone what changed in between, what another formula fills, and sheets that went away', async () => {
      await at.put(0, 0, [[7, { formula: '=SEQUENCE(2,2)' }]]);
      const outcomes = await at.desk.repair.enter([
        entry(0, 0),
        entry(1, 2, { found: '=SEQUENCE(2,2)' }),
        entry(0, 0, { sheet: '無い' }),
      ]);
      expect(outcomes).toEqual(['changed', 'spilled', 'changed']);
      await at.book.settled();
      expect(at.book.values(at.book.activeSheet(), fromA1(2, 3))).toEqual([
        [7, 1, 2],
        [null, 3, 4],
      ]);
    });

    test('are entered where they spill from', async () => {
      const formula = '=SEQUENCE(2,2)';
      await at.put(0, 0, [[{ formula }]]);
      expect(await at.desk.repair.enter([entry(0, 0, { found: formula, formula })])).toEqual(['entered']);
      await at.book.settled();
      expect(at.book.values(at.book.activeSheet(), fromA1(2, 2))).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });

    test('calculating some leaves them with their results', async () => {
      await at.put(0, 0, [[{ formula: PROPER }]]);
      await at.desk.repair.calculate([entry(0, 0)]);
      await at.book.settled();
      expect(at.book.values(at.book.activeSheet(), fromA1(1, 1))).toEqual([[7]]);
    });

    test('whether our functions work is found out on a sheet that goes again', async () => {
      expect(await at.desk.share.probe()).toMatchObject({ state: 'calculated' });
      expect(at.sheetNames()).toEqual(['Sheet1']);
    });
  });
}
