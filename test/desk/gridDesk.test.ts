import { gridDesk } from '../../src/engine/grid/desk';
import { headlessGrid } from '../engine/support/headlessGrid';
import { describeDesk } from './contract';
import { noFiles } from '../support/noFiles';

/** The grid without a screen. */
describeDesk('the desk on the grid', () => {
  const { univer, access, book } = headlessGrid();
  return {
    desk: gridDesk(book, noFiles),
    book,
    hideRow: (row) => access.workbook.getActiveSheet().hideRows(row, 1),
    hideColumn: (column) => access.workbook.getActiveSheet().hideColumns(column, 1),
    merge: ({ row, column, rows, columns }) => {
      access.workbook.getActiveSheet().getRange(row, column, rows, columns).merge();
    },
    shift: ({ along, at, count }) => {
      const sheet = access.workbook.getActiveSheet();
      if (along === 'columns')
        return void (count > 0 ? sheet.insertColumns(at, count) : sheet.deleteColumns(at, -count));
      return void (count > 0 ? sheet.insertRows(at, count) : sheet.deleteRows(at, -count));
    },
    close: () => univer.dispose(),
  };
});
