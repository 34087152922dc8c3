import type { Desk, Share } from '../../../desk';
import type { GridBook } from '../../book/gridBook';
import { gridBookReader } from './bookReader';
import { gridExplain } from './explain';
import { gridMarks } from './marks';
import { gridReference } from './reference';
import { gridRepair } from './repair';
import { gridShare } from './share';
import { gridTemplates } from './templates';
import { gridTrial } from './trial';
import { gridWorkbook } from './workbook';

/** What the pane asks of a spreadsheet, answered by a workbook of the grid. */
export function gridDesk(book: GridBook, copyWithoutAddIn: Share['copyWithoutAddIn']): Desk {
  return {
    workbook: gridWorkbook(book),
    // The workbench has no ribbon.
    ribbon: { offer: () => undefined, onView: () => () => undefined },
    share: gridShare(book, copyWithoutAddIn),
    repair: gridRepair(book),
    templates: gridTemplates(book),
    book: gridBookReader(book),
    marks: gridMarks(book),
    reference: gridReference(book),
    explain: gridExplain(book),
    trial: gridTrial(book),
  };
}
