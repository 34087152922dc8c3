import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelPlanMarks } from '../../src/excel/plans/planMarks';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import { RichError } from '../../src/workbench/host/protocol/richError';
import type { RichErrorCode } from '../../src/workbench/host/protocol/richError';
import { loadOfficeLibrary } from '../support/officeLibrary';

let book: MemoryBook;

function open(memory: MemoryBook): void {
  book = memory;
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: loadOfficeLibrary({ book }).Excel, Office });
}

beforeEach(() => open(new MemoryBook()));

const fill = (sheet: string, row: number, column: number): string | null =>
  book.format(sheet, { row, column, rows: 1, columns: 1 }).fill;
const paint = (sheet: string, row: number, column: number, colour: string): void =>
  book.writeFormat(sheet, { row, column, rows: 1, columns: 1 }, { fill: colour });

describe('marks', () => {
  test('colour cells of several sheets, and bring every former fill back, white and none apart', async () => {
    const [one, two] = [book.activeSheet(), book.addSheet("計画 'A', B")];
    paint(one, 1, 1, '#FF0000');
    paint(one, 2, 1, '#FFFFFF');
    const cells = [
      { sheet: 'Sheet1', row: 1, column: 1 },
      { sheet: 'Sheet1', row: 2, column: 1 },
      { sheet: 'Sheet1', row: 3, column: 1 },
      { sheet: "計画 'A', B", row: 0, column: 27 },
    ];
    expect(await excelPlanMarks.mark([...cells, cells[0]!])).toEqual({ done: 4, left: 0 });
    const marked = [fill(one, 1, 1), fill(one, 2, 1), fill(one, 3, 1), fill(two, 0, 27)];
    expect(new Set(marked).size).toBe(1);
    expect(book.names().every(({ visible }) => !visible)).toBe(true);

    // Marked again, the mark itself is not taken for a former fill; and nothing is kept but in the workbook.
    expect(await excelPlanMarks.mark(cells)).toEqual({ done: 4, left: 0 });
    expect(await excelPlanMarks.clear()).toEqual({ done: 4, left: 0 });
    expect([fill(one, 1, 1), fill(one, 2, 1), fill(one, 3, 1), fill(two, 0, 27)]).toEqual([
      '#FF0000',
      '#FFFFFF',
      '',
      '',
    ]);
    expect(book.names()).toEqual([]);
    expect(await excelPlanMarks.clear()).toEqual({ done: 0, left: 0 });
  });

  test('leave a cell alone that was coloured otherwise since, and one whose sheet is gone', async () => {
    const [one, two] = [book.activeSheet(), book.addSheet('二')];
    await excelPlanMarks.mark([
      { sheet: 'Sheet1', row: 0, column: 0 },
      { sheet: 'Sheet1', row: 1, column: 0 },
      { sheet: '二', row: 0, column: 0 },
    ]);
    paint(one, 0, 0, '#00FF00');
    book.deleteSheet(two);
    expect(await excelPlanMarks.clear()).toEqual({ done: 1, left: 1 });
    expect([fill(one, 0, 0), fill(one, 1, 0)]).toEqual(['#00FF00', '']);
  });

  test('go where the cells went when their name says so, and pass over what was deleted', async () => {
    const sheet = book.activeSheet();
    await excelPlanMarks.mark([{ sheet: 'Sheet1', row: 0, column: 0 }]);
    const [name] = book.names();
    book.setName({ ...name!, formula: '=Sheet1!#REF!,Sheet1!$A$5' });
    paint(sheet, 4, 0, fill(sheet, 0, 0)!);
    expect(await excelPlanMarks.clear()).toEqual({ done: 1, left: 0 });
    expect(fill(sheet, 4, 0)).toBe('');
  });

  test('by the thousand', async () => {
    const cells = Array.from({ length: 1200 }, (_, row) => ({ sheet: 'Sheet1', row, column: 2 }));
    expect(await excelPlanMarks.mark(cells)).toEqual({ done: 1200, left: 0 });
    expect(book.names().every(({ formula }) => formula.length < 8192)).toBe(true);
    expect(await excelPlanMarks.clear()).toEqual({ done: 1200, left: 0 });
    expect(fill(book.activeSheet(), 1199, 2)).toBe('');
  });
});

class ProtectedBook extends MemoryBook {
  override writeFormat(): void {
    throw new RichError('AccessDenied' as RichErrorCode, 'protected');
  }
}

test('a protected sheet keeps its fills, and marking it says so', async () => {
  open(new ProtectedBook());
  await expect(excelPlanMarks.mark([{ sheet: 'Sheet1', row: 0, column: 0 }])).rejects.toMatchObject({
    fault: 'protected',
  });
});
