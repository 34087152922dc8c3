import type { DataTable } from './table';
import { UNIT_TABLE } from './units';

/** What the hidden sheet of a native workbook holds, side by side. */
export const DATA_TABLES: readonly DataTable[] = [UNIT_TABLE];
