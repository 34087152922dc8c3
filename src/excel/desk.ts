import { excelBookReader } from './audit/bookReader';
import type { BookReader } from './audit/bookReader';
import { excelWorkbook } from './excelWorkbook';
import { excelExplain } from './explain/excelExplain';
import type { ExplainDesk } from './explain/explainDesk';
import { excelPlanMarks } from './plans/planMarks';
import type { PlanMarks } from './plans/planMarks';
import { excelReference } from './reference/referenceDesk';
import type { ReferenceDesk } from './reference/referenceDesk';
import { officeRibbon } from './ribbon';
import type { Ribbon } from './ribbon';
import { excelShare } from './share/excelShare';
import type { Share } from './share/share';
import type { TemplateDesk } from './templates/sheetTemplate';
import { excelTemplates } from './templates/templateDesk';
import type { Workbook } from './workbook';

/** All that the pane asks of Excel, by what it is for. */
export interface Desk {
  readonly workbook: Workbook;
  readonly ribbon: Ribbon;
  readonly share: Share;
  readonly templates: TemplateDesk;
  readonly book: BookReader;
  readonly marks: PlanMarks;
  readonly reference: ReferenceDesk;
  readonly explain: ExplainDesk;
}

export const excelDesk: Desk = {
  workbook: excelWorkbook,
  ribbon: officeRibbon,
  share: excelShare,
  templates: excelTemplates,
  book: excelBookReader,
  marks: excelPlanMarks,
  reference: excelReference,
  explain: excelExplain,
};
