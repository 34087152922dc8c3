import { describe, expect, test } from '@jest/globals';
import type { DeskAtWork } from './deskAtWork';

const rest = (): Promise<void> => Promise.resolve();

export function describeBookReader(at: DeskAtWork): void {
  describe('the outline of a book', () => {
    test('has every sheet, names and tables', async () => {
      const hidden = at.book.addSheet("4月 'A'");
      at.book.updateSheet(hidden, { visible: false });
      await at.put(2, 1, [['年月'], [1]], hidden);
      at.book.setName({ name: '入力', sheet: null, formula: '=Sheet1!$A$1', comment: '', visible: true });
      at.book.addTable({
        ...{ name: '表', sheet: hidden, rect: { row: 2, column: 1, rows: 2, columns: 1 }, hasHeaders: true },
        ...{ style: '', showFilterButton: true, showBandedRows: true },
      });
      expect(await at.desk.book.outline()).toEqual({
        sheets: [
          { name: 'Sheet1', hidden: false },
          { name: "4月 'A'", hidden: true },
        ],
        names: [
          { name: '入力', formula: '=Sheet1!$A$1' },
          { name: '表', formula: "='4月 ''A'''!B4" },
          { name: '表[#All]', formula: "='4月 ''A'''!B3:B4" },
        ],
      });
    });
  });

  describe('a sheet of a book', () => {
    test('is read with formulas, types and hidden rows', async () => {
      await at.put(1, 1, [
        ['<img src=x onerror=alert(1)>', { formula: '=1/0' }],
        [null, { formula: '=MYNA.NUM("7")' }],
      ]);
      at.hideRow(2);
      const { sheets } = await at.desk.book.outline();
      expect(await at.desk.book.read(sheets[0]!, rest)).toEqual({
        ...{ sheet: 'Sheet1', hidden: false, left: 1, columns: 2, unread: [] },
        blocks: [
          {
            top: 1,
            values: [
              ['<img src=x onerror=alert(1)>', '#DIV/0!'],
              ['', 7],
            ],
            formulas: [
              ['<img src=x onerror=alert(1)>', '=1/0'],
              ['', '=MYNA.NUM("7")'],
            ],
            types: [
              ['String', 'Error'],
              ['Empty', 'Double'],
            ],
            hiddenRows: [false, true],
          },
        ],
      });
    });

    test('has merged cells and hidden columns', async () => {
      const none = { merges: [], hiddenColumns: new Set() };
      expect(await at.desk.book.layout('Sheet1')).toEqual(none);
      await at.put(1, 1, [
        ['窓口', null, '職員'],
        [1, 2, 3],
      ]);
      const heading = { row: 1, column: 1, rows: 1, columns: 2 };
      at.merge(heading);
      at.hideColumn(3);
      expect(await at.desk.book.layout('Sheet1')).toEqual({ merges: [heading], hiddenColumns: new Set([3]) });
    });

    test('is read in blocks of 4,000 cells, with a rest after each', async () => {
      await at.put(0, 0, [[1, 2, 3, 4]]);
      await at.put(2999, 0, [['end']]);
      let rests = 0;
      const read = await at.desk.book.read({ name: 'Sheet1', hidden: false }, () => {
        rests += 1;
        return Promise.resolve();
      });
      expect(read.blocks.map(({ top, values }) => [top, values.length])).toEqual([
        [0, 1000],
        [1000, 1000],
        [2000, 1000],
      ]);
      expect(rests).toBe(4);
    });

    test('without anything in it has no blocks', async () => {
      expect((await at.desk.book.read({ name: 'Sheet1', hidden: false }, rest)).blocks).toEqual([]);
    });

    test('is not read on once that is not wanted any more', async () => {
      await at.put(0, 0, [[1]]);
      const stopped = new Error('stopped');
      const read = at.desk.book.read({ name: 'Sheet1', hidden: false }, () => Promise.reject(stopped));
      await expect(read).rejects.toBe(stopped);
    });
  });

  describe('going to a cell', () => {
    test('brings its sheet to the front and selects it; a hidden sheet stays hidden', async () => {
      const other = at.book.addSheet('計画 (2)');
      expect(await at.desk.book.goTo({ sheet: '計画 (2)', row: 3, column: 1, rows: 2, columns: 1 })).toBe(true);
      expect(at.book.selection()).toEqual({ sheet: other, rect: { row: 3, column: 1, rows: 2, columns: 1 } });
      expect(await at.desk.book.selected()).toEqual({ sheet: '計画 (2)', row: 3, column: 1, rows: 2, columns: 1 });
      at.book.activateSheet(at.book.sheets()[0]!.id);
      at.book.updateSheet(other, { visible: false });
      expect(await at.desk.book.goTo({ sheet: '計画 (2)', row: 0, column: 0, rows: 1, columns: 1 })).toBe(false);
      expect(at.book.sheets().find(({ id }) => id === other)?.visible).toBe(false);
    });

    test('fails in words where the sheet is gone', async () => {
      const gone = { sheet: 'なし', row: 0, column: 0, rows: 1, columns: 1 };
      await expect(at.desk.book.goTo(gone)).rejects.toMatchObject({ fault: 'changed' });
    });
  });

  test('the values of a reference end where the used cells do', async () => {
    await at.put(0, 0, [['川崎市'], [5]]);
    const { book } = at.desk;
    expect(await book.values('Sheet1!A:A')).toEqual([['川崎市'], [5]]);
    expect(await book.values('$A$2')).toEqual([[5]]);
    expect(await book.values('C1:C9')).toEqual([]);
    await expect(book.values('どこか')).rejects.toMatchObject({ fault: 'selection' });
  });
}
