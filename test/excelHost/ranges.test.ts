import { describe, expect, test } from '@jest/globals';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { loadOfficeLibrary } from '../support/officeLibrary';

type Sheet = Excel.Worksheet;

async function onSheet<T>(
  work: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>,
  book = new MemoryBook(),
): Promise<T> {
  const { Excel } = loadOfficeLibrary({ book });
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('what cells hold', () => {
  test('an empty cell, 0, "", text, truth and errors are told apart', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:H1');
      range.values = [['', 0, "'", '文', true, '#N/A', '1,234.5', null]];
      range.load('valueTypes,values,text');
      await context.sync();
      expect(range.valueTypes).toEqual([
        ['Empty', 'Double', 'String', 'String', 'Boolean', 'Error', 'Double', 'Empty'],
      ]);
      expect(range.values).toEqual([['', 0, '', '文', true, '#N/A', 1234.5, '']]);
      expect(range.text).toEqual([['', '0', '', '文', 'TRUE', '#N/A', '1234.5', '']]);
    });
  });

  test('text is read as if typed, unless the cell is formatted as text', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B1:B6').numberFormat = '@' as unknown as string[][];
      const typed = [['007'], ['-1.5e3'], ['true'], ["'12"], ['12円'], ['=']];
      sheet.getRange('A1:A6').values = typed;
      sheet.getRange('B1:B6').values = typed;
      const read = sheet.getRange('A1:B6').load('values');
      await context.sync();
      expect(read.values.map(([general]) => general)).toEqual([7, -1500, true, '12', '12円', '=']);
      expect(read.values.map(([, text]) => text)).toEqual(['007', '-1.5e3', 'true', '12', '12円', '=']);
    });
  });

  test('null leaves a cell alone, "" empties it', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 5]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[1, '', 5]]);
      expect(range.valueTypes[0]?.[1]).toBe('Empty');
    });
  });

  test('formulas are kept, calculated before they are read, and spill', async () => {
    const results = { '=1+1': 2, '=SEQ': [[1], [2], [3]], '=A1*2': 4 } as Record<string, number | number[][]>;
    const book = new MemoryBook((formula) => Promise.resolve(results[formula] ?? { error: '#NAME?' }));
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:D1').formulas = [['=1+1', '=A1*2', 7, '=NIL()']];
      const seq = sheet.getRange('F1');
      seq.formulas = [['=SEQ']];
      const row = sheet.getRange('A1:D1').load('values,formulas,formulasLocal');
      const spilt = seq.getSpillingToRange().load('address,values');
      seq.load('hasSpill');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      await context.sync();
      expect(row.values).toEqual([[2, 4, 7, '#NAME?']]);
      expect(row.formulas).toEqual([['=1+1', '=A1*2', 7, '=NIL()']]);
      expect(row.formulasLocal).toEqual(row.formulas);
      expect([seq.hasSpill, spilt.address, none.isNullObject]).toEqual([true, 'Sheet1!F1:F3', true]);
      expect(spilt.values).toEqual([[1], [2], [3]]);
    }, book);
  });

  test('an array of another shape than the range is refused, one value fills it', async () => {
    const { Excel } = loadOfficeLibrary();
    for (const values of [[[1]], [[1, 2]], [[1, 2], [3]], [], [1, 2]]) {
      const run = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = values as number[][];
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 5 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  test('the library sends a large array in slices; wrong shapes are refused before the first', async () => {
    const { Excel, book, bridge } = loadOfficeLibrary();
    const values = Array.from({ length: 4000 }, (_, row) => [row, row * 2]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 4000, 2);
      const start = performance.now();
      range.values = values;
      await context.sync();
      process.stdout.write(`8,000 values written: ${Math.round(performance.now() - start)} ms\n`);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
      expect(bridge.requests).toBe(2);
    });
    const wrong = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 4, 3999, 2);
      range.values = values;
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(book.usedRect(book.activeSheet(), true)?.columns).toBe(2);
  });

  test('whole columns have no values to read and take none, but formats', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('B:B');
      column.numberFormat = '#,##0' as unknown as string[][];
      column.load('values,address,isEntireColumn,rowCount');
      const cell = column.getCell(2, 0).load('numberFormat,address');
      await context.sync();
      expect(column.values).toBeNull();
      expect([column.address, column.isEntireColumn, column.rowCount]).toEqual(['Sheet1!B:B', true, 1048576]);
      expect([cell.address, cell.numberFormat]).toEqual(['Sheet1!B3', [['#,##0']]]);
    });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B:B').values = 1 as unknown as number[][];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('ranges around a range', () => {
  const around: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['getCell', (range) => range.getCell(3, 0), 'B5'],
    ['getRow', (range) => range.getRow(1), 'B3:C3'],
    ['getColumn', (range) => range.getColumn(1), 'C2:C4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:C4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'C2:C4'],
    ['getLastCell', (range) => range.getLastCell(), 'C4'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:C6'],
    ['getRowsAbove', (range) => range.getRowsAbove(), 'B1:C1'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'D2:E4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:B5'],
    ['getResizedRange', (range) => range.getResizedRange(-1, 2), 'B2:E3'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getBoundingRect', (range) => range.getBoundingRect('E1'), 'B1:E4'],
    ['getIntersection', (range) => range.getIntersection('A3:B9'), 'B3:B4'],
    ['getUsedRange', (range) => range.getUsedRange(), 'C3'],
  ];

  test.each(around)('%s', async (_, move, expected) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C3').values = [[1]];
      const found = move(sheet.getRange('B2:C4')).load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${expected}`);
    });
  });

  const outside: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['above the sheet', (range) => range.getOffsetRange(-2, 0), 'InvalidArgument'],
    ['a row it has not', (range) => range.getRow(3), 'InvalidArgument'],
    ['resized to nothing', (range) => range.getResizedRange(-3, 0), 'InvalidArgument'],
    ['no intersection', (range) => range.getIntersection('F1'), 'ItemNotFound'],
    ['no used cell', (range) => range.getUsedRange(), 'ItemNotFound'],
  ];

  test.each(outside)('%s', async (_, move, code) => {
    const run = onSheet(async (sheet, context) => {
      move(sheet.getRange('B2:C4')).load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  test('the forms that need not find anything give null objects', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C4');
      const apart = range.getIntersectionOrNullObject('F1');
      const unused = range.getUsedRangeOrNullObject();
      const emptySheet = sheet.getUsedRangeOrNullObject();
      const firstCell = sheet.getUsedRange().load('address');
      await context.sync();
      expect([apart.isNullObject, unused.isNullObject, emptySheet.isNullObject]).toEqual([true, true, true]);
      expect(firstCell.address).toBe('Sheet1!A1');
    });
  });

  test('the used range is the smallest around all contents, formats not counted if only values are wanted', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C4').values = [['x']];
      sheet.getRange('E2').values = [[0]];
      sheet.getRange('G9').format.font.bold = true;
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!C2:G9', 'Sheet1!C2:E4']);
    });
  });

  test('clear takes contents, formats or both', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      const state = async (): Promise<unknown[]> => {
        range.load('values,numberFormat');
        await context.sync();
        return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
      };
      range.values = [[1]];
      range.numberFormat = [['0.00']];
      range.clear('Contents');
      expect(await state()).toEqual(['', '0.00']);
      range.values = [[1]];
      range.clear('Formats');
      expect(await state()).toEqual([1, 'General']);
      range.clear();
      expect(await state()).toEqual(['', 'General']);
    });
  });

  test('the selection is where select() put it', async () => {
    const { Excel } = loadOfficeLibrary();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('入力').getRange('B2:D5').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, cell.address, sheet.name]).toEqual(['入力!B2:D5', '入力!B2', '入力']);
    });
  });
});
