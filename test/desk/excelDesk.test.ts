import { excelDesk } from '../../src/excel/desk';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { loadOfficeLibrary } from '../support/officeLibrary';
import { RESULTS } from './cases/deskAtWork';
import { describeDesk } from './contract';

/** Microsoft's own library, answered by a workbook in memory. */
describeDesk('the desk through Office', () => {
  const book = new MemoryBook((formula) => RESULTS[formula] ?? { error: '#NAME?' });
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: loadOfficeLibrary({ book }).Excel, Office });
  return {
    desk: excelDesk,
    book,
    hideRow: (row) => book.hideRow(book.activeSheet(), row),
    hideColumn: (column) => book.hideColumn(book.activeSheet(), column),
    merge: (rect) => book.merge(book.activeSheet(), rect),
    shift: (shift) => book.shift(book.activeSheet(), shift),
    close: () => undefined,
  };
});
