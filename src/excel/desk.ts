import { excelBookReader } from './audit/bookReader';
import type { BookReader } from './audit/bookReader';
import { excelWorkbook } from './excelWorkbook';
import { excelPlanMarks } from './plans/planMarks';
import type { PlanMarks } from './plans/planMarks';
import { excelReference } from './reference/referenceDesk';
import type { ReferenceDesk } from './reference/referenceDesk';
import { excelShare } from './share/excelShare';
import type { Share } from './share/share';
import type { Workbook } from './workbook';

/** All that the pane asks of Excel, by what it is for. */
export interface Desk {
  readonly workbook: Workbook;
  readonly share: Share;
  readonly book: BookReader;
  readonly marks: PlanMarks;
  readonly reference: ReferenceDesk;
}

export const excelDesk: Desk = {
  workbook: excelWorkbook,
  share: excelShare,
  book: excelBookReader,
  marks: excelPlanMarks,
  reference: excelReference,
};
