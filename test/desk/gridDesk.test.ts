import { gridDesk } from '../../src/engine/grid/desk';
import { headlessGrid } from '../engine/support/headlessGrid';
import { describeDesk } from './contract';

/** The grid itself, without a screen. */
describeDesk('the desk on the grid', () => {
  const { univer, book, access } = headlessGrid();
  return {
    desk: gridDesk(book),
    book,
    hideRow: (row) => access.facade(book.activeSheet()).hideRows(row),
    close: () => univer.dispose(),
  };
});
