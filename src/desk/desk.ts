import type { BookReader, PlanMarks } from './check';
import type { ExplainDesk } from './explain';
import type { ReferenceDesk } from './reference';
import type { Repair } from './repair';
import type { Ribbon } from './ribbon';
import type { Share } from './share';
import type { TemplateDesk } from './sheetTemplate';
import type { TrialDesk } from './trial';
import type { Workbook } from './workbook';

/** All that the pane asks of a spreadsheet, by what it is for. */
export interface Desk {
  readonly workbook: Workbook;
  readonly ribbon: Ribbon;
  readonly share: Share;
  readonly repair: Repair;
  readonly templates: TemplateDesk;
  readonly book: BookReader;
  readonly marks: PlanMarks;
  readonly reference: ReferenceDesk;
  readonly explain: ExplainDesk;
  readonly trial: TrialDesk;
}
