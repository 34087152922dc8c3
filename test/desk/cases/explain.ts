import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Reference } from '../../../src/sheet/formula';
import type { DeskAtWork } from './deskAtWork';

const ERROR = { type: 'Error', basicValue: '#DIV/0!' };

const cells = (address: string, sheet: string | null = null, spilled = false): Reference => ({
  ...{ kind: 'cells', text: address, sheet, cells: address, spilled },
});

const named = (name: string): Reference => ({ kind: 'name', text: name, sheet: null, name });

const column = (sections: string[], ...columns: string[]): Reference => ({
  ...{ kind: 'table', text: '表1', table: '表1', columns, sections },
});

export function describeExplain(at: DeskAtWork): void {
  const read = (...wanted: Reference[]) => at.desk.explain.read(wanted, { sheet: 'Sheet1', row: 1 });

  describe('explaining', () => {
    beforeEach(() =>
      at.put(0, 0, [
        ['費用', '枚数'],
        [10, 2],
        [null, { formula: '=1/0' }],
        ['約30', 5],
      ]),
    );

    test('the active cell has a formula of its own', async () => {
      at.select(2, 1);
      expect(await at.desk.explain.focus()).toEqual({
        ...{ address: 'Sheet1!B3', sheet: 'Sheet1', row: 2, anchor: 'Sheet1!B3' },
        ...{ formula: '=1/0', place: null, text: '#DIV/0!' },
      });
    });

    test('inside a spill it has the formula of the cell it was spilled from', async () => {
      await at.put(10, 3, [[{ formula: '=SEQUENCE(2,2)' }]]);
      at.select(11, 4);
      expect(await at.desk.explain.focus()).toMatchObject({
        ...{ address: 'Sheet1!E12', anchor: 'Sheet1!D11', row: 10 },
        ...{ formula: '=SEQUENCE(2,2)', place: { row: 1, column: 1 }, text: '4' },
      });
      at.select(10, 3);
      expect(await at.desk.explain.focus()).toMatchObject({ anchor: 'Sheet1!D11', place: { row: 0, column: 0 } });
    });

    test('without a formula it has none, whatever it holds', async () => {
      at.select(1, 0);
      expect(await at.desk.explain.focus()).toMatchObject({ formula: null, place: null, text: '10' });
    });

    test('references lead to cells with their blanks and errors, to another sheet, to a spill', async () => {
      const other = at.book.addSheet("4月 'A'");
      await at.put(4, 1, [[7]], other);
      await at.put(10, 3, [[{ formula: '=SEQUENCE(2,2)' }]]);
      expect(await read(cells('$A$2:B4'), cells('B5', "4月 'A'"), cells('D11', null, true))).toEqual([
        {
          ...{ sheet: 'Sheet1', row: 1, column: 0 },
          values: [
            [10, 2],
            [null, ERROR],
            ['約30', 5],
          ],
        },
        { sheet: "4月 'A'", row: 4, column: 1, values: [[7]] },
        {
          ...{ sheet: 'Sheet1', row: 10, column: 3 },
          values: [
            [1, 2],
            [3, 4],
          ],
        },
      ]);
    });

    test('whole columns are cut to what the sheet uses, all alike; empty cells are blank', async () => {
      expect(await read(cells('A:A'), cells('D:D'), cells('Z9'))).toMatchObject([
        { values: [['費用'], [10], [null], ['約30']] },
        { values: [[null], [null], [null], [null]] },
        { values: [[null]] },
      ]);
    });

    test('names, tables and their columns', async () => {
      const name = { sheet: null, comment: '', visible: true };
      at.book.setName({ ...name, name: '枚数の列', formula: '=Sheet1!$B$2:$B$4' });
      at.book.setName({ ...name, name: '税率', formula: '=0.1' });
      at.book.addTable({
        ...{ name: '表1', sheet: at.book.activeSheet(), rect: { row: 0, column: 0, rows: 4, columns: 2 } },
        ...{ hasHeaders: true, style: '', showFilterButton: true, showBandedRows: true },
      });
      const body = [
        [10, 2],
        [null, ERROR],
        ['約30', 5],
      ];
      const found = await read(
        ...[named('枚数の列'), named('税率'), named('表1')],
        ...[column([], '費用'), column(['this row'], '枚数'), column([], '費用', '枚数'), column(['headers'])],
        ...[column(['all'], '枚数'), column([], 'ない列'), named('ない名前')],
      );
      expect(found).toMatchObject([
        ...[{ values: [[2], [ERROR], [5]] }, { kind: 'noRange' }, { values: body }],
        ...[{ values: [[10], [null], ['約30']] }, { values: [[2]] }, { values: body }, { values: [['費用', '枚数']] }],
        ...[{ values: [['枚数'], [2], [ERROR], [5]] }, { kind: 'noRange' }, { kind: 'noRange' }],
      ]);
    });

    test('a sheet that is gone, and more cells than a pane can read, are said to be so', async () => {
      expect(await read(cells('A1', '消えたシート'), cells('A1:ZZ1000'))).toEqual([
        { kind: 'noSheet' },
        { kind: 'tooManyCells' },
      ]);
    });

    test('nothing wanted finds nothing', async () => {
      expect(await read()).toEqual([]);
    });
  });
}
