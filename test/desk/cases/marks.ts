import { describe, expect, test } from '@jest/globals';
import { cell } from './deskAtWork';
import type { DeskAtWork } from './deskAtWork';

export function describeMarks(at: DeskAtWork): void {
  const fill = (sheet: string, row: number, column: number): string | null =>
    at.book.format(sheet, cell(row, column)).fill;
  const paint = (sheet: string, row: number, column: number, colour: string): void =>
    at.book.writeFormat(sheet, cell(row, column), { fill: colour });

  describe('marks', () => {
    test('colour cells of several sheets, and bring every former fill back, white and none apart', async () => {
      const [one, two] = [at.book.activeSheet(), at.book.addSheet("計画 'A', B")];
      paint(one, 1, 1, '#FF0000');
      paint(one, 2, 1, '#FFFFFF');
      const cells = [
        { sheet: 'Sheet1', row: 1, column: 1 },
        { sheet: 'Sheet1', row: 2, column: 1 },
        { sheet: 'Sheet1', row: 3, column: 1 },
        { sheet: "計画 'A', B", row: 0, column: 7 },
      ];
      const fills = () => [fill(one, 1, 1), fill(one, 2, 1), fill(one, 3, 1), fill(two, 0, 7)];
      const { marks } = at.desk;
      expect(await marks.mark([...cells, cells[0]!])).toEqual({ done: 4, left: 0 });
      expect(new Set(fills()).size).toBe(1);
      expect(at.book.names().every(({ visible }) => !visible)).toBe(true);

      // Marked again, the mark itself is not taken for a former fill; and nothing is kept but in the workbook.
      expect(await marks.mark(cells)).toEqual({ done: 4, left: 0 });
      expect(await marks.clear()).toEqual({ done: 4, left: 0 });
      expect(fills().map((colour) => colour?.toUpperCase())).toEqual(['#FF0000', '#FFFFFF', '', '']);
      expect(at.book.names()).toEqual([]);
      expect(await marks.clear()).toEqual({ done: 0, left: 0 });
    });

    test('leave a cell alone that was coloured otherwise since, and one whose sheet is gone', async () => {
      const [one, two] = [at.book.activeSheet(), at.book.addSheet('二')];
      await at.desk.marks.mark([
        { sheet: 'Sheet1', row: 0, column: 0 },
        { sheet: 'Sheet1', row: 1, column: 0 },
        { sheet: '二', row: 0, column: 0 },
      ]);
      paint(one, 0, 0, '#00FF00');
      at.book.deleteSheet(two);
      expect(await at.desk.marks.clear()).toEqual({ done: 1, left: 1 });
      expect([fill(one, 0, 0)?.toUpperCase(), fill(one, 1, 0)]).toEqual(['#00FF00', '']);
    });

    test('go where the cells went when their name says so, and pass over what was deleted', async () => {
      const sheet = at.book.activeSheet();
      await at.desk.marks.mark([{ sheet: 'Sheet1', row: 0, column: 0 }]);
      const [name] = at.book.names();
      at.book.setName({ ...name!, formula: '=Sheet1!#REF!,Sheet1!$A$5' });
      paint(sheet, 4, 0, fill(sheet, 0, 0)!);
      expect(await at.desk.marks.clear()).toEqual({ done: 1, left: 0 });
      expect(fill(sheet, 4, 0)).toBe('');
    });

    test('by the hundred keep each name short enough for Excel', async () => {
      await at.put(599, 2, [[1]]);
      const cells = Array.from({ length: 600 }, (_, row) => ({ sheet: 'Sheet1', row, column: 2 }));
      expect(await at.desk.marks.mark(cells)).toEqual({ done: 600, left: 0 });
      expect(at.book.names().every(({ formula }) => formula.length < 8192)).toBe(true);
      expect(await at.desk.marks.clear()).toEqual({ done: 600, left: 0 });
      expect(fill(at.book.activeSheet(), 599, 2)).toBe('');
    });
  });
}
