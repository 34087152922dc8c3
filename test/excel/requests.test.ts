import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelDesk } from '../../src/excel/desk';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { PROFILES } from '../support/excelHost/profiles';
import { excelOver } from './support/excelOver';
import type { ExcelOver } from './support/excelOver';

const TABLE = {
  sheetName: '表',
  title: '表',
  notes: [],
  definedName: '表の名',
  columns: [{ title: '種別', numberFormat: '@' }],
  rows: [['定形郵便'], ['速達']],
};

/** Each request is a round trip to Excel, on the web over the network: none may depend on how much the book holds. */
describe.each(PROFILES)('$id', (profile) => {
  let book: MemoryBook;
  let excel: ExcelOver;

  beforeEach(() => {
    book = new MemoryBook(() => 7);
    excel = excelOver(book, profile);
  });

  const requests = async (action: () => Promise<unknown>): Promise<number> => (await excel.counted(action))[1];
  const write = (cells: readonly (readonly (string | number | { formula: string })[])[], sheet = book.activeSheet()) =>
    book.write(sheet, { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);

  describe('the cells in hand', () => {
    test('take one request each: the selection, the target, writing into it, and explaining it', async () => {
      const { workbook, explain } = excelDesk;
      expect(await requests(() => workbook.selection())).toBe(1);
      expect(await requests(() => workbook.target())).toBe(1);
      expect(await requests(() => workbook.writeFormula('Sheet1!C5', '=1'))).toBe(1);
      expect(await requests(() => explain.focus())).toBe(1);
    });

    test('what references lead to takes three requests, however many they are; none where there is none', async () => {
      write([[1, 2, { formula: '=1' }]]);
      await book.settled();
      const wanted = ['A1', 'B1', 'C1', 'A:A'].map((cells) => ({
        ...{ kind: 'cells' as const, text: cells, sheet: null, cells, spilled: false },
      }));
      const read = (count: number) => excelDesk.explain.read(wanted.slice(0, count), { sheet: 'Sheet1', row: 0 });
      expect(await requests(() => read(4))).toBe(3);
      expect(await requests(() => read(0))).toBe(0);
    });
  });

  describe('new sheets', () => {
    test('with a table or an example take two requests', async () => {
      expect(await requests(() => excelDesk.workbook.addTableSheet(TABLE))).toBe(2);
      const example = { sheetName: '例', cells: [[1], [2]], formula: '=1' };
      expect(await requests(() => excelDesk.workbook.addExampleSheet(example))).toBe(2);
    });
  });

  describe('the whole book', () => {
    test('is outlined in two requests, however many sheets and tables there are', async () => {
      await excelDesk.workbook.addTableSheet(TABLE);
      await excelDesk.workbook.addTableSheet(TABLE);
      expect(await requests(() => excelDesk.book.outline())).toBe(2);
    });

    test('is read in two requests a sheet, whether it is there and what it uses, and one for each 4,000 cells', async () => {
      const read = () => excelDesk.book.read({ name: 'Sheet1', hidden: false }, () => Promise.resolve());
      expect(await requests(read)).toBe(2);
      write([[1, 2, 3, 4]]);
      book.write(book.activeSheet(), { row: 2999, column: 0, rows: 1, columns: 1 }, [['end']]);
      expect(await requests(read)).toBe(5);
    });

    test('gives its formulas in five requests and one for each further 10,000 cells, and cells of several sheets in two', async () => {
      write([[{ formula: '=MYNA.NUM("7")' }]]);
      write([[{ formula: '=MYNA.NUM("8")' }]], book.addSheet('二'));
      const cells = ['Sheet1', '二', '無い'].map((sheet) => ({ sheet, cells: 'A1' }));
      expect(await requests(() => excelDesk.reference.formulas())).toBe(5);
      expect(await requests(() => excelDesk.reference.cells(cells))).toBe(2);
    });
  });

  test('a reference table is found in two requests and written in three', async () => {
    await excelDesk.workbook.addTableSheet(TABLE);
    const [[table], found] = await excel.counted(() => excelDesk.reference.namedTables((name) => name === '表の名'));
    expect(found).toBe(2);
    const { formulas } = table!.place!;
    const rows = [['定形'], ['速達'], ['書留']];
    const replacement = { name: '表の名', comment: '', expected: formulas, rows, as: 'values' as const };
    expect(await requests(() => excelDesk.reference.writeRows(replacement))).toBe(3);
  });
});
