import type { Desk } from '../desk';
import { excelBookReader } from './audit/bookReader';
import { excelWorkbook } from './excelWorkbook';
import { excelExplain } from './explain/excelExplain';
import { excelPlanMarks } from './plans/planMarks';
import { excelReference } from './reference/referenceDesk';
import { officeRibbon } from './ribbon';
import { excelShare } from './share/excelShare';
import { excelTemplates } from './templates/templateDesk';

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
