import type { Desk } from '../../desk';
import { excelBookReader } from './bookReader';
import { excelWorkbook } from './workbook';
import { excelExplain } from './explain';
import { excelPlanMarks } from './planMarks';
import { excelReference } from './reference';
import { officeRibbon } from './ribbon';
import { excelRepair } from './repair';
import { excelShare } from './share';
import { excelTemplates } from './templates';
import { excelTrial } from './trial';

export const excelDesk: Desk = {
  workbook: excelWorkbook,
  ribbon: officeRibbon,
  share: excelShare,
  repair: excelRepair,
  templates: excelTemplates,
  book: excelBookReader,
  marks: excelPlanMarks,
  reference: excelReference,
  explain: excelExplain,
  trial: excelTrial,
};
