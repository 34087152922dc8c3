import { excelWorkbook } from './excelWorkbook';
import type { Workbook } from './workbook';

/** All that the pane asks of Excel, by what it is for. */
export interface Desk {
  readonly workbook: Workbook;
}

export const excelDesk: Desk = { workbook: excelWorkbook };
