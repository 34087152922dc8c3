import { describe, expect, test } from '@jest/globals';
import { loadOfficeLibrary } from '../support/officeLibrary';

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

/** Handlers are called after the messages that the book caused. */
function afterMessages(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

describe('events', () => {
  test('a selection is told to the handlers of its sheet, of all sheets and of the workbook', async () => {
    const { Excel, book } = loadOfficeLibrary();
    const [first] = book.sheets();
    const second = book.addSheet('入力');
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(first?.id ?? '').onSelectionChanged.add(async (event) => void heard.push(event));
      worksheets.onSelectionChanged.add(async (event) => void heard.push(['any', event.worksheetId, event.address]));
      context.workbook.onSelectionChanged.add(async () => void heard.push('workbook'));
      await context.sync();
    });
    book.select(first?.id ?? '', { row: 1, column: 1, rows: 2, columns: 1 });
    await afterMessages();
    expect(heard).toEqual([
      { type: 'WorksheetSelectionChanged', address: 'B2:B3', worksheetId: first?.id },
      ['any', first?.id, 'B2:B3'],
      'workbook',
    ]);
    heard.length = 0;
    book.select(second, A1);
    await afterMessages();
    expect(heard).toEqual([['any', second, 'A1'], 'workbook']);
  });

  test('a change is told with a way to its range, and no more once the handler is removed', async () => {
    const { Excel, book } = loadOfficeLibrary();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      return added;
    });
    book.write(book.activeSheet(), { ...A1, columns: 2 }, [['人口', 5]]);
    await afterMessages();
    expect(heard).toHaveLength(1);
    const [event] = heard;
    expect(event).toMatchObject({
      address: 'A1:B1',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: book.activeSheet(),
    });
    const values = await Excel.run(async (context) => {
      const range = event?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([['人口', 5]]);

    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    book.write(book.activeSheet(), A1, [[6]]);
    await afterMessages();
    expect(heard).toHaveLength(1);
  });

  test('an add-in hears of its own changes, of formulas calculated, and of sheets coming and going', async () => {
    const { Excel, book } = loadOfficeLibrary();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const note = async ({ type }: { type: string }): Promise<void> => void heard.push(type);
      sheet.onChanged.add(note);
      sheet.onCalculated.add(note);
      sheet.onDeactivated.add(note);
      context.workbook.worksheets.onActivated.add(note);
      await context.sync();
      sheet.getRange('A1').formulas = [['=NIL()']];
      await context.sync();
      context.workbook.worksheets.add('次').activate();
      await context.sync();
    });
    await afterMessages();
    expect(heard).toEqual(['WorksheetChanged', 'WorksheetCalculated', 'WorksheetDeactivated', 'WorksheetActivated']);
    expect(book.sheets()).toHaveLength(2);
  });
});
