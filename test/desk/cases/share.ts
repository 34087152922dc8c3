import { describe, expect, test } from '@jest/globals';
import type { CopyRequest } from '../../../src/desk';
import { cell, fromA1 } from './deskAtWork';
import type { DeskAtWork } from './deskAtWork';

const ALL: CopyRequest = {
  ...{ sheets: 'active', replaces: () => true, keep: 'none', suffix: '（値）' },
  list: { sheetName: '数式の一覧', headers: ['シート', 'セル', '数式', '値'] },
};
const OURS: CopyRequest = { ...ALL, replaces: (formula) => formula.includes('MYNA.') };

export function describeShare(at: DeskAtWork): void {
  describe('a copy of values', () => {
    test('holds results where formulas were, texts as texts, and what was spilled; the sheet itself stays', async () => {
      const first = at.book.activeSheet();
      const formulas = ['=MYNA.NUM("7")', '="2-1"', '=1/0'].map((formula) => ({ formula }));
      await at.put(0, 0, [[...formulas, '007']]);
      await at.put(2, 0, [[{ formula: '=SEQUENCE(2,2)' }, null, { formula: '=HSTACK("=1",5)' }]]);
      at.book.writeNumberFormats(first, cell(0, 0), [['#,##0']]);
      const before = at.book.formulas(first, fromA1(4, 4));
      expect(await at.desk.share.copyAsValues(ALL)).toEqual({
        ...{ outcome: 'copied', copies: ['Sheet1（値）'], list: null },
        replaced: 5,
        notes: [
          { kind: 'error', sheet: 'Sheet1（値）', cells: 'C1' },
          { kind: 'spill', sheet: 'Sheet1（値）', cells: 'A3:B4' },
          { kind: 'spill', sheet: 'Sheet1（値）', cells: 'C3:D3' },
        ],
      });
      const copy = at.idOf('Sheet1（値）');
      await at.book.settled();
      expect(at.book.values(copy, fromA1(4, 4))).toEqual([
        [7, '2-1', { error: '#DIV/0!' }, '007'],
        [null, null, null, null],
        [1, 2, '=1', 5],
        [3, 4, null, null],
      ]);
      expect(at.book.formulas(copy, fromA1(4, 4)).flat().filter(Boolean)).toEqual([]);
      expect(at.book.numberFormats(copy, cell(0, 0))).toEqual([['#,##0']]);
      expect(at.book.formulas(first, fromA1(4, 4))).toEqual(before);
      expect(at.book.activeSheet()).toBe(copy);
    });

    test('keeps other formulas where only ours are to go', async () => {
      await at.put(0, 0, [[{ formula: '=1+1' }, { formula: '=MYNA.NUM("7")' }, '=no formula']]);
      await at.desk.share.copyAsValues(OURS);
      const copy = at.idOf('Sheet1（値）');
      await at.book.settled();
      expect(at.book.formulas(copy, fromA1(1, 3))).toEqual([['=1+1', null, null]]);
      expect(at.book.values(copy, fromA1(1, 3))).toEqual([[2, 7, '=no formula']]);
    });

    test('names the formulas that stay and read a formula that is a value now', async () => {
      const texts = ['=FORMULATEXT(A1)', '=ISFORMULA(C1:C2)', '=FORMULATEXT(A2)'].map((formula) => ({ formula }));
      await at.put(0, 0, [[{ formula: '=MYNA.NUM("7")' }, texts[0]!, { formula: '=MYNA.NUM("7")' }]]);
      await at.put(1, 0, [[{ formula: '=1+1' }, texts[1]!, texts[2]!]]);
      expect(await at.desk.share.copyAsValues(OURS)).toMatchObject({
        replaced: 2,
        notes: ['B1', 'B2'].map((cells) => ({ kind: 'formulaGone', sheet: 'Sheet1（値）', cells })),
      });
    });

    test('of every sheet leaves hidden ones out, stands beside each, and writes the formulas down as text', async () => {
      await at.put(1, 1, [[{ formula: '="2-1"' }]]);
      await at.put(0, 0, [[{ formula: '=MYNA.NUM("7")' }]], at.book.addSheet('あ'.repeat(31)));
      at.book.updateSheet(at.book.addSheet('隠れ'), { visible: false });
      const outcome = await at.desk.share.copyAsValues({ ...ALL, sheets: 'all', keep: 'list' });
      const longCopy = `${'あ'.repeat(28)}（値）`;
      expect(outcome).toMatchObject({ copies: ['Sheet1（値）', longCopy], list: '数式の一覧' });
      expect(outcome).toMatchObject({ notes: [{ kind: 'hiddenSheet', sheet: '隠れ' }] });
      expect(at.sheetNames()).toEqual(['Sheet1', 'Sheet1（値）', 'あ'.repeat(31), longCopy, '隠れ', '数式の一覧']);
      const list = at.idOf('数式の一覧');
      expect(at.book.values(list, fromA1(3, 4))).toEqual([
        ['シート', 'セル', '数式', '値'],
        ['Sheet1（値）', 'B2', '="2-1"', '2-1'],
        [longCopy, 'A1', '=MYNA.NUM("7")', 7],
      ]);
      expect(at.book.formulas(list, fromA1(3, 4)).flat().filter(Boolean)).toEqual([]);
    });

    test('tells what became of tables, merged cells, spills and the formulas that read them, cell by cell', async () => {
      const ours = { formula: '=MYNA.NUM("7")' };
      await at.put(0, 0, [
        ['月', '枚数'],
        [4, ours],
        [5, ours],
        [6, 8],
      ]);
      const table = { name: '計画', sheet: at.book.activeSheet(), rect: fromA1(4, 2), hasHeaders: true };
      at.book.addTable({ ...table, style: '', showFilterButton: true, showBandedRows: true });
      await at.put(5, 3, [[ours]]);
      at.merge({ row: 5, column: 3, rows: 1, columns: 2 });
      at.merge({ row: 8, column: 3, rows: 1, columns: 2 });
      await at.put(6, 0, [[{ formula: '=SEQUENCE(2,2)' }, null, { formula: '=SUM(A7#)' }, { formula: '=SUM(A9#)' }]]);
      const replaces = (formula: string) => /MYNA|SEQUENCE/.test(formula);
      const on = (kind: string, cells: string) => ({ kind, sheet: 'Sheet1（値）', cells });
      expect(await at.desk.share.copyAsValues({ ...ALL, replaces })).toMatchObject({
        replaced: 4,
        notes: [on('spillGone', 'C7'), on('spill', 'A7:B8'), on('merged', 'D6:E6'), on('table', 'B2:B3')],
      });
    });

    test('again takes another name and overwrites nothing', async () => {
      await at.put(0, 0, [[{ formula: '=MYNA.NUM("7")' }]]);
      const first = at.book.activeSheet();
      await at.desk.share.copyAsValues({ ...ALL, keep: 'list' });
      at.book.activateSheet(first);
      const again = await at.desk.share.copyAsValues({ ...ALL, keep: 'list' });
      expect(again).toMatchObject({ copies: ['Sheet1（値） (2)'], list: '数式の一覧 (2)' });
    });

    test('keeps formulas as comments of their cells, or says that there are none and leaves nothing over', async () => {
      await at.put(4, 2, [[{ formula: '=MYNA.NUM("7")' }]]);
      const copied = at.desk.share.copyAsValues({ ...ALL, keep: 'comments' });
      if (await at.desk.share.offersComments()) {
        await copied;
        const copy = at.idOf('Sheet1（値）');
        expect(at.book.comments?.all()).toMatchObject([{ sheet: copy, row: 4, column: 2, content: '=MYNA.NUM("7")' }]);
      } else {
        await expect(copied).rejects.toMatchObject({ fault: 'unsupported' });
        expect(at.sheetNames()).toEqual(['Sheet1']);
      }
    });

    test('of an empty sheet is an empty sheet', async () => {
      const outcome = await at.desk.share.copyAsValues({ ...ALL, keep: 'list' });
      expect(outcome).toMatchObject({ replaced: 0, notes: [] });
    });
  });

  describe('diagnosis', () => {
    test('calculates a formula of ours and leaves no trace of it; finds formulas under a stand-in name', async () => {
      await at.put(2, 1, [[{ formula: '=_xldudf_MYNA_NUM("7")' }, '_xldudf_ in a text']]);
      const front = at.book.selection();
      const facts = await at.desk.share.diagnose();
      expect(facts.probe).toEqual({ state: 'calculated', text: expect.stringMatching(/^MYNA|^\d/) as unknown });
      expect(facts.unresolved).toEqual([{ sheet: 'Sheet1', cell: 'B3' }]);
      expect(at.sheetNames()).toEqual(['Sheet1']);
      expect(at.book.selection()).toEqual(front);
    });
  });

  test('recalculating leaves every formula with its result', async () => {
    await at.put(0, 0, [[{ formula: '=MYNA.NUM("7")' }, { formula: '=1+1' }]]);
    await at.desk.share.recalculate();
    await at.book.settled();
    expect(at.book.values(at.book.activeSheet(), fromA1(1, 2))).toEqual([[7, 2]]);
  });
}
