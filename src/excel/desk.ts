import { excelWorkbook } from './excelWorkbook';
import { excelReference } from './reference/referenceDesk';
import type { ReferenceDesk } from './reference/referenceDesk';
import type { Workbook } from './workbook';

/** All that the pane asks of Excel, by what it is for. */
export interface Desk {
  readonly workbook: Workbook;
  readonly reference: ReferenceDesk;
}

export const excelDesk: Desk = { workbook: excelWorkbook, reference: excelReference };
