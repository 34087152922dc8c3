import { afterEach, beforeEach, describe } from '@jest/globals';
import type { Desk } from '../../src/desk';
import type { Rect } from '../../src/sheet';
import type { CellWrite } from '../../src/engine/access/cells';
import type { GridBook } from '../../src/engine/book/gridBook';
import { describeBookReader } from './cases/bookReader';
import { describeChanges } from './cases/changes';
import { describeExplain } from './cases/explain';
import { describeMarks } from './cases/marks';
import { describeReference } from './cases/reference';
import { describeRepair } from './cases/repair';
import { describeShare } from './cases/share';
import { describeTemplates } from './cases/templates';
import { describeTrial } from './cases/trial';
import { describeWorkbook } from './cases/workbook';
import type { DeskAtWork, OpenDesk } from './cases/deskAtWork';

/** What every desk does for the pane, whatever spreadsheet it stands on. `open` gives a desk on a new workbook of one empty sheet. */
export function describeDesk(name: string, open: () => OpenDesk): void {
  let opened: OpenDesk;
  const at: DeskAtWork = {
    get desk(): Desk {
      return opened.desk;
    },
    get book(): GridBook {
      return opened.book;
    },
    hideRow: (row) => opened.hideRow(row),
    hideColumn: (column) => opened.hideColumn(column),
    merge: (rect) => opened.merge(rect),
    shift: (shift) => opened.shift(shift),
    async put(row, column, cells, sheet = opened.book.activeSheet()) {
      opened.book.write(sheet, rectOf(row, column, cells), cells);
      await opened.book.settled();
    },
    select(row, column, rows = 1, columns = 1) {
      opened.book.select(opened.book.activeSheet(), { row, column, rows, columns });
    },
    idOf: (wanted) => opened.book.sheets().find((sheet) => sheet.name === wanted)!.id,
    sheetNames: () => opened.book.sheets().map((sheet) => sheet.name),
  };
  beforeEach(() => {
    opened = open();
  });
  afterEach(() => opened.close());

  describe(name, () => {
    describeWorkbook(at);
    describeExplain(at);
    describeReference(at);
    describeBookReader(at);
    describeChanges(at);
    describeMarks(at);
    describeTemplates(at);
    describeShare(at);
    describeTrial(at);
    describeRepair(at);
  });
}

function rectOf(row: number, column: number, cells: readonly (readonly CellWrite[])[]): Rect {
  return { row, column, rows: cells.length, columns: cells[0]!.length };
}
